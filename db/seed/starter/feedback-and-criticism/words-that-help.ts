import type { Lesson } from '@/domain/training/content';

const nl = `### Vier bouwstenen bij een klacht

Een goed antwoord op een klacht past in vier korte zinnen:

1. Wat je hebt gelezen, in je eigen woorden.
2. Dat het niet goed ging, of dat je snapt dat het vervelend is.
3. Wat er nu gebeurt.
4. Wanneer de ander iets hoort, en van wie.

### Twee antwoorden op één klacht

> **Liever niet:** Jammer dat u dit zo ervaart. Neem contact op met onze klantenservice.
>
> **Liever wel:** Je stond voor een dichte deur, terwijl we open hadden moeten zijn. Dat spijt me. Ik zoek uit hoe dat kon en laat het hier voor vijf uur weten. Groet van Sam, bedrijfsleider.

Het eerste antwoord maakt het een gevoel van de klant en stuurt die weg. Het tweede noemt wat er misging en neemt werk over.

### Sorry zeggen

Zeg sorry voor iets wat echt is gebeurd: ‘Sorry dat je zo lang moest wachten.’ Zo’n zin kost weinig en doet veel. ‘Sorry dat je het zo voelt’ is geen sorry; daarmee ligt het aan de ander.

Gaat het over schade, letsel of geld terug? Wees dan ook vriendelijk, maar beloof niets. Draag het over.

### Woorden om over te slaan

- **‘Zoals eerder aangegeven’** klinkt als een verwijt.
- **‘Dat is nu eenmaal ons beleid’** doet de deur dicht. Vertel liever waarom we het zo doen.
- **‘U bent de eerste die dit zegt’** maakt iemand klein.
- **‘Maar’** na een sorry haalt de sorry weer weg.

Lees je antwoord een keer hardop. Zou je dit ook zeggen tegen iemand die voor je staat? Dan is het goed.`;

const en = `### Four building blocks for a complaint

A good answer to a complaint fits into four short sentences:

1. What you have read, in your own words.
2. That it went wrong, or that you see why it is annoying.
3. What happens now.
4. When they will hear something, and from whom.

### Two answers to one complaint

> **Rather not:** We’re sorry to hear that this was your experience. Please contact customer services.
>
> **Better:** You found the door locked when we should have been open. I’m sorry. I’ll find out how that happened and post it here before five. Sam, shop manager.

The first answer turns it into the customer’s feeling and sends them away. The second names what went wrong and takes a job off their hands.

### Saying sorry

Say sorry for something that really happened: ‘Sorry you had to wait so long.’ A sentence like that costs little and does a lot. ‘Sorry you feel that way’ is no apology; it puts the blame on the other person.

Is it about damage, an injury or a refund? Be just as kind, but promise nothing. Hand it over.

### Words to skip

- **‘As stated earlier’** sounds like a telling-off.
- **‘That’s just our policy’** closes the door. Explain why we do it this way instead.
- **‘You’re the first to say so’** makes someone feel small.
- **‘But’** after a sorry takes the sorry away again.

Read your answer aloud once. Would you say this to someone standing in front of you? Then it is fine.`;

export const wordsThatHelp: Lesson = {
  id: 'words-that-help',
  minutes: 2,
  title: { nl: 'Woorden die helpen', en: 'Words that help' },
  body: { nl, en },
  sources: [],
};
