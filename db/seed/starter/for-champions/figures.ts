import type { Lesson } from '@/domain/training/content';

const nl = `### Een cijfer gaat over een groep

Na elke peiling zie je hoe het draagvlak ervoor staat. Jij bent vaak degene die daarover vertelt. Doe dat zo dat niemand zich hoeft af te vragen of het over hem gaat.

### Zo vertel je het

1. Zeg over wie het gaat: ‘van de collega’s die antwoord gaven’.
2. Zeg hoeveel dat er waren, en dat je van de rest niets weet.
3. Noem de marge, of zeg gewoon ‘ongeveer’.
4. Spreek pas van stijgen of dalen als de grafiek dat ook doet.
5. Vertel wat we met de uitkomst doen.

> Van de collega’s die antwoord gaven, staat ongeveer 60 procent achter het plan. De helft vulde de peiling in; van de anderen weten we het niet. Vergeleken met april zien we geen duidelijk verschil. Wat het meest knelt is tijd, en daar doen we in juni iets aan.

### Wat je niet doet

- Raden wie er in een groep tegen is, ook niet als grapje.
- Twee cijfers van elkaar aftrekken om een klein groepje te vinden.
- Afdelingen op een rij zetten van goed naar slecht.
- ‘Niet gehoord’ optellen bij tegen, of bij vóór.

### Kleine groepen

Een groep met te weinig antwoorden krijgt geen eigen cijfer; de ondergrens is altijd minstens vijf. Soms is een groep groter en zie je toch niets, omdat je anders een andere groep kunt uitrekenen. Dat is geen fout, en er is geen weg omheen. Vraagt een manager ernaar?

> **Manager:** Mijn team telt vier mensen. Hoe denken die erover?
>
> **Jij:** Dat laten we niet zien, aan niemand. Vraag hun zelf wat het plan makkelijker zou maken.`;

const en = `### A figure is about a group

After each pulse, you can see how support is doing. You are often the one who talks about it. Do so in such a way that nobody has to wonder if it’s about them.

### How to tell it

1. Say who it is about: ‘of the colleagues who answered’.
2. Say how many they were, and that you know nothing of the rest.
3. Mention the margin, or simply say ‘about’.
4. Only speak of rising or falling if the chart does so too.
5. Say what we are doing with the outcome.

> Of the colleagues who answered, about 60 per cent are behind the plan. Half of us filled in the pulse; of the others, we don’t know. Compared with April, we see no clear difference. The biggest obstacle is time, and we’re doing something about that in June.

### What you don’t do

- Guess who in a group is against, not even as a joke.
- Subtract two figures to find a small group.
- Line up departments from good to bad.
- Add ‘not heard’ to against, or to for.

### Small groups

A group with too few answers gets no figure of its own; the minimum is always at least five. Sometimes a group is larger and you still see nothing, because otherwise you could work out another group. That isn’t a fault, and there is no way around it. Does a manager ask about it?

> **Manager:** There are four people in my team. What do they think?
>
> **You:** We don’t show that, to anyone. Ask them yourself what would make the plan easier.`;

export const figures: Lesson = {
  id: 'figures-without-faces',
  minutes: 2,
  title: { nl: 'Praten over cijfers zonder gezichten', en: 'Talking about figures without faces' },
  body: { nl, en },
  sources: [],
};
