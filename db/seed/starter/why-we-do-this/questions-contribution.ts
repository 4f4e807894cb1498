import type { Question } from '@/domain/training/content';

/** Lesson 4: what somebody can do without posting, and how a task is accepted or declined. */
export const contributionQuestions: Question[] = [
  {
    id: 'helping-without-posting',
    topic: 'goals',
    kind: 'recall',
    form: 'multiple',
    prompt: {
      nl: 'Welke bijdragen helpen het plan verder, ook als je zelf nooit iets plaatst? Kies alles wat klopt.',
      en: 'Which contributions help the plan, even if you never post anything yourself? Choose all that apply.',
    },
    options: [
      {
        id: 'send-a-link',
        correct: true,
        text: {
          nl: 'Een link doorsturen van iets wat je tegenkomt',
          en: 'Sending on a link to something you come across',
        },
        explanation: {
          nl: 'Ja, dat is opletten. Wie reageert, kan niet overal tegelijk kijken.',
          en: 'Yes, that is noticing. The people who respond can’t look everywhere at once.',
        },
      },
      {
        id: 'explain-to-a-colleague',
        correct: true,
        text: {
          nl: 'Een collega uitleggen hoe iets echt zit',
          en: 'Explaining to a colleague how something really works',
        },
        explanation: {
          nl: 'Ja, dat is weten. Een antwoord is zo goed als de kennis erachter.',
          en: 'Yes, that is knowing. An answer is as good as the knowledge behind it.',
        },
      },
      {
        id: 'like-everything',
        correct: false,
        text: { nl: 'Alle berichten van onze pagina liken', en: 'Liking every post on our page' },
        explanation: {
          nl: 'Het is aardig bedoeld, maar niemand vraagt het van je. Een like die moet, zegt een lezer niets.',
          en: 'It is kindly meant, but nobody asks it of you. A like that is compulsory tells a reader nothing.',
        },
      },
      {
        id: 'suggest-a-story',
        correct: true,
        text: { nl: 'Een idee voor een verhaal aandragen', en: 'Suggesting an idea for a story' },
        explanation: {
          nl: 'Ja, dat is aandragen. De mooiste verhalen liggen vaak op plekken waar communicatie nooit komt.',
          en: 'Yes, that is suggesting. The best stories are often in places where communications never goes.',
        },
      },
      {
        id: 'hide-a-complaint',
        correct: false,
        text: {
          nl: 'Een klacht voor je houden om collega’s te sparen',
          en: 'Keeping a complaint to yourself to spare colleagues',
        },
        explanation: {
          nl: 'Je wilt niemand in de problemen brengen, dat is collegiaal. Maar zonder de klacht kan ook niemand iets verbeteren.',
          en: 'You don’t want to get anyone into trouble, and that is loyal. But without the complaint, nobody can improve anything.',
        },
      },
    ],
  },
  {
    id: 'no-time-to-respond',
    topic: 'goals',
    kind: 'scenario',
    prompt: {
      nl: 'Een medewerker van de salarisadministratie krijgt de taak aangeboden om vragen op ons account te beantwoorden. Ze vindt het leuk, maar december en januari zijn haar drukste maanden. Wat kan ze het best doen?',
      en: 'A colleague in payroll is offered the task of answering questions on our account. She likes the idea, but December and January are her busiest months. What is the best thing to do?',
    },
    options: [
      {
        id: 'accept-and-see',
        correct: false,
        text: {
          nl: 'Ja zeggen en het erbij doen; als het niet lukt, merken ze het vanzelf',
          en: 'Say yes and fit it in somehow; they’ll notice if it doesn’t work out',
        },
        explanation: {
          nl: 'Enthousiasme is fijn. Maar in december wachten er dan mensen op een antwoord dat niet komt, en zij voelt zich schuldig.',
          en: 'Enthusiasm is great. But in December people will be waiting for an answer that doesn’t come, and she’ll feel guilty.',
        },
      },
      {
        id: 'leave-the-offer',
        correct: false,
        text: {
          nl: 'Niets laten horen, dan vragen ze waarschijnlijk wel een ander',
          en: 'Say nothing at all, as they will probably ask somebody else',
        },
        explanation: {
          nl: 'Nee zeggen is lastig, en wachten voelt makkelijker. Maar zonder antwoord denkt iedereen dat de taak geregeld is.',
          en: 'Saying no is hard, and waiting feels easier. But without an answer, everyone thinks the task has been taken care of.',
        },
      },
      {
        id: 'say-what-works',
        correct: true,
        text: {
          nl: 'Zeggen wat wel kan, en met haar leidinggevende tijd en vervanging afspreken',
          en: 'Say what she can do, and agree time and cover with her manager',
        },
        explanation: {
          nl: 'Goed. Met uren en vervanging op papier wordt het een taak die ze kan volhouden. Lukt dat niet, dan is nee met deze reden ook prima.',
          en: 'Right. With hours and cover agreed, it becomes a task she can keep up. If that can’t be arranged, no, with this reason, is fine too.',
        },
      },
      {
        id: 'give-another-reason',
        correct: false,
        text: {
          nl: 'Nee zeggen, en als reden geven dat ze niets met social media heeft',
          en: 'Say no, and give as a reason that social media isn’t her thing',
        },
        explanation: {
          nl: 'Nee zeggen mag. Alleen klopt deze reden niet, en dan kan niemand iets aan de echte reden doen: de drukte in de winter.',
          en: 'She may say no. But this reason isn’t true, so nobody can do anything about the real one: the busy winter months.',
        },
      },
    ],
  },
  {
    id: 'the-planner-who-knows',
    topic: 'goals',
    kind: 'scenario',
    prompt: {
      nl: 'In een fabriek staat online een vraag over een vertraagde levering. Alleen de planner weet waardoor het komt. Hij zegt: ‘Ik doe niet aan social media.’ Wat vraag je hem?',
      en: 'At a factory, there is a question online about a late delivery. Only the planner knows the cause. He says: ‘I don’t do social media.’ What do you ask him?',
    },
    options: [
      {
        id: 'just-the-facts',
        correct: true,
        text: {
          nl: 'Of hij jou de feiten wil geven, zodat een ander kan antwoorden',
          en: 'If he will give you the facts, so that someone else can reply',
        },
        explanation: {
          nl: 'Goed. Zijn kennis is de bijdrage. Een account heeft hij daar niet voor nodig, en de klant krijgt een antwoord dat klopt.',
          en: 'Right. What he knows is his contribution. He doesn’t need an account for that, and the customer gets a correct answer.',
        },
      },
      {
        id: 'make-an-account',
        correct: false,
        text: {
          nl: 'Of hij voor deze keer een account wil aanmaken en zelf wil antwoorden',
          en: 'If he will set up an account, just this once, and reply himself',
        },
        explanation: {
          nl: 'Van de kenner zelf klinkt het overtuigend. Maar hij wil dit niet, en antwoorden namens ons is een taak die iemand moet willen en leren.',
          en: 'It is convincing when the expert speaks. But he doesn’t want to, and replying on our behalf is a task that people must want and learn.',
        },
      },
      {
        id: 'reply-without-him',
        correct: false,
        text: {
          nl: 'Niets: je schrijft zelf iets algemeens, zodat hij er geen last van heeft',
          en: 'Nothing: you write something general yourself, so as not to bother him',
        },
        explanation: {
          nl: 'Je wilt hem met rust laten, dat is aardig. Maar een algemeen antwoord helpt de klant niet, en één vraag aan de planner kost een minuut.',
          en: 'You want to leave him in peace, which is kind. But a general reply doesn’t help the customer, and one question takes a minute.',
        },
      },
    ],
  },
];
