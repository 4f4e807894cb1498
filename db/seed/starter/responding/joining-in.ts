import type { Lesson } from '@/domain/training/content';

const nl = `### Te gast bij een ander

Veel gesprekken over ons vak zijn niet aan ons gericht. Ze staan op een forum, in een buurtgroep of onder het bericht van een vakgenoot. Daar ben je te gast. Lees eerst een tijdje mee en bekijk de regels van de groep. Sommige groepen willen geen bedrijven, en dat is hun goed recht.

### Neem iets mee

- Help met de vraag, niet met een aanbieding.
- Zeg voor wie je werkt.
- Plaats alleen een link als het antwoord daar echt staat.
- Geef een ander de eer: ‘Wat hierboven staat, klopt.’

> **Forumlid:** Pomp slaat na tien minuten af. Iemand een idee?
>
> **Monteur:** Ik werk bij de fabrikant. Kijk eerst of het filter vol zit. Is dat schoon, zet dan de foutcode hier neer, dan zoeken we verder.

### Wanneer is het klaar?

Een gesprek mag aflopen. Heb je twee keer echt antwoord gegeven en komt hetzelfde punt terug? Dan voegt een derde keer niets toe. Vat samen, wijs de weg en stop.

> We zijn het hierover niet eens, en dat mag. Onze uitleg staat hierboven. Wil je een klacht indienen, dan kan dat via onze website. Groet, Daan

Je hoeft het laatste woord niet te hebben. De meelezers hebben allang gezien wat ze moesten weten.

### Doorgeven is ook antwoorden

Is dit niet jouw vak? Geef het door met drie dingen: de link, wat iemand wil weten, en wat jij al hebt gezegd. Dan hoeft de schrijver zijn verhaal geen tweede keer te doen.`;

const en = `### A guest in someone else’s place

Many conversations about our field are not addressed to us. They are on a forum, in a neighbourhood group or under a fellow professional’s post. There, you are a guest. Read along for a while first, and look at the group’s rules. Some groups don’t want businesses, and that is up to them.

### Bring something along

- Help with the question, not with an offer.
- Say who you work for.
- Only post a link if the answer is really there.
- Give others the credit: ‘What it says above is right.’

> **Forum member:** Pump cuts out after ten minutes. Any ideas?
>
> **Fitter:** I work for the manufacturer. First check if the filter is full. If that’s clean, put the error code here and we’ll keep looking.

### When is it over?

A conversation is allowed to end. Have you given a real answer twice, and does the same point come back? Then a third time adds nothing. Sum up, show the way and stop.

> We don’t agree on this, and that’s fine. Our explanation is above. If you’d like to make a complaint, you can do so through our website. Regards, Daan

You don’t need to have the last word. Those reading along saw what they needed to know long ago.

### Passing it on is answering too

Is this not your field? Pass it on with three things: the link, what the person wants to know, and what you have already said. Then they won’t have to tell their story a second time.`;

export const joiningIn: Lesson = {
  id: 'joining-in-and-stopping',
  minutes: 2,
  title: { nl: 'Meepraten, en weten wanneer het klaar is', en: 'Joining in, and knowing when it is over' },
  body: { nl, en },
  sources: [],
};
