import type { Question } from '@/domain/training/content';

/** Lessons 3 and 4: one small step, and how it spreads. */
export const smallStepQuestions: Question[] = [
  {
    id: 'sentence-with-a-moment',
    topic: 'champions',
    kind: 'evaluate',
    prompt: {
      nl: 'Op een kantoor wil een collega van de salarisadministratie helpen. Ze laat je vier voornemens lezen. Welk voornemen komt waarschijnlijk uit?',
      en: 'In an office, a colleague from payroll would like to help. She shows you four resolutions. Which one is she most likely to keep?',
    },
    options: [
      {
        id: 'more-active',
        correct: false,
        text: {
          nl: '‘Ik ga dit jaar actiever meedenken over wat mensen van ons willen weten.’',
          en: '‘This year I’ll give a good deal more thought to what people want to know from us.’',
        },
        explanation: {
          nl: 'Een mooi voornemen. Er zit alleen geen moment in waarop het moet gebeuren.',
          en: 'A fine intention. It just has no moment in it at which it should happen.',
        },
      },
      {
        id: 'on-payday',
        correct: true,
        text: {
          nl: '‘Als iemand mij op betaaldag iets vraagt, dan schrijf ik de vraag op.’',
          en: '‘If someone asks me something on payday, then I write the question down.’',
        },
        explanation: {
          nl: 'Goed. Er staat een herkenbaar moment in en één ding dat ze dan doet. Dat is een plan zoals Gollwitzer het beschreef.',
          en: 'Right. There is a moment that she will recognise and one thing she does then. That is a plan as Gollwitzer described it.',
        },
      },
      {
        id: 'hundred-questions',
        correct: false,
        text: {
          nl: '‘Ik verzamel honderd vragen.’',
          en: '‘I’ll collect a hundred questions.’',
        },
        explanation: {
          nl: 'Een getal is duidelijk. Maar het zegt niet wanneer ze begint, en het klinkt als een berg.',
          en: 'A number is clear. But it doesn’t say when she starts, and it sounds like a mountain.',
        },
      },
    ],
  },
  {
    id: 'one-depot-of-four',
    topic: 'champions',
    kind: 'scenario',
    prompt: {
      nl: 'In één van de vier depots van een vervoerder doet bijna niemand mee. Chauffeurs daar zeggen: ‘We weten niet wat het is, en je zit er meteen aan vast.’ Wat past daar het best bij?',
      en: 'In one of a transport company’s four depots, hardly anyone takes part. Drivers there say: ‘We don’t know what it is, and once you’re in, you’re stuck with it.’ What suits that best?',
    },
    options: [
      {
        id: 'compare-depots',
        correct: false,
        text: {
          nl: 'Een poster ophangen waarop de vier depots met elkaar worden vergeleken',
          en: 'Put up a poster on which the four depots are compared with each other',
        },
        explanation: {
          nl: 'Een beetje strijd lijkt leuk. Maar het zet een groep te kijk, en de chauffeurs weten daarna nog niet wat het is.',
          en: 'A little rivalry seems fun. But it shows up a group, and the drivers still don’t know what it is.',
        },
      },
      {
        id: 'try-for-a-week',
        correct: true,
        text: {
          nl: 'Een chauffeur van een ander depot laten vertellen, en een proefweek aanbieden',
          en: 'Have a driver from another depot tell them about it, and offer a trial week',
        },
        explanation: {
          nl: 'Goed. Ze zien bij iemand zoals zij wat het is, en kunnen het uitproberen zonder eraan vast te zitten.',
          en: 'Right. They see from someone like them what it is, and can try it out without being stuck with it.',
        },
      },
      {
        id: 'wait-for-them',
        correct: false,
        text: {
          nl: 'Wachten: elk bedrijf heeft nu eenmaal achterblijvers',
          en: 'Wait: every company has its stragglers',
        },
        explanation: {
          nl: 'Geduld is goed. Maar dit is een etiket, en ze vertelden je net wat er ontbreekt.',
          en: 'Patience is good. But this is a label, and they have just told you what is missing.',
        },
      },
      {
        id: 'long-manual',
        correct: false,
        text: {
          nl: 'Iedereen in het depot een uitgebreide handleiding sturen',
          en: 'Send everyone in the depot a detailed manual',
        },
        explanation: {
          nl: 'Dan staat alles erin. Alleen wordt iets er niet eenvoudiger van, en uitproberen kan nog steeds niet.',
          en: 'Everything would be in it. But it doesn’t make things any simpler, and they still can’t try it out.',
        },
      },
    ],
  },
];
