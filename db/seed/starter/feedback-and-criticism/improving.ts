import type { Lesson } from '@/domain/training/content';
import { reviewRules } from './sources';

const nl = `### Schrijf het op

Een opgeloste klacht is pas half klaar. Noteer waar het over ging, wat we antwoordden en hoe het afliep. Namen heb je daar niet bij nodig: om iets te verbeteren hoef je niet te weten wie het schreef.

### Zoek het patroon

Eén keer kan toeval zijn. Komt dezelfde klacht steeds terug, dan stelt hij een vraag over ons werk.

> In één maand drie ouders over dezelfde brief. Misschien ligt het niet aan de ouders, maar aan de brief.

Dat schreef iemand van de schooladministratie aan haar team. De brief werd korter, en de vragen bleven weg.

### Vertel wat ermee is gedaan

Wie kritiek gaf, wil weten of het iets uithaalde. Zeg het op de plek waar de kritiek stond: ‘Jullie konden de toiletten niet vinden. Sinds vandaag hangen er borden.’ Kan iets niet, leg dan uit waarom. Een eerlijk nee is prettiger dan stilte.

### Reviews

Vraag gerust om een review, maar dan aan iedereen en niet alleen aan wie blij is. Bedrijven mogen consumenten niet met reviews misleiden, en valse reviews plaatsen of laten plaatsen is verboden. Iemand onder druk zetten om een slechte review weg te halen, past daar ook niet bij. Een rustig antwoord eronder wel.

### Zorg voor elkaar

Wie veel kritiek leest, neemt die soms mee naar huis. Wissel elkaar af, en praat erover als iets blijft hangen. Even niet willen antwoorden is geen zwakte, en hulp vragen hoort bij het vak.`;

const en = `### Write it down

A complaint that has been solved is only half done. Note what it was about, what we answered and how it ended. You don’t need names for that: to improve something, you needn’t know who wrote it.

### Look for the pattern

Once may be chance. If the same complaint keeps coming back, it is asking a question about our work.

> Three parents in one month about the same letter. Perhaps it isn’t the parents, but the letter.

Someone in a school office wrote that to her team. The letter became shorter, and the questions stopped.

### Say what came of it

People who criticise us want to know if it made a difference. Tell them where they said it: ‘You couldn’t find the toilets. As of today there are signs.’ If something can’t be done, explain why. An honest no is better than silence.

### Reviews

Feel free to ask for a review, but then ask everyone and not just the happy ones. Businesses may not mislead consumers with reviews, and posting fake reviews, or having them posted, is forbidden. Putting pressure on someone to remove a bad review doesn’t fit with that either. A calm reply underneath does.

### Look after each other

If you read a lot of criticism, you may take it home with you. Take turns, and talk about it when something sticks. Not wanting to answer for a while is no weakness, and asking for help is part of the job.`;

export const improving: Lesson = {
  id: 'from-complaint-to-improvement',
  minutes: 2,
  title: { nl: 'Van klacht naar verbetering', en: 'From complaint to improvement' },
  body: { nl, en },
  sources: [reviewRules],
};
