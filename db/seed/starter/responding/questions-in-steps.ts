import type { Question } from '@/domain/training/content';

/** Lessons 2 to 4 in one conversation: in public, in private, and back. */
export const inStepsQuestions: Question[] = [
  {
    id: 'weeks-without-support',
    topic: 'responding',
    kind: 'scenario',
    form: 'steps',
    prompt: {
      nl: 'Een vader schrijft onder een bericht van de school: ‘Mijn dochter uit 2B wordt al weken niet meer begeleid bij wiskunde. Heeft iemand daar ook last van?’ Jij reageert namens de school.',
      en: 'A father writes under a post by the school: ‘My daughter in 2B hasn’t had her maths support for weeks. Anyone else?’ You respond on behalf of the school.',
    },
    steps: [
      {
        id: 'first-reply',
        prompt: { nl: 'Wat schrijf je onder het bericht?', en: 'What do you write under the post?' },
        options: [
          {
            id: 'short-and-invite',
            correct: true,
            text: {
              nl: '‘Weken zonder begeleiding is lang. Stuur je ons een privébericht? Dan zoek ik het uit. Groet, Lot’',
              en: '‘Weeks without support is a long time. Will you send us a private message? I’ll find out. Regards, Lot’',
            },
            explanation: {
              nl: 'Goed. De vader is gehoord, de meelezers zien dat, en over zijn dochter staat er niets nieuws bij.',
              en: 'Right. The father is heard, others can see that, and nothing new is added about his daughter.',
            },
          },
          {
            id: 'explain-the-cause',
            correct: false,
            text: {
              nl: '‘Klopt, de begeleider van 2B is al een maand ziek. We zoeken een vervanger voor je dochter. Groet, Lot’',
              en: '‘That’s right, the 2B support teacher has been ill for a month. We’re looking for cover for your daughter. Regards, Lot’',
            },
            explanation: {
              nl: 'Open, en het antwoord klopt. Maar nu staat de ziekte van een collega online, en de hulp aan een leerling ook.',
              en: 'Open, and it is correct. But now a colleague’s illness is online, and so is the help a pupil gets.',
            },
          },
          {
            id: 'ask-name-here',
            correct: false,
            text: {
              nl: '‘Hoe heet je dochter, en bij wie heeft ze les? Dan kijk ik meteen in het rooster. Groet, Lot’',
              en: '‘What is your daughter’s name, and who teaches her? I’ll check the timetable straight away. Regards, Lot’',
            },
            explanation: {
              nl: 'Vlot en behulpzaam. Maar deze vragen horen niet in het openbaar: het gaat om een kind.',
              en: 'Quick and helpful. But these questions don’t belong in public: this is about a child.',
            },
          },
        ],
      },
      {
        id: 'in-private',
        prompt: {
          nl: 'De vader stuurt een privébericht. Je weet nog niet wanneer er een vervanger komt. Wat schrijf je?',
          en: 'The father sends a private message. You don’t know yet when a substitute will come. What do you write?',
        },
        options: [
          {
            id: 'next-week-surely',
            correct: false,
            text: {
              nl: 'Dat het volgende week zeker weer doorgaat',
              en: 'That it will certainly start again next week',
            },
            explanation: {
              nl: 'Lief bedoeld. Maar dat hangt van een ander af. Gaat het mis, dan klaagt de vader volgende week opnieuw.',
              en: 'Kindly meant. But that depends on someone else. If it goes wrong, the father will be complaining again next week.',
            },
          },
          {
            id: 'fill-in-the-form',
            correct: false,
            text: {
              nl: 'Dat hij het formulier op de website kan invullen, dan komt het bij de juiste afdeling',
              en: 'That he can fill in the form on the website, and it will get to the right department',
            },
            explanation: {
              nl: 'Netjes volgens de route. Maar je beloofde het uit te zoeken, en nu moet hij opnieuw beginnen.',
              en: 'Neatly by the book. But you promised to find out, and now he has to start all over again.',
            },
          },
          {
            id: 'when-you-know-more',
            correct: true,
            text: {
              nl: 'Dat je het navraagt en hem donderdag laat weten wat je weet',
              en: 'That you will ask, and let him know on Thursday what you know',
            },
            explanation: {
              nl: 'Goed. Dat heb je zelf in de hand. Ook als er donderdag nog geen vervanger is, kom je terug.',
              en: 'Right. That is in your own hands. Even if there is no substitute by Thursday, you go back to him.',
            },
          },
        ],
      },
      {
        id: 'close-in-public',
        prompt: {
          nl: 'Donderdag is het geregeld, en de vader is blij. Onder het openbare bericht hebben intussen drie andere ouders gereageerd. Wat doe je?',
          en: 'On Thursday it has been arranged, and the father is happy. Meanwhile, three other parents have commented on the public post. What do you do?',
        },
        options: [
          {
            id: 'name-the-solution',
            correct: false,
            text: {
              nl: 'Schrijven dat de dochter van deze vader vanaf maandag weer les krijgt',
              en: 'Write that this father’s daughter will have her lessons again from Monday',
            },
            explanation: {
              nl: 'Het laat zien dat het is gelukt. Maar het gaat over één leerling, en de andere ouders weten nog niets over hun eigen kind.',
              en: 'It shows that it worked out. But it is about one pupil, and the other parents still know nothing about their own child.',
            },
          },
          {
            id: 'general-and-invite',
            correct: true,
            text: {
              nl: 'In algemene woorden melden dat er een oplossing is, en de anderen uitnodigen',
              en: 'Say in general terms that there is a solution, and invite the others',
            },
            explanation: {
              nl: 'Goed. ‘Er is weer begeleiding. Geldt dit ook voor jouw kind, stuur ons dan een bericht.’ Zo is het rondje af.',
              en: 'Right. ‘Support is back. If this goes for your child too, send us a message.’ That closes the loop.',
            },
          },
          {
            id: 'leave-it-there',
            correct: false,
            text: {
              nl: 'Niets: de vader is geholpen, en de andere ouders kunnen zelf een bericht sturen',
              en: 'Nothing: the father has been helped, and the other parents can send a message themselves',
            },
            explanation: {
              nl: 'Ze kunnen het, dat is waar. Maar ze zien alleen een klacht zonder einde, en denken dat er niets is gebeurd.',
              en: 'They can, that’s true. But all they see is a complaint without an end, and they think nothing was done.',
            },
          },
        ],
      },
    ],
  },
];
