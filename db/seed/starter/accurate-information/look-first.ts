import type { Lesson } from '@/domain/training/content';

const nl = `### Waarom jouw bericht zwaarder telt

Deel jij iets over ons werk, dan denken mensen: die zit aan de bron. Ze kijken het niet nog eens na. Een vergissing van jou wordt daardoor snel voor waar aangenomen.

### Vier vragen

1. Wie zegt dit, en hoe kan die dat weten?
2. Van wanneer is het?
3. Is er een tweede bron die er los van staat?
4. Wat staat er niet bij?

Een paar minuten is meestal genoeg. Kom je er niet uit, laat het dan liggen.

### Verder dan de kop

> **Collega:** ‘Gemeente schrapt speeltuinen.’ Moeten we hier niet op reageren?
>
> **Jij:** Ik heb het stuk gelezen. Het gaat over een gemeente met bijna dezelfde naam, en over één speeltuin.

Een kop is gemaakt om op te vallen. Lees dus het hele stuk, en zeker als er precies staat wat je al dacht. Juist dan kijken we minder scherp.

### Echt beeld, verkeerd verhaal

Een foto kan echt zijn en toch misleiden, omdat hij ergens anders of jaren eerder is gemaakt. Zoek met een zoekmachine voor afbeeldingen waar hij al eens heeft gestaan. Let bij een filmpje op borden, kleding en het weer.

### Ook bij onszelf

Zelfs een pagina van ons kan verouderd zijn. Zie je zoiets, zeg het dan tegen wie de pagina bijhoudt, en wacht met de link. Zo help je een collega, en iedereen die daarna zoekt.`;

const en = `### Why your post counts for more

If you share something about our work, people think you must know. They don’t check it again. A slip of yours is therefore easily taken for the truth.

### Four questions

1. Who says this, and how would they know?
2. When is it from?
3. Is there a second source, independent of this one?
4. What does it leave out?

A few minutes is usually enough. If you can’t work it out, leave it.

### Beyond the headline

> **Colleague:** ‘Council scraps playgrounds.’ Shouldn’t we respond to this?
>
> **You:** I’ve read the article. It’s about a council with almost the same name, and about one playground.

A headline is made to catch the eye. So read the whole piece, and all the more so if it says exactly what you thought already. That is when we look least carefully.

### A real picture, the wrong story

A photo can be real and still mislead, because it was taken somewhere else or years ago. Use an image search to see where it has been before. In a video, look at signs, clothes and the weather.

### Our own pages too

Even a page of ours can be out of date. If you see one, tell whoever looks after the page, and hold back the link. That helps a colleague, and everybody who looks for it later.`;

export const lookFirst: Lesson = {
  id: 'look-before-you-share',
  minutes: 2,
  title: { nl: 'Eerst kijken, dan delen', en: 'Look before you share' },
  body: { nl, en },
  sources: [],
};
