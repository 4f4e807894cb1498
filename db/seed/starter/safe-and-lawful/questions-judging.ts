import type { Question } from '@/domain/training/content';

/** Lesson 5: what somebody did in the first hour. */
export const judgingQuestions: Question[] = [
  {
    id: 'nobody-saw-it',
    topic: 'safety',
    kind: 'evaluate',
    form: 'multiple',
    prompt: {
      nl: 'Een begeleider in een buurthuis vertelt: ‘Gisteren stond er een deelnemerslijst op mijn foto. Ik heb hem na een uur weggehaald en gewist. Niemand zal het hebben gezien, dus ik liet het erbij.’ Wat had hij anders moeten doen? Kies alles wat klopt.',
      en: 'A support worker at a community centre says: ‘Yesterday there was a list of participants in my photo. I took it down after an hour and wiped it. Nobody will have seen it, so I left it at that.’ What should he have done differently? Choose all that apply.',
    },
    options: [
      {
        id: 'take-a-screenshot',
        correct: true,
        text: { nl: 'Eerst een schermafbeelding maken', en: 'Take a screenshot first' },
        explanation: {
          nl: 'Klopt. Nu weet niemand meer welke namen er te lezen waren.',
          en: 'Correct. Now nobody knows any longer which names could be read.',
        },
      },
      {
        id: 'leave-it-up',
        correct: false,
        text: {
          nl: 'De foto laten staan tot de privacycollega ernaar had gekeken',
          en: 'Leave the photo up until the privacy colleague had seen it',
        },
        explanation: {
          nl: 'Zo blijft alles zoals het was, dat klopt. Maar elke minuut kan er iemand bij komen kijken. Weghalen was goed.',
          en: 'It does keep everything as it was. But every minute, someone else may look. Taking it down was right.',
        },
      },
      {
        id: 'ring-at-once',
        correct: true,
        text: {
          nl: 'Meteen de collega bellen die over privacy gaat',
          en: 'Ring the colleague in charge of privacy at once',
        },
        explanation: {
          nl: 'Klopt. Er loopt een termijn, en misschien moeten de deelnemers het weten.',
          en: 'Correct. There is a deadline, and the participants may need to know.',
        },
      },
      {
        id: 'tell-nobody',
        correct: false,
        text: {
          nl: 'Het ook nu aan niemand vertellen, om de deelnemers te sparen',
          en: 'Still tell nobody now, to spare the participants',
        },
        explanation: {
          nl: 'Je wilt ze geen zorgen bezorgen. Maar dan kan niemand hen helpen. Alsnog vertellen is juist goed van hem.',
          en: 'You don’t want to worry them. But then nobody can help them. Telling it after all is the right thing to do.',
        },
      },
      {
        id: 'not-decide-alone',
        correct: true,
        text: {
          nl: 'Niet zelf bepalen dat niemand het had gezien',
          en: 'Not decide by himself that nobody had seen it',
        },
        explanation: {
          nl: 'Klopt. Een uur is lang, en een kopie is snel gemaakt. Die afweging is niet aan hem.',
          en: 'Correct. An hour is a long time, and a copy is quickly made. Weighing that up is not his task.',
        },
      },
    ],
  },
];
