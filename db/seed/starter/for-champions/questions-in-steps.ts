import type { Question } from '@/domain/training/content';

/** Lessons 1 to 3 in one conversation: asking, giving back, one step. */
export const inStepsQuestions: Question[] = [
  {
    id: 'butcher-at-the-counter',
    topic: 'champions',
    kind: 'scenario',
    form: 'steps',
    prompt: {
      nl: 'Een slager in een supermarkt zegt tegen jou, de aanjager: ‘Social media? Laat mij gewoon vlees snijden.’ Het is even rustig aan de toonbank.',
      en: 'A butcher in a supermarket says to you, the champion: ‘Social media? Just let me cut meat.’ It’s quiet at the counter for a moment.',
    },
    steps: [
      {
        id: 'opening',
        prompt: { nl: 'Hoe begin je?', en: 'How do you begin?' },
        options: [
          {
            id: 'sum-up-benefits',
            correct: false,
            text: {
              nl: '‘Wist je dat klanten er juist heel blij mee zijn? Ik noem je drie voordelen.’',
              en: '‘Did you know that customers are really pleased with it? Here are three benefits.’',
            },
            explanation: {
              nl: 'Je wilt hem graag laten zien wat je ziet. Maar hij krijgt nu argumenten waar hij niet om vroeg.',
              en: 'You want him to see what you see. But he is getting arguments he didn’t ask for.',
            },
          },
          {
            id: 'back-off',
            correct: false,
            text: {
              nl: '‘Prima, dan zet ik je op de lijst van niet.’',
              en: '‘Fine, then I’ll put you on the list of noes.’',
            },
            explanation: {
              nl: 'Je respecteert zijn nee. Alleen is er geen lijst, en die mag er ook niet komen.',
              en: 'You respect his no. But there is no list, and there mustn’t be one.',
            },
          },
          {
            id: 'ask-about-craft',
            correct: true,
            text: {
              nl: '‘Je wilt je vak doen. Wat vragen klanten jou hier het meest?’',
              en: '‘You want to do your job. What do customers here ask you most?’',
            },
            explanation: {
              nl: 'Goed. Je hoort wat hij zegt, en vraagt naar iets waar hij alles van weet.',
              en: 'Right. You hear what he says, and ask about something he knows all about.',
            },
          },
        ],
      },
      {
        id: 'giving-back',
        prompt: {
          nl: 'Hij zegt: ‘Hoe lang iets in de oven moet. Twintig keer per dag. En dan doen ze het thuis toch fout.’ Wat zeg je?',
          en: 'He says: ‘How long things go in the oven. Twenty times a day. And then they still get it wrong at home.’ What do you say?',
        },
        options: [
          {
            id: 'reflect',
            correct: true,
            text: {
              nl: '‘Je legt het steeds uit, en je vindt het zonde als het vlees mislukt.’',
              en: '‘You keep explaining it, and you hate to see the meat go wrong.’',
            },
            explanation: {
              nl: 'Goed. Je geeft terug wat je hoorde, ook het gevoel. Grote kans dat hij verder praat.',
              en: 'Right. You give back what you heard, the feeling too. He’ll very likely go on talking.',
            },
          },
          {
            id: 'pounce',
            correct: false,
            text: {
              nl: '‘Zie je wel, daar kun jij mooi elke week een filmpje over maken.’',
              en: '‘There you are, you could make a nice video about that every week.’',
            },
            explanation: {
              nl: 'Het idee is niet gek. Maar het is jouw idee, en veel te groot voor nu.',
              en: 'The idea isn’t bad. But it’s your idea, and far too big for now.',
            },
          },
          {
            id: 'correct-him',
            correct: false,
            text: {
              nl: '‘Twintig keer per dag zal wel wat overdreven zijn.’',
              en: '‘Twenty times a day is probably a slight exaggeration.’',
            },
            explanation: {
              nl: 'Misschien telt hij ruim. Maar om het aantal gaat het hem niet.',
              en: 'He may be counting generously. But the number isn’t his point.',
            },
          },
        ],
      },
      {
        id: 'one-step',
        prompt: {
          nl: 'Hij lacht: ‘Als iemand dat nou eens goed opschreef.’ Wat vraag je?',
          en: 'He laughs: ‘If only someone would write that down properly.’ What do you ask?',
        },
        options: [
          {
            id: 'weekly-column',
            correct: false,
            text: {
              nl: '‘Wil jij dan elke vrijdag een stukje schrijven? Ik heb al een vaste plek voor je vrijgehouden.’',
              en: '‘Would you write a piece every Friday, then? I’ve already kept a regular slot for you.’',
            },
            explanation: {
              nl: 'Je grijpt de kans. Maar van snijden naar elke vrijdag schrijven is een sprong, en jij hebt al besloten.',
              en: 'You seize the chance. But from cutting meat to writing every Friday is a leap, and you’ve already decided.',
            },
          },
          {
            id: 'read-one-card',
            correct: true,
            text: {
              nl: '‘Als ik één tekst maak over oventijden, lees jij die dan na? Dat is alles.’',
              en: '‘If I write one text about oven times, will you check it? That is all.’',
            },
            explanation: {
              nl: 'Goed. Eén ding, met een einde, over zijn vak. En hij kan nog steeds nee zeggen.',
              en: 'Right. One thing, with an end to it, about his trade. And he can still say no.',
            },
          },
          {
            id: 'think-about-it',
            correct: false,
            text: {
              nl: '‘Mooi. Denk er eens over na.’',
              en: '‘Nice. Have a think about it.’',
            },
            explanation: {
              nl: 'Je dringt niet aan, dat is prettig. Maar zonder iets kleins om ja of nee op te zeggen, zakt het weg.',
              en: 'You aren’t pressing him, which is pleasant. But without something small to say yes or no to, it fades.',
            },
          },
        ],
      },
    ],
  },
];
