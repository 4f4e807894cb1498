import type { Lesson } from '@/domain/training/content';

const nl = `### Vijf treden

1. **Bedanken.** Iemand geeft een idee of een tip. Zeg dankjewel en vertel waar het naartoe gaat.
2. **Uitleggen.** Er is een misverstand, en het antwoord is openbaar. Leg het uit in twee zinnen, met een link.
3. **Erkennen en oplossen.** Er ging iets mis. Benoem het, en zeg wat we doen en wanneer.
4. **Overdragen.** Het is te groot, te persoonlijk of te gevoelig voor jou. Geef het door, en zeg dat ook.
5. **Stoppen.** Alles is gezegd, of het wordt schelden. Sluit netjes af en antwoord niet meer.

### Hoe je hem gebruikt

Begin zo laag als het kan. Een tip heeft geen excuses nodig en een misverstand geen crisisteam. Past een trede niet, ga dan één hoger. Twijfel je tussen twee treden, neem dan de hoogste. Overdragen mag altijd, ook meteen.

### Een voorbeeld

> **Huurder:** Volgens jullie website doet de lift het. Ik sta al een uur beneden met mijn boodschappen.
>
> **Wij:** Wat vervelend, en onze website klopt dus niet. De monteur is er om vier uur. De melding op de site passen we nu aan.

Dit is trede 3. Er gingen twee dingen mis, en aan allebei gebeurt iets. Vertellen hoe zo’n storing ontstaat, hoort bij trede 2. Hier zou dat klinken als een smoes.

### Het laatste woord hoeft niet

Heb je het twee keer uitgelegd en komt dezelfde kritiek terug? Verwijs dan vriendelijk naar je eerdere reactie, en stop. Een derde keer hetzelfde zeggen overtuigt niemand. Denk aan de mensen die meelezen: zij zien dat je rustig bleef en een antwoord gaf.`;

const en = `### Five rungs

1. **Thank.** Someone offers an idea or a tip. Say thank you, and say where it will go.
2. **Explain.** There is a misunderstanding, and the answer is public. Explain it in two sentences, with a link.
3. **Own it and fix it.** Something went wrong. Name it, and say what we will do and when.
4. **Hand over.** It is too big, too personal or too sensitive for you. Pass it on, and say that you are doing so.
5. **Stop.** Everything has been said, or it has turned to abuse. Close politely and don’t reply again.

### How to use it

Start as low as you can. A tip doesn’t need an apology, and a misunderstanding doesn’t need a crisis team. If a rung doesn’t fit, go one up. If you can’t choose between two rungs, take the higher one. Handing over is always allowed, even straight away.

### An example

> **Tenant:** Your website says the lift is working. I’ve been stuck downstairs with my shopping for an hour.
>
> **Us:** How annoying, and our website is clearly wrong as well. The engineer will be there at four. We’re changing the notice on the site now.

This is rung 3. Two things went wrong, and something is being done about both. Describing how a fault like this comes about belongs on rung 2. Here it would sound like an excuse.

### You don’t need the last word

Have you explained it twice, and does the same criticism come back? Then point kindly to what you said before, and stop. Saying it a third time convinces nobody. Think of the people reading along: they can see that you stayed calm and gave an answer.`;

export const replyLadder: Lesson = {
  id: 'the-reply-ladder',
  minutes: 2,
  title: { nl: 'De antwoordladder', en: 'The reply ladder' },
  body: { nl, en },
  sources: [],
};
