import type { Question } from '@/domain/training/content';

/** Lesson 5: who is named, and what the same question tells us. */
export const doingQuestions: Question[] = [
  {
    id: 'whose-idea-was-it',
    topic: 'listening',
    kind: 'scenario',
    prompt: {
      nl: 'Op een accountantskantoor stuurde een receptioniste een idee door dat ze bij een notaris zag: elke maand één lastig woord uitleggen. Het wordt een succes. De directeur wil het noemen in de nieuwsbrief. Wat raad je aan?',
      en: 'At an accountancy firm, a receptionist sent in an idea she saw at a solicitor’s: explain one difficult word every month. It becomes a success. The director wants to mention it in the newsletter. What do you advise?',
    },
    options: [
      {
        id: 'thank-the-team',
        correct: false,
        text: {
          nl: 'Het hele team bedanken, dan voelt niemand zich overgeslagen',
          en: 'Thank the whole team, then nobody feels left out',
        },
        explanation: {
          nl: 'Aardig voor iedereen. Maar wie keek en doorstuurde, ziet niet dat het daardoor kwam.',
          en: 'Kind to everyone. But the one who looked and passed it on doesn’t see that it was down to that.',
        },
      },
      {
        id: 'only-the-writers',
        correct: false,
        text: {
          nl: 'De twee collega’s noemen die de stukjes schrijven, want zij deden het meeste werk',
          en: 'Name the two colleagues who write the pieces, because they did most of the work',
        },
        explanation: {
          nl: 'Hun werk mag zeker genoemd worden. Alleen begon het bij iemand anders.',
          en: 'Their work certainly deserves a mention. It just started with someone else.',
        },
      },
      {
        id: 'no-names',
        correct: false,
        text: {
          nl: 'Niemand noemen, want het idee kwam van een ander kantoor',
          en: 'Name nobody, because the idea came from another firm',
        },
        explanation: {
          nl: 'Bescheiden gedacht. Je kunt beter zeggen waar het vandaan komt, en wie het zag.',
          en: 'A modest thought. It’s better to say where it came from, and who saw it.',
        },
      },
      {
        id: 'ask-and-name-finder',
        correct: true,
        text: {
          nl: 'De receptioniste vragen of ze genoemd wil worden, en de notaris ook vermelden',
          en: 'Ask the receptionist if she’d like to be named, and mention the solicitor too',
        },
        explanation: {
          nl: 'Goed. De vinder krijgt de eer als zij dat wil, en lezers zien dat rondkijken iets oplevert.',
          en: 'Right. The finder gets the credit if she wants it, and readers see that looking around pays off.',
        },
      },
    ],
  },
  {
    id: 'same-question-again',
    topic: 'listening',
    kind: 'scenario',
    prompt: {
      nl: 'Bij een bibliotheek vraagt voor de vijfde keer deze maand iemand online hoe je een boek verlengt. De collega heeft een mooi standaardantwoord. Wat is nu het meeste waard?',
      en: 'At a library, someone asks online for the fifth time this month how to renew a book. The colleague has a good standard reply. What is worth most now?',
    },
    options: [
      {
        id: 'note-and-fix',
        correct: true,
        text: {
          nl: 'De vraag noteren en doorgeven, zodat de website het duidelijker uitlegt',
          en: 'Note the question and pass it on, so that the website explains it better',
        },
        explanation: {
          nl: 'Goed. Vijf keer dezelfde vraag is een waarneming over ons. De oplossing zit niet in het antwoord.',
          en: 'Right. The same question five times is an observation about us. The solution isn’t in the reply.',
        },
      },
      {
        id: 'faster-reply',
        correct: false,
        text: {
          nl: 'Het antwoord sneller geven, zodat niemand langer dan een uur hoeft te wachten',
          en: 'Give the reply faster, so that nobody has to wait for longer than an hour',
        },
        explanation: {
          nl: 'Prettig voor de vrager. Maar de zesde vraag komt er dan net zo goed.',
          en: 'Pleasant for the person asking. But the sixth question will come just the same.',
        },
      },
      {
        id: 'pin-a-post',
        correct: false,
        text: {
          nl: 'Een bericht bovenaan vastzetten, en verder niets',
          en: 'Pin a post to the top, and leave it at that',
        },
        explanation: {
          nl: 'Dat helpt voorlopig. Maar mensen zoeken het op de website, en daar blijft het onduidelijk.',
          en: 'That helps for now. But people look for it on the website, where it remains unclear.',
        },
      },
      {
        id: 'friendly-hint',
        correct: false,
        text: {
          nl: 'Vriendelijk schrijven dat deze vraag al eerder is beantwoord',
          en: 'Write in a friendly way that this has been answered before',
        },
        explanation: {
          nl: 'Het is waar, en toch voelt het voor de vrager als een tik op de vingers.',
          en: 'It’s true, and yet to the person asking it feels like a rap on the knuckles.',
        },
      },
    ],
  },
];
