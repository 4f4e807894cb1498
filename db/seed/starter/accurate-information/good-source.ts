import type { Lesson } from '@/domain/training/content';

const nl = `### Zo dicht mogelijk bij het begin

Een bericht over een onderzoek is niet het onderzoek. En een collega die het van een collega heeft, neemt het besluit niet. Ga terug naar waar het vandaan komt:

- **Over ons:** het besluit zelf, onze website of wie erover gaat.
- **Over cijfers:** wie er telde, wat er werd geteld en wanneer.
- **Over regels:** de officiële tekst of de toezichthouder.
- **Over gezondheid of geld:** iemand die daarvoor is opgeleid.

### Laat je bron zien

> Vanaf 1 maart is de milieustraat ook op zondag open, van tien tot drie. Hier staat het hele rooster. Nagekeken op 12 februari.

Met een link en een datum kan een lezer het zelf nagaan. Verandert er later iets, dan is duidelijk dat jouw bericht van ervoor was.

### ‘Dat weet ik niet’

> **Klant:** Zitten er noten in deze saus?
>
> **Medewerker:** Dat weet ik niet zeker, en bij een allergie wil ik niet gokken. Ik vraag het na in de keuken. Over een uur heb je antwoord.

Gokken voelt behulpzaam, maar kan iemand schaden. Zeg wat je wel weet, wat je uitzoekt en wanneer je terugkomt.

### Feit of mening

‘De bus rijdt elk kwartier’ kan iemand controleren. ‘De bus rijdt vaak genoeg’ is wat jij ervan vindt. Het mag allebei, zolang een lezer het verschil ziet. Schrijf bij een mening dus ‘ik vind’ of ‘volgens mij’.`;

const en = `### As close to the beginning as you can

A news item about a study is not the study. And a colleague who heard it from a colleague isn’t the one who decides. Go back to where it comes from:

- **About us:** the decision itself, our website or the person in charge of it.
- **About figures:** who counted, what was counted and when.
- **About rules:** the official text or the regulator.
- **About health or money:** someone who is trained for it.

### Show your source

> From 1 March the recycling centre is open on Sundays too, from ten to three. The full timetable is here. Checked on 12 February.

With a link and a date, readers can see for themselves. If something changes later, it is clear that your post came before.

### ‘I don’t know’

> **Customer:** Are there any nuts in this sauce?
>
> **Member of staff:** I’m not certain, and with an allergy I’d rather not guess. I’ll ask in the kitchen. You’ll have an answer within the hour.

Guessing feels helpful, but it can harm someone. Say what you do know, what you are finding out and when you will be back.

### Fact or opinion

‘There is a bus every fifteen minutes’ can be checked. ‘There are enough buses’ is what you think of it. Both are fine, as long as readers can tell them apart. So with an opinion, write ‘I think’ or ‘to my mind’.`;

export const goodSource: Lesson = {
  id: 'a-good-source',
  minutes: 2,
  title: { nl: 'Wat is een goede bron?', en: 'What makes a good source?' },
  body: { nl, en },
  sources: [],
};
