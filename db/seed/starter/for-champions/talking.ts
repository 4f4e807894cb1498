import type { Lesson } from '@/domain/training/content';

const nl = `### Overtuigen zonder trekken

William Miller en Stephen Rollnick werkten een manier van praten uit die motiverende gespreksvoering heet. Die komt uit de zorg, en je hoeft geen therapeut te zijn om er iets van te lenen. De kern: mensen geloven hun eigen redenen eerder dan die van jou. Jouw werk is vragen, zodat ze die redenen zelf horen.

### Vier dingen die je doet

1. **Open vragen.** ‘Wat zou jij onze klanten graag laten zien?’
2. **Zien wat er al is.** ‘Jij legt dit aan stagiairs altijd helder uit.’
3. **Teruggeven.** Zeg in jouw woorden wat je hoorde.
4. **Samenvatten.** Zet de voors en tegens naast elkaar, en laat de keus aan de ander.

### Aan de balie

> **Jij:** Wat vind je van het plan?
>
> **Collega:** Onzin. Al heb ik gisteren wel drie mensen hetzelfde uitgelegd.
>
> **Jij:** Het plan zelf zegt je niets. En drie keer hetzelfde uitleggen, dat schiet ook niet op.
>
> **Collega:** Precies. Als dat één keer goed online stond, scheelde het me een half uur.
>
> **Jij:** Wat zou daar dan moeten staan?

Nu praat de collega over wat er beter kan. Jij hebt nog niets aangeprezen.

### Als de ander gelijk heeft

Geef dat toe. ‘Klopt, daar hebben we nog geen goed antwoord op. Ik vraag het na, en je hoort het donderdag.’ En kom dan ook terug.

### Waar de grens ligt

Deze manier van praten is geen truc om een ja los te krijgen. Wie na een goed gesprek nee zegt, heeft nagedacht. Bedank hem en laat het rusten.`;

const en = `### Convincing without pulling

William Miller and Stephen Rollnick developed a way of talking called motivational interviewing. It comes from health care, and you don’t have to be a therapist to borrow something from it. The heart of it: people believe their own reasons sooner than yours. Your job is to ask, so that they hear those reasons themselves.

### Four things you do

1. **Open questions.** ‘What would you like to show our customers?’
2. **Seeing what is there.** ‘You always explain this so clearly to trainees.’
3. **Giving it back.** Say in your own words what you heard.
4. **Summing up.** Put the pros and cons side by side, and leave the choice to the other person.

### At the front desk

> **You:** What do you think of the plan?
>
> **Colleague:** Nonsense. Though I did explain the same thing to three people yesterday.
>
> **You:** The plan itself means nothing to you. And explaining the same thing three times doesn’t get you anywhere either.
>
> **Colleague:** Exactly. If that were explained properly online, it would save me half an hour.
>
> **You:** What would it need to say?

Now your colleague is talking about what could be better. You haven’t praised a thing.

### When the other person is right

Admit it. ‘True, we don’t have a good answer to that yet. I’ll ask, and you’ll hear from me on Thursday.’ And then do get back to them.

### Where the limit is

This way of talking isn’t a trick to get a yes. Someone who says no after a good conversation has thought about it. Thank them and let it be.`;

export const talking: Lesson = {
  id: 'a-conversation-that-helps',
  minutes: 2,
  title: { nl: 'Een gesprek dat helpt', en: 'A conversation that helps' },
  body: { nl, en },
  sources: [],
};
