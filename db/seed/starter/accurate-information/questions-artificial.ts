import type { Question } from '@/domain/training/content';

/** Lesson 5: images and texts that a computer made. */
export const artificialQuestions: Question[] = [
  {
    id: 'smiling-colleagues-from-ai',
    topic: 'accuracy',
    kind: 'scenario',
    prompt: {
      nl: 'Voor een bericht over jullie nieuwe kantoor is nog geen foto. Een collega laat door AI een levensechte foto maken van lachende mensen in dat kantoor. Wat doe je?',
      en: 'There is no photo yet for a post about your new office. A colleague has AI make a lifelike photo of smiling people in that office. What do you do?',
    },
    options: [
      {
        id: 'post-as-it-is',
        correct: false,
        text: {
          nl: 'Plaatsen, want het kantoor komt er echt',
          en: 'Post it: the office is coming',
        },
        explanation: {
          nl: 'Het lijkt onschuldig. Maar lezers denken echte collega’s in een echt kantoor te zien, en die zijn er niet.',
          en: 'It seems harmless. But readers think they see real colleagues in a real office, and there aren’t any.',
        },
      },
      {
        id: 'small-print',
        correct: false,
        text: {
          nl: 'Plaatsen, en op onze website uitleggen dat we soms AI gebruiken',
          en: 'Post it, and explain on our website that we sometimes use AI',
        },
        explanation: {
          nl: 'Uitleg op de site is goed. Alleen leest bijna niemand die bij dit bericht; het hoort bij het beeld te staan.',
          en: 'An explanation on the site is good. But hardly anyone reads it with this post; it should be next to the image.',
        },
      },
      {
        id: 'honest-picture',
        correct: true,
        text: {
          nl: 'De bouwtekening of de lege ruimte laten zien',
          en: 'Show the drawing or the empty space',
        },
        explanation: {
          nl: 'Goed. Dat is er echt, en het maakt nieuwsgierig. Gebruik je toch eens AI-beeld, zeg dat er dan bij.',
          en: 'Right. That is real, and it makes people curious. If you ever do use an AI image, say so with it.',
        },
      },
    ],
  },
  {
    id: 'chatbot-draft',
    topic: 'accuracy',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega bij een zorgverzekeraar liet een chatbot een bericht schrijven over griep. Het leest prettig en noemt drie cijfers en een onderzoek. Ze vraagt wat er nog moet gebeuren voor het online kan. Wat is het belangrijkst?',
      en: 'A colleague at a health insurer had a chatbot write a post about flu. It reads well and mentions three figures and a study. She asks what still has to be done before it can go online. What matters most?',
    },
    options: [
      {
        id: 'our-tone',
        correct: false,
        text: {
          nl: 'De tekst meer als onszelf laten klinken',
          en: 'Make it sound more like us',
        },
        explanation: {
          nl: 'Een eigen toon is prettig. Maar een goed geschreven fout blijft een fout.',
          en: 'A tone of our own is nice. But a well-written mistake is still a mistake.',
        },
      },
      {
        id: 'trace-each-fact',
        correct: true,
        text: {
          nl: 'Elk cijfer en het onderzoek zelf opzoeken bij de bron',
          en: 'Look up each figure and the study at the source',
        },
        explanation: {
          nl: 'Goed. Een chatbot kan iets verzinnen wat heel echt klinkt. Wat je niet terugvindt, gaat eruit.',
          en: 'Right. A chatbot can make up something that sounds very real. Whatever you can’t find comes out.',
        },
      },
      {
        id: 'ask-the-chatbot',
        correct: false,
        text: {
          nl: 'De chatbot vragen of alles klopt en waar de cijfers vandaan komen',
          en: 'Ask the chatbot whether it is all correct and where the figures come from',
        },
        explanation: {
          nl: 'Het kan een begin zijn om te zoeken. Maar een antwoord van dezelfde chatbot is geen controle.',
          en: 'It may be a place to start looking. But an answer from the same chatbot isn’t a check.',
        },
      },
    ],
  },
];
