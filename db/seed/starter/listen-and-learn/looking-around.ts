import type { Lesson } from '@/domain/training/content';

const nl = `### Een kwartier per week

Je hoeft niet alles zelf uit te vinden. Vaak heeft een ander al ontdekt wat werkt, en wat niet. Een kwartier per week op een vast moment levert meer op dan af en toe een hele middag.

### Waar kijk je?

- **Bij vakgenoten.** Een school kijkt bij andere scholen, een bakker bij andere bakkers.
- **Buiten het vak.** Hoe legt een museum iets moeilijks uit? Hoe biedt een vervoerder excuses aan?
- **Bij ondernemers die je kent.** Bij de koffie vertellen ze ook wat mislukte.
- **Bij de netwerken zelf.** Regels en gewoontes veranderen, soms van de ene maand op de andere.

### Een volglijst die klein blijft

> **Volglijst van ons zwembad:** twee zwembaden in andere steden, een klimhal die mooi filmt, de zwembond, en het netwerk waar onze jonge bezoekers zitten.

Vijf is genoeg. Leer je al drie maanden niets van een account? Haal het eraf en kies een ander.

### Wie er niet op staat

Op de volglijst staan organisaties, netwerken en mensen die in het openbaar over hun vak schrijven. Geen privéaccounts van collega’s, klanten of sollicitanten. Luisteren is iets anders dan over iemands schouder meekijken. Zou je het vervelend vinden als iemand wist dat hij op de lijst staat? Dan hoort hij er niet op.

### Eerst stil

Ben je ergens nieuw, kijk dan een week of twee alleen maar. Hoe groeten mensen elkaar? Waar lachen ze om, en wat nemen ze een ander kwalijk? Daarna weet je meer dan een handleiding je kan vertellen.`;

const en = `### A quarter of an hour a week

You don’t have to invent everything yourself. Often someone else has already found out what works, and what doesn’t. A quarter of an hour a week at a fixed time gets you further than a whole afternoon now and then.

### Where do you look?

- **At your peers.** A school looks at other schools, a baker at other bakers.
- **Outside your field.** How does a museum explain something difficult? How does a bus company apologise?
- **At business owners you know.** Over coffee, they’ll tell you what went wrong as well.
- **At the networks themselves.** Rules and habits change, sometimes from one month to the next.

### A watch list that stays small

> **Watch list for our swimming pool:** two pools in other towns, a climbing hall that makes nice films, the swimming association, and the network our young visitors use.

Five is enough. Have you learned nothing from an account for three months? Take it off and choose another.

### Who isn’t on it

The watch list holds organisations, networks and people who write about their field in public. No private accounts of colleagues, customers or applicants. Listening is different from looking over someone’s shoulder. Would you feel awkward if a person knew they were on the list? Then they don’t belong there.

### Quiet at first

If you are new somewhere, just watch for a week or two. How do people greet each other? What makes them laugh, and what do they hold against someone? After that, you know more than a manual can tell you.`;

export const lookingAround: Lesson = {
  id: 'looking-around',
  minutes: 2,
  title: { nl: 'Kijken voor je begint', en: 'Looking before you start' },
  body: { nl, en },
  sources: [],
};
