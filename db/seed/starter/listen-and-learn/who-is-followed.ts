import type { Lesson } from '@/domain/training/content';

const nl = `### Een groot getal zegt weinig

Veel volgers kan komen door goede berichten. Maar ook door een bekende naam, een winactie, een account dat al jaren bestaat of gekochte volgers. Kijk daarom onder de berichten:

> **Account A:** 40.000 volgers. Drie reacties per bericht, waarvan twee keer ‘wauw’. Nooit een antwoord.
>
> **Account B:** 900 volgers. Elke week een stuk of vijftien vragen, bijna allemaal beantwoord.

Van B valt meer te leren. Daar gebeurt iets tussen mensen.

### Waarom mensen blijven

- **Nuttig.** Ze leren iets wat ze vandaag kunnen gebruiken.
- **Herkenbaar.** Het gaat over hun werk, hun straat, hun zorgen.
- **Eigen.** Je hoort wie er praat, ook zonder logo.
- **Trouw.** Er komt geregeld iets, en je weet ongeveer wat.
- **In gesprek.** Wie iets vraagt, krijgt antwoord.

Leg er bij een account dat je bewondert deze vijf naast. Meestal zijn het er twee of drie, niet alle vijf.

### Wat je niet ziet

Je ziet wie het lukte. Wie hetzelfde probeerde en stopte, zie je niet meer. In het Engels heet die denkfout ‘survivorship bias’. Het lijkt dan of elke dag een filmpje maken dé oplossing is, terwijl heel wat mensen dat deden zonder resultaat. Zoek dus ook iemand die ermee ophield, en vraag waarom. Geluk doet ook mee: één bericht dat toevallig overal opdook, is geen recept.

### Vraag het gewoon

Vraag eens drie collega’s wie zij graag volgen, en waarom. Je krijgt drie andere namen, en vaak bijna dezelfde redenen.`;

const en = `### A big number says little

Having many followers can be down to good posts. But also to a famous name, a prize draw, many years online or bought followers. So look underneath the posts:

> **Account A:** 40,000 followers. Three comments a post, two of them ‘wow’. Never an answer.
>
> **Account B:** 900 followers. Fifteen or so questions every week, nearly all of them answered.

There is more to learn from B. Something is going on between people there.

### Why people stay

- **Useful.** They learn something they can use today.
- **Familiar.** It is about their work, their street, their worries.
- **Distinct.** You can hear who is talking, even without a logo.
- **Steady.** Something comes along regularly, and you know roughly what.
- **In conversation.** Whoever asks gets an answer.

Hold these five against an account that you admire. Usually it has two or three of them, not all five.

### What you don’t see

You see the ones who made it. Those who tried the same thing and stopped are no longer in view. This error in thinking is called ‘survivorship bias’. It makes a daily video look like the answer, while quite a few people made one without any result. So look for someone who gave up as well, and ask why. Luck plays a part too: one post that happened to turn up everywhere is not a recipe.

### Just ask

Ask three colleagues who they like to follow, and why. You’ll get three different names, and often nearly the same reasons.`;

export const whoIsFollowed: Lesson = {
  id: 'who-is-followed-and-why',
  minutes: 2,
  title: { nl: 'Wie wordt gevolgd, en waarom?', en: 'Who is followed, and why?' },
  body: { nl, en },
  sources: [],
};
