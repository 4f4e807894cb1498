import type { Question } from '@/domain/training/content';

/** Lesson 1: what a critical post is really about. */
export const readingQuestions: Question[] = [
  {
    id: 'kind-of-criticism',
    topic: 'feedback',
    kind: 'recall',
    prompt: {
      nl: 'Iemand schrijft: ‘Weer een uur in de wacht. Zet dan gewoon op de site hoe lang het duurt.’ Wat voor bericht is dit vooral?',
      en: 'Someone writes: ‘On hold for an hour again. Why not just put the waiting time on your website?’ What kind of post is this above all?',
    },
    options: [
      {
        id: 'attack',
        correct: false,
        text: {
          nl: 'Een aanval: de schrijver wil ons vooral uitlokken en boos maken',
          en: 'An attack: the writer mainly wants to provoke us and make us angry',
        },
        explanation: {
          nl: 'De toon is geërgerd, dus je kunt het zo lezen. Maar er wordt niemand uitgescholden, en er staat precies in wat zou helpen.',
          en: 'The tone is irritated, so you might read it that way. But nobody is being insulted, and it says exactly what would help.',
        },
      },
      {
        id: 'opinion',
        correct: false,
        text: {
          nl: 'Een mening: de schrijver vindt ons gewoon geen fijne organisatie',
          en: 'An opinion: the writer just doesn’t think much of our organisation',
        },
        explanation: {
          nl: 'Misschien vindt de schrijver dat ook. Maar er staat iets wat je kunt doen, en dat maakt het meer dan een mening.',
          en: 'Perhaps they don’t. But the post names something you can do, and that makes it more than an opinion.',
        },
      },
      {
        id: 'complaint-and-idea',
        correct: true,
        text: {
          nl: 'Een klacht met een idee erin',
          en: 'A complaint with an idea inside it',
        },
        explanation: {
          nl: 'Ja. De klacht is het wachten, het idee is de wachttijd op de site. Zo’n idee raak je kwijt als je alleen op de zucht reageert.',
          en: 'Yes. The complaint is the waiting, the idea is showing the waiting time. You lose an idea like that if you only respond to the sigh.',
        },
      },
    ],
  },
  {
    id: 'sarcasm-about-the-canteen',
    topic: 'feedback',
    kind: 'scenario',
    prompt: {
      nl: 'Een collega van de kantine in een fabriek leest op een openbare pagina: ‘Vegetarisch is daar een blaadje sla. Feest.’ Ze voelt zich beledigd, want ze werkt hard. Wat kan ze het best als eerste doen?',
      en: 'A colleague who works in a factory canteen reads on a public page: ‘Vegetarian there means a lettuce leaf. What a feast.’ She feels insulted, because she works hard. What is the best thing to do first?',
    },
    options: [
      {
        id: 'what-is-the-point',
        correct: true,
        text: {
          nl: 'Even wachten, en kijken wat er feitelijk staat: te weinig keuze',
          en: 'Wait a moment, and see what the post actually says: too little choice',
        },
        explanation: {
          nl: 'Goed. Onder de grap zit iets bruikbaars. Als ze dat eenmaal ziet, wordt antwoorden ook makkelijker.',
          en: 'Right. There is something useful under the joke. Once she sees that, answering becomes easier too.',
        },
      },
      {
        id: 'defend-the-team',
        correct: false,
        text: {
          nl: 'Meteen uitleggen hoe vroeg het team begint en hoeveel gasten er zijn',
          en: 'Explain at once how early the team starts and how many guests there are',
        },
        explanation: {
          nl: 'Het is waar, en het is fijn als iemand het ziet. Maar de schrijver klaagt niet over haar inzet, en leest dit als een smoes.',
          en: 'It is true, and it would be nice if someone saw it. But the writer isn’t complaining about her effort, and will read this as an excuse.',
        },
      },
      {
        id: 'joke-back',
        correct: false,
        text: {
          nl: 'Terug grappen dat er ook nog een tomaat bij had kunnen liggen',
          en: 'Joke back that there could have been a tomato next to it as well',
        },
        explanation: {
          nl: 'Humor kan de lucht klaren als je elkaar kent. Van een onbekende, op een openbare pagina, klinkt het al snel alsof de kritiek niet telt.',
          en: 'Humour can clear the air when people know each other. From a stranger on a public page, it soon sounds as if the criticism doesn’t count.',
        },
      },
      {
        id: 'ignore-sarcasm',
        correct: false,
        text: {
          nl: 'Het laten staan, want op sarcasme hoef je niet te antwoorden',
          en: 'Leave it, because there is no need to answer sarcasm',
        },
        explanation: {
          nl: 'Je hoeft niet overal op te antwoorden. Toch staat hier een echt punt in, dat de keuken wil weten. Met negeren gaat dat verloren.',
          en: 'You don’t have to answer everything. Yet there is a real point in this that the kitchen will want to know. Ignoring it would lose that.',
        },
      },
    ],
  },
  {
    id: 'sorry-and-blame',
    topic: 'feedback',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar? ‘Als je zeker weet dat iemand te lang heeft gewacht, kun je daarvoor gewoon sorry zeggen.’',
      en: 'True or false? ‘If you are sure that someone waited too long, you can simply say sorry for that.’',
    },
    options: [
      {
        id: 'true',
        correct: true,
        text: {
          nl: 'Waar',
          en: 'True',
        },
        explanation: {
          nl: 'Klopt. Je zegt sorry voor iets wat echt is gebeurd. Gaat het ook om schade of geld, dan beloof je niets en draag je over.',
          en: 'Correct. You are saying sorry for something that really happened. If damage or money comes into it, you promise nothing and hand over.',
        },
      },
      {
        id: 'false',
        correct: false,
        text: {
          nl: 'Niet waar',
          en: 'False',
        },
        explanation: {
          nl: 'Veel mensen denken dat je met sorry meteen alles toegeeft. Maar een vriendelijke zin over iets wat vaststaat, is geen belofte over schade of geld.',
          en: 'Many people think that sorry means admitting everything. But a kind sentence about something that is certain is no promise about damage or money.',
        },
      },
    ],
  },
];
