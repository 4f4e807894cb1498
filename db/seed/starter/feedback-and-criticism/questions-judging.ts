import type { Question } from '@/domain/training/content';

/** Lesson 2: is this the right rung? */
export const judgingQuestions: Question[] = [
  {
    id: 'sorry-for-a-tip',
    topic: 'feedback',
    kind: 'evaluate',
    prompt: {
      nl: 'Een bezoeker van een museum schrijft: ‘Tip: zet een bankje bij de ingang, mijn moeder kon nergens zitten.’ Een collega wil antwoorden: ‘Onze oprechte excuses voor deze zeer vervelende ervaring. We leggen dit voor aan onze klachtencommissie.’ Wat is jouw oordeel?',
      en: 'A museum visitor writes: ‘A tip: put a bench by the entrance, my mother had nowhere to sit.’ A colleague wants to reply: ‘Our sincere apologies for this most unpleasant experience. We will refer this to our complaints committee.’ What is your verdict?',
    },
    options: [
      {
        id: 'better-too-much',
        correct: false,
        text: {
          nl: 'Goed: liever een keer te veel je excuses dan één keer te weinig',
          en: 'Good: it is better to apologise once too often than once too little',
        },
        explanation: {
          nl: 'Beleefd is het. Maar de bezoeker gaf een tip, en krijgt een zwaar antwoord op iets kleins.',
          en: 'Polite it is. But the visitor gave a tip, and gets a heavy answer to something small.',
        },
      },
      {
        id: 'still-too-low',
        correct: false,
        text: {
          nl: 'Te laag: iemand kon niet zitten, dus dit is iets voor de directie',
          en: 'Too low: someone couldn’t sit down, so this is one for the director',
        },
        explanation: {
          nl: 'Je neemt het serieus, dat is goed. Maar voor een bankje is geen directie nodig, wel iemand die erover gaat.',
          en: 'You take it seriously, and that’s good. But a bench doesn’t need a director, only the person in charge of it.',
        },
      },
      {
        id: 'only-shorter',
        correct: false,
        text: { nl: 'Goed, maar het moet korter', en: 'Good, but it should be shorter' },
        explanation: {
          nl: 'Korter is bijna altijd beter. Alleen past ook een kort excuus niet bij een tip.',
          en: 'Shorter is nearly always better. But a short apology doesn’t fit a tip either.',
        },
      },
      {
        id: 'two-rungs-down',
        correct: true,
        text: {
          nl: 'Te hoog op de ladder: bedank, en zeg wie over het bankje gaat',
          en: 'Too high on the ladder: say thanks, and who will see about a bench',
        },
        explanation: {
          nl: 'Goed. Een tip hoort op trede 1. ‘Dank je, dat bespreek ik vandaag met het gebouwbeheer’ doet meer dan drie keer sorry.',
          en: 'Right. A tip belongs on rung 1. ‘Thank you, I’ll raise it with the building team today’ does more than three sorries.',
        },
      },
    ],
  },
];
