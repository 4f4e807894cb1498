import type { Question } from '@/domain/training/content';

/** Lesson 5: one trial, from expectation to outcome. */
export const tryingQuestions: Question[] = [
  {
    id: 'question-of-the-week',
    topic: 'listening',
    kind: 'scenario',
    form: 'steps',
    prompt: {
      nl: 'Je werkt bij een fabriek voor keukenkranen. Een fabrikant van sloten stelt elke week een vraag aan volgers: ‘Raad eens waar dit onderdeel voor is.’ Er wordt druk geraden. Je wilt zoiets proberen.',
      en: 'You work at a factory that makes kitchen taps. A lock manufacturer asks its followers a question every week: ‘Guess what this part is for.’ There is plenty of guessing. You want to try something like it.',
    },
    steps: [
      {
        id: 'before-you-start',
        prompt: { nl: 'Wat doe je voor je begint?', en: 'What do you do before you start?' },
        options: [
          {
            id: 'write-expectation',
            correct: true,
            text: {
              nl: 'Opschrijven wat je verwacht, en op welke dag je kijkt of het uitkwam',
              en: 'Write down what you expect, and on which day you’ll check if it came true',
            },
            explanation: {
              nl: 'Goed. Zo kun je straks eerlijk zeggen of het werkte, ook als je er zelf blij mee bent.',
              en: 'Right. Then you can honestly say later whether it worked, even if you like it yourself.',
            },
          },
          {
            id: 'copy-the-text',
            correct: false,
            text: {
              nl: 'De tekst van de slotenmaker overnemen, met een eigen foto erbij',
              en: 'Take over the lock maker’s text, with a photo of your own',
            },
            explanation: {
              nl: 'Die tekst werkte, dat is waar. Maar de zinnen zijn van een ander; het idee mag je lenen.',
              en: 'That text worked, it’s true. But the sentences are someone else’s; the idea is yours to borrow.',
            },
          },
          {
            id: 'a-year-ahead',
            correct: false,
            text: {
              nl: 'Meteen vragen en foto’s maken voor de komende 52 weken',
              en: 'Make questions and photos for the next 52 weeks straight away',
            },
            explanation: {
              nl: 'Goed voorbereid is fijn. Maar je weet nog niet of het bij jullie aanslaat.',
              en: 'Being prepared is nice. But you don’t know yet whether it’ll catch on with your people.',
            },
          },
        ],
      },
      {
        id: 'after-one-week',
        prompt: {
          nl: 'De eerste vraag krijgt twee reacties. Een collega zegt: ‘Werkt dus niet.’ Wat doe je?',
          en: 'The first question gets two replies. A colleague says: ‘So it doesn’t work.’ What do you do?',
        },
        options: [
          {
            id: 'stop-now',
            correct: false,
            text: {
              nl: 'Stoppen, want twee reacties is veel minder dan bij de slotenmaker',
              en: 'Stop, because two replies is far fewer than the lock maker gets',
            },
            explanation: {
              nl: 'De vergelijking ligt voor de hand. Maar zij doen dit al langer, en één keer zegt weinig.',
              en: 'The comparison is obvious. But they have been at it for longer, and once says little.',
            },
          },
          {
            id: 'ask-colleagues-to-reply',
            correct: false,
            text: {
              nl: 'Twintig collega’s vragen om ook een antwoord te raden, zonder te zeggen dat ze hier werken',
              en: 'Ask twenty colleagues to guess an answer as well, without saying that they work here',
            },
            explanation: {
              nl: 'Zo lijkt het levendig. Maar het is niet eerlijk tegenover lezers, en je weet daarna nog minder.',
              en: 'It would look lively. But it isn’t honest to readers, and you’d know even less afterwards.',
            },
          },
          {
            id: 'keep-to-the-date',
            correct: true,
            text: {
              nl: 'Doorgaan tot de dag die je opschreef, en de twee mensen antwoorden',
              en: 'Go on until the day you wrote down, and answer the two people',
            },
            explanation: {
              nl: 'Goed. Je had een paar keer afgesproken. En die twee komen alleen terug als ze antwoord krijgen.',
              en: 'Right. You had agreed on a few times. And those two will only come back if they get an answer.',
            },
          },
        ],
      },
      {
        id: 'on-the-date',
        prompt: {
          nl: 'Na zes weken zijn het er vier per week. Je had er twintig verwacht. Wel stelde een installateur drie keer een echte vraag. Wat schrijf je op?',
          en: 'After six weeks, it’s four a week. You had expected twenty. But a plumber asked a real question three times. What do you write down?',
        },
        options: [
          {
            id: 'call-it-success',
            correct: false,
            text: {
              nl: 'Dat het een succes was: van twee naar vier is een verdubbeling',
              en: 'That it was a success: from two to four is twice as many',
            },
            explanation: {
              nl: 'Rekenkundig klopt het. Maar je verwachtte twintig, en daar zit je ver onder.',
              en: 'The sum is right. But you expected twenty, and you are well below that.',
            },
          },
          {
            id: 'missed-and-learned',
            correct: true,
            text: {
              nl: 'Dat het aantal tegenviel, en dat installateurs misschien de lezers zijn',
              en: 'That the number fell short, and that plumbers may be the readers',
            },
            explanation: {
              nl: 'Goed. Eerlijk over de uitkomst, en met een nieuw vermoeden om te proberen.',
              en: 'Right. Honest about the outcome, and with a new guess to try.',
            },
          },
          {
            id: 'say-nothing',
            correct: false,
            text: {
              nl: 'Niets: het is niet gelukt, en daar heeft verder geen mens iets aan',
              en: 'Nothing: it didn’t come off, and that is of no further use to anyone',
            },
            explanation: {
              nl: 'Een misser deel je liever niet. Toch bespaar je er een ander over een jaar hetzelfde mee.',
              en: 'Nobody likes sharing a miss. Yet it saves someone else from the same thing in a year.',
            },
          },
        ],
      },
    ],
  },
  {
    id: 'idea-on-its-way',
    topic: 'listening',
    kind: 'scenario',
    form: 'order',
    prompt: {
      nl: 'Een verpleegkundige zag bij een apotheek filmpjes van twintig seconden waarin iemand één vraag beantwoordt. Ze wil weten of dat bij haar kliniek past. Zet de stappen in de goede volgorde.',
      en: 'A nurse saw twenty-second videos at a pharmacy in which someone answers one question. She wants to know if that suits her clinic. Put the steps in the right order.',
    },
    items: [
      {
        id: 'write-observation',
        text: { nl: 'De waarneming opschrijven, met de link', en: 'Write down the observation, with the link' },
      },
      {
        id: 'check-the-fit',
        text: {
          nl: 'Bedenken of het past bij de kliniek, de patiënten en de tijd',
          en: 'Consider if it suits the clinic, the patients and the time',
        },
      },
      {
        id: 'state-expectation',
        text: {
          nl: 'Noteren wat ze verwacht, en wanneer ze kijkt',
          en: 'Note what she expects, and when she’ll check',
        },
      },
      {
        id: 'make-a-few',
        text: { nl: 'Drie of vier filmpjes maken', en: 'Make three or four videos' },
      },
      {
        id: 'compare-and-decide',
        text: {
          nl: 'Uitkomst en verwachting vergelijken, en kiezen: houden, veranderen of stoppen',
          en: 'Compare the outcome with what she expected, and choose: keep, change or stop',
        },
      },
    ],
    explanation: {
      nl: 'Zien komt eerst, dan pas de vraag of het past. De verwachting staat op papier vóór het eerste filmpje; anders past die zich vanzelf aan de uitkomst aan.',
      en: 'Seeing comes first, and only then the question whether it fits. The expectation is on paper before the first video; otherwise it quietly adapts to the outcome.',
    },
  },
];
