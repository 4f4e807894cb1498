import type { Lesson } from '@/domain/training/content';
import { dataBreaches, gdprBreach } from '../sources';
import { breachDefinition, breachToldToPeople } from './sources';

const nl = `### Een datalek is meer dan een hack

Bij een datalek raken persoonsgegevens kwijt of beschadigd, of kan iemand erbij die dat niet mag. Dat kan ook per ongeluk:

- een deelnemerslijst is leesbaar op de foto bij een bericht;
- een privébericht gaat naar de verkeerde persoon;
- een telefoon met open accounts ligt nog in de trein.

### De eerste tien minuten

1. Leg vast wat er te zien is, met de tijd erbij.
2. Stop het: haal het weg, of laat iemand dat doen die het wel kan.
3. Bel, en zeg wat je weet. Een verslag kan later.

> **Begeleider:** Ik heb net een foto geplaatst waarop het medicijnschema van een bewoner te lezen is. Hij stond er vier minuten. Ik heb een schermafbeelding en de foto is weg.
>
> **Privacycollega:** Fijn dat je meteen belt. Stuur de afbeelding alleen naar mij. Ik kijk wat er verder moet gebeuren.

### Waarom de klok loopt

Kan het lek een risico zijn voor mensen? Dan meldt de organisatie het bij de Autoriteit Persoonsgegevens, als het kan binnen 72 uur nadat zij ervan weet. Is het risico hoog, dan horen meestal ook de mensen om wie het gaat het van ons. Die afweging hoef jij niet te maken. Jij hoeft alleen te bellen.

### Geen strafbankje

Iedereen drukt weleens op de verkeerde knop. Wie snel belt, bespaart een ander ellende. Wis geen sporen uit schaamte: we hebben ze nodig om te weten wie we moeten waarschuwen.`;

const en = `### A data breach is more than a hack

In a data breach, personal data is lost or damaged, or someone can get at it who isn’t allowed to. That can also happen by accident:

- a list of participants can be read in the photo with a post;
- a private message goes to the wrong person;
- a phone with open accounts is still on the train.

### The first ten minutes

1. Record what can be seen, with the time.
2. Stop it: take it down, or have someone do so who can.
3. Ring, and say what you know. A report can wait.

> **Support worker:** I’ve just posted a photo in which you can read a resident’s medication chart. It was up for four minutes. I have a screenshot, and the photo is gone.
>
> **Privacy colleague:** Thank you for ringing straight away. Send the image to me only. I’ll see what else needs to be done.

### Why the clock is ticking

Could the breach be a risk to people? Then the organisation reports it to the Dutch Data Protection Authority, if possible within 72 hours of becoming aware of it. If the risk is high, we usually have to tell the people concerned as well. You don’t have to weigh that up. All you have to do is ring.

### Nobody in the dock

Everyone presses the wrong button at some point. By ringing quickly, you save someone else a lot of misery. Don’t wipe any traces because you feel embarrassed: we need them to know whom to warn.`;

export const firstHour: Lesson = {
  id: 'the-first-hour',
  minutes: 2,
  title: { nl: 'Het eerste uur na een fout', en: 'The first hour after a mistake' },
  body: { nl, en },
  sources: [breachDefinition, gdprBreach, dataBreaches, breachToldToPeople],
};
