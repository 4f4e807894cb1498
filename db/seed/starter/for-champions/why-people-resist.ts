import type { Lesson } from '@/domain/training/content';

const nl = `### Weerstand is informatie

Als aanjager wil je collega’s meekrijgen. Dan kom je ook een nee tegen, en stilte. Dat is geen tegenwerking die je moet breken. Het vertelt je wat het plan nog mist. Vaak zit er een van deze vier achter:

- **Het moet.** Niemand vroeg mij iets.
- **Mijn privéleven.** Straks kijkt mijn baas mee, of vallen mensen mij thuis lastig.
- **Tijd.** Dit komt er weer bovenop.
- **Twijfel.** Kan ik dit wel, en wat als ik iets verkeerds zeg?

### Waarom duwen averechts werkt

De psycholoog Jack Brehm beschreef in 1966 wat er gebeurt als mensen merken dat een keuze hun wordt afgenomen. Ze willen die keuze terug, en verzetten zich, ook tegen iets wat ze eerst best aardig vonden. Hij noemde dat reactantie. Hoe harder jij duwt, hoe vaster een ander gaat staan.

### Wat mensen wel in beweging brengt

Edward Deci en Richard Ryan, van de zelfdeterminatietheorie, noemen drie behoeften: zelf kunnen kiezen, merken dat je iets kunt, en erbij horen. Vertaald naar jouw werk: bied een echte keuze, begin met iets wat lukt, en doe het samen.

### Luister onder de zin

> **Collega:** Ik heb hier echt geen tijd voor.
>
> **Jij:** Het is al druk, en nu dit. Is het vooral de tijd, of zit je nog iets anders dwars?
>
> **Collega:** Eerlijk gezegd wil ik niet dat patiënten mij online vinden.

Met een cursus timemanagement had je hier niets opgelost.`;

const en = `### Resistance is information

As a champion, you want to bring colleagues along. You’ll also come across a no, and silence. That isn’t opposition for you to break. It tells you what the plan still lacks. Often one of these four is behind it:

- **I have to.** Nobody asked me anything.
- **My private life.** My boss will be watching, or people will bother me at home.
- **Time.** Here is yet another thing on top.
- **Doubt.** Am I able to do this, and what if I say something wrong?

### Why pushing backfires

In 1966, the psychologist Jack Brehm described what happens when people feel that a choice is being taken away from them. They want that choice back, and they resist, even something they rather liked at first. He called it reactance. The harder you push, the firmer the other person stands.

### What does get people moving

Edward Deci and Richard Ryan, known for self-determination theory, name three needs: being able to choose, noticing that you can do something, and belonging. For your work this means: offer a real choice, begin with something that works, and do it together.

### Listen beneath the sentence

> **Colleague:** I really don’t have time for this.
>
> **You:** It’s busy enough, and now this. Is it mainly the time, or is something else bothering you?
>
> **Colleague:** To be honest, I don’t want patients to find me online.

A time management course wouldn’t have solved anything here.`;

export const whyPeopleResist: Lesson = {
  id: 'why-people-resist',
  minutes: 2,
  title: { nl: 'Waarom mensen zich verzetten', en: 'Why people resist' },
  body: { nl, en },
  sources: [],
};
