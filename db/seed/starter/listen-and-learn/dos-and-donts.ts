import type { Lesson } from '@/domain/training/content';

const nl = `### Elk netwerk heeft zijn manieren

In een vakgroep mag een antwoord lang zijn, als het maar klopt. Bij korte filmpjes beslist een kijker in een paar tellen of hij blijft. In een buurtgroep kent men elkaar, en klinkt een persbericht raar. Kijk dus per plek wat gewoon is.

### Wat bijna overal helpt

- Antwoord geven aan wie reageert.
- Eén onderwerp per bericht.
- Ondertitels bij een filmpje, voor wie niet kan of wil luisteren.
- Toegeven dat iets misging.

### Wat bijna overal tegenvalt

- Hetzelfde bericht overal neerzetten.
- Alleen vertellen en nooit iets vragen.
- Meedoen met een grap die je zelf niet snapt.
- Overal bij willen zijn, en nergens echt.

### Leren van een misser

> **Collega:** Zag je dat? Die gemeente feliciteert iedereen met de verkeerde feestdag. Zullen we het doorplaatsen met een knipoog?
>
> **Jij:** Liever niet, volgende week zijn wij het. Maar kijk eens hoe ze het rechtzetten: binnen een uur, met een grapje over zichzelf. Dat schrijf ik op.

Van een fout leer je het meest als je let op wat er daarna gebeurt.

### Past het bij ons?

Wat bij een popfestival werkt, past misschien niet bij een uitvaartverzorger. Stel drie vragen: past het bij wie wij zijn, bij wie ons leest, en bij de tijd die we hebben? Drie keer ja, dan is het de moeite van proberen waard. Twijfel je over de derde, maak het dan kleiner. Een idee dat je na twee weken niet volhoudt, was geen goed idee voor ons.`;

const en = `### Every network has its manners

In a professional group, an answer may be long, as long as it is right. With short videos, viewers decide in a few seconds whether to stay. In a neighbourhood group, people know each other, and a press release sounds odd. So look at what is normal in each place.

### What helps almost everywhere

- Answering people who respond.
- One subject in each post.
- Subtitles with a video, for anyone who can’t or won’t listen.
- Admitting that something went wrong.

### What disappoints almost everywhere

- Putting the same post everywhere.
- Only telling and never asking.
- Joining in a joke that you don’t get yourself.
- Wanting to be everywhere, and really being nowhere.

### Learning from a blunder

> **Colleague:** Did you see that? That council is wishing everyone well on the wrong holiday. Shall we share it with a wink?
>
> **You:** Better not, next week it’ll be us. But look how they put it right: within an hour, with a little joke about themselves. I’m writing that down.

You learn most from a mistake by watching what happens afterwards.

### Does it suit us?

What works for a pop festival may not suit a funeral director. Ask three questions: does it suit who we are, who reads us, and the time we have? If it’s yes three times, it is worth a try. If you doubt the third, make it smaller. An idea that you can’t keep up after two weeks wasn’t a good idea for us.`;

export const dosAndDonts: Lesson = {
  id: 'dos-and-donts',
  minutes: 2,
  title: { nl: 'Wat werkt, wat niet, en waar', en: 'What works, what doesn’t, and where' },
  body: { nl, en },
  sources: [],
};
