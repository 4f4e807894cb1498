import type { Question } from '@/domain/training/content';

/** Lesson 4: who can be recognised, and from what. */
export const recognisingQuestions: Question[] = [
  {
    id: 'helmet-on',
    topic: 'human-brand',
    kind: 'scenario',
    prompt: {
      nl: 'In een fabriek wil je een foto plaatsen van een heftruckchauffeur. Door helm en bril zie je zijn gezicht bijna niet. Op zijn arm staat een grote tatoeage. Hij heeft vandaag vrij. Wat doe je?',
      en: 'At a factory, you want to post a photo of a forklift driver. With his helmet and goggles on, you can hardly see his face. There is a large tattoo on his arm. He is off today. What do you do?',
    },
    options: [
      {
        id: 'face-is-hidden',
        correct: false,
        text: {
          nl: 'Plaatsen: zonder gezicht kan het',
          en: 'Post it: there’s no face in it',
        },
        explanation: {
          nl: 'Zo denken veel mensen. Maar het gaat erom of iemand te herkennen is, en dat kan ook aan een arm.',
          en: 'Many people think so. But what counts is whether someone can be recognised, and an arm can be enough.',
        },
      },
      {
        id: 'post-and-tell-later',
        correct: false,
        text: {
          nl: 'Vandaag plaatsen en het hem morgen bij de koffie laten zien',
          en: 'Post it today and show it to him over coffee tomorrow',
        },
        explanation: {
          nl: 'Je vertelt het tenminste. Alleen heeft hij dan niets meer te kiezen: het staat er al.',
          en: 'At least you tell him. But by then he has nothing left to choose: it is already there.',
        },
      },
      {
        id: 'wait-and-ask',
        correct: true,
        text: {
          nl: 'Wachten tot hij er weer is, en het hem dan vragen',
          en: 'Wait until he is back, and ask him then',
        },
        explanation: {
          nl: 'Goed. Collega’s en buren kennen die tatoeage. Een dag later is het nog steeds een mooie foto.',
          en: 'Right. Colleagues and neighbours know that tattoo. A day later, it will still be a nice photo.',
        },
      },
      {
        id: 'blur-the-tattoo',
        correct: false,
        text: {
          nl: 'De tatoeage wazig maken; de rest van hem kent toch niemand',
          en: 'Blur the tattoo, as nobody knows the rest of him anyway',
        },
        explanation: {
          nl: 'Het helpt iets. Maar zijn houding, heftruck en ploeg blijven, en een wazige plek maakt juist nieuwsgierig.',
          en: 'It helps a little. But his posture, forklift and shift are still there, and a blurred spot makes people curious.',
        },
      },
    ],
  },
  {
    id: 'funny-counter-story',
    topic: 'human-brand',
    kind: 'scenario',
    prompt: {
      nl: 'Op het gemeentehuis van een klein dorp maak je iets grappigs mee: iemand wil een paspoort voor zijn papegaai. Je wilt het op je eigen account vertellen, zonder naam. Wat is de beste keuze?',
      en: 'At the town hall of a small village something funny happens: someone wants a passport for his parrot. You’d like to tell it on your own account, without a name. What is the best choice?',
    },
    options: [
      {
        id: 'no-name-so-fine',
        correct: false,
        text: {
          nl: 'Het vertellen, want zonder naam weet niemand om wie het gaat',
          en: 'Tell it, as without a name nobody knows who it is about',
        },
        explanation: {
          nl: 'Bij een grote stad klopt dat misschien. In een dorp is de man met de papegaai snel gevonden.',
          en: 'In a big city that may be so. In a village, the man with the parrot is soon found.',
        },
      },
      {
        id: 'your-side-of-it',
        correct: true,
        text: {
          nl: 'Schrijven over vreemde vragen in het algemeen, zonder dit verhaal',
          en: 'Write about odd questions in general, without this story',
        },
        explanation: {
          nl: 'Goed. Je laat zien hoe leuk je werk is, en de man met de papegaai kan rustig terugkomen aan de balie.',
          en: 'Right. You show how enjoyable your job is, and the man with the parrot can come back to the counter in peace.',
        },
      },
      {
        id: 'make-it-a-cat',
        correct: false,
        text: {
          nl: 'Van de papegaai een kat maken, dan is hij niet te vinden',
          en: 'Turn the parrot into a cat, so that he can’t be found',
        },
        explanation: {
          nl: 'Handig bedacht, maar nu klopt het verhaal niet meer. En de man zelf herkent zich nog steeds.',
          en: 'Clever, but now the story isn’t true. And the man will still recognise himself.',
        },
      },
      {
        id: 'close-friends-only',
        correct: false,
        text: {
          nl: 'Het alleen aan je volgers laten zien en niet openbaar plaatsen',
          en: 'Show it to your followers only and not in public',
        },
        explanation: {
          nl: 'Dat beperkt het. Maar ook onder je volgers kan zijn buurvrouw zitten, en een schermafbeelding is zo gemaakt.',
          en: 'That limits it. But his neighbour may be among your followers, and a screenshot is quickly made.',
        },
      },
    ],
  },
];
