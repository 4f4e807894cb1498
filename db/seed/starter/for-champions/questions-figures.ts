import type { Question } from '@/domain/training/content';

/** Lesson 5: figures about groups, and about nobody in particular. */
export const figureQuestions: Question[] = [
  {
    id: 'silence-is-against',
    topic: 'champions',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar: wie de peiling niet invult, is meestal tegen en telt dus bij ‘tegen’.',
      en: 'True or false: people who don’t fill in the pulse are mostly against, so they count as ‘against’.',
    },
    options: [
      {
        id: 'true',
        correct: false,
        text: { nl: 'Waar', en: 'True' },
        explanation: {
          nl: 'Soms zwijgt iemand uit onvrede. Maar ook wie met vakantie is, geen zin had of alles prima vindt, antwoordt niet.',
          en: 'Some people keep silent because they’re unhappy. But those who were on holiday, didn’t feel like it or are quite content don’t answer either.',
        },
      },
      {
        id: 'false',
        correct: true,
        text: { nl: 'Niet waar', en: 'False' },
        explanation: {
          nl: 'Klopt, dit is niet waar. Wie niet antwoordt, is ‘niet gehoord’. We weten het niet, en dat zeggen we er dan ook bij.',
          en: 'Right, this is false. People who don’t answer are ‘not heard’. We don’t know, and that is what we say.',
        },
      },
    ],
  },
  {
    id: 'working-out-the-north',
    topic: 'champions',
    kind: 'scenario',
    prompt: {
      nl: 'Bij een schoonmaakbedrijf krijgt team Noord geen eigen cijfer. Een manager zegt: ‘Ik ken het totaal en ik ken Zuid. Geef mij de aantallen, dan reken ik Noord zelf uit.’ Wat zeg je?',
      en: 'At a cleaning company, team North gets no figure of its own. A manager says: ‘I know the total and I know South. Give me the numbers, and I’ll work out North myself.’ What do you say?',
    },
    options: [
      {
        id: 'no-and-ask-them',
        correct: true,
        text: {
          nl: '‘Daar werk ik niet aan mee. Vraag Noord zelf wat het plan makkelijker zou maken.’',
          en: '‘I won’t help with that. Ask North yourself what would make the plan easier for them.’',
        },
        explanation: {
          nl: 'Goed. Het cijfer ontbreekt om mensen te beschermen. Een open vraag aan het team levert bovendien meer op.',
          en: 'Right. The figure is missing to protect people. And an open question to the team brings in more.',
        },
      },
      {
        id: 'roughly-then',
        correct: false,
        text: {
          nl: '‘Precies mag niet, maar Noord zit zo’n beetje onder het gemiddelde.’',
          en: '‘I can’t be exact, but North is a bit below the average.’',
        },
        explanation: {
          nl: 'Vaag voelt veiliger. Maar in een klein team weet iedereen dan wie er bedoeld wordt.',
          en: 'Vague feels safer. But in a small team, everyone then knows who is meant.',
        },
      },
      {
        id: 'only-between-us',
        correct: false,
        text: {
          nl: '‘Goed, als het onder ons blijft en je er in de beoordelingen van dit jaar niets mee doet.’',
          en: '‘All right, if it stays between us and you don’t use it in this year’s appraisals.’',
        },
        explanation: {
          nl: 'Je stelt voorwaarden, dat is zorgvuldig bedoeld. Maar collega’s kregen de belofte dat niemand dit ziet.',
          en: 'You set conditions, with care in mind. But colleagues were promised that nobody sees this.',
        },
      },
    ],
  },
  {
    id: 'three-points-up',
    topic: 'champions',
    kind: 'evaluate',
    prompt: {
      nl: 'Het draagvlak in een ziekenhuis was 58 procent en is nu 61. De marges overlappen, en er staat: geen aantoonbare verandering. Een andere aanjager maakte vier zinnen om het team bij te praten. Welke is het best?',
      en: 'Support in a hospital was 58 per cent and is now 61. The margins overlap, and it says: no demonstrable change. Another champion wrote four sentences to bring the team up to date. Which is best?',
    },
    options: [
      {
        id: 'we-are-rising',
        correct: false,
        text: {
          nl: '‘We stijgen: drie punten erbij in één ronde, dankzij jullie.’',
          en: '‘We’re rising: three points up in one round, thanks to you.’',
        },
        explanation: {
          nl: 'Je gunt het team goed nieuws. Maar het verschil kan toeval zijn, en de volgende keer krijg je het terug.',
          en: 'You want the team to have good news. But the difference may be chance, and next time it’ll come back to you.',
        },
      },
      {
        id: 'about-the-same',
        correct: true,
        text: {
          nl: '‘Ongeveer zes op de tien die antwoord gaven. Of het stijgt, weten we nog niet.’',
          en: '‘About six in ten of those who answered. We don’t know yet if it’s rising.’',
        },
        explanation: {
          nl: 'Goed. Duidelijk over wie het gaat, en eerlijk over wat we niet weten.',
          en: 'Right. Clear about who it covers, and honest about what we don’t know.',
        },
      },
      {
        id: 'say-no-numbers',
        correct: false,
        text: {
          nl: '‘De cijfers zeggen niets, dus die laat ik deze keer maar helemaal achterwege.’',
          en: '‘The figures mean nothing, so I’ll leave them out altogether this time.’',
        },
        explanation: {
          nl: 'Voorzichtig. Maar ze zeggen wel iets: ongeveer zes op de tien, en dat is niet veranderd voor zover we zien.',
          en: 'Cautious. But they do mean something: about six in ten, with no change as far as we can see.',
        },
      },
      {
        id: 'nearly-everyone',
        correct: false,
        text: {
          nl: '‘Bijna iedereen staat er nu achter.’',
          en: '‘Nearly everyone is behind it now.’',
        },
        explanation: {
          nl: 'Dat klinkt opwekkend. Het klopt alleen niet, en wie tegen is, voelt zich buitengesloten.',
          en: 'It sounds cheerful. It just isn’t true, and those who are against feel left out.',
        },
      },
    ],
  },
  {
    id: 'figure-of-a-team-of-four',
    topic: 'champions',
    kind: 'recall',
    form: 'true-false',
    prompt: {
      nl: 'Waar of niet waar: een team van vier krijgt wel een eigen cijfer, zolang er geen namen bij staan.',
      en: 'True or false: a team of four does get a figure of its own, as long as no names are given.',
    },
    options: [
      {
        id: 'true',
        correct: false,
        text: { nl: 'Waar', en: 'True' },
        explanation: {
          nl: 'Namen weglaten is goed. Maar in een team van vier raad je al snel wie wat vond.',
          en: 'Leaving out the names is good. But in a team of four, you soon guess who thought what.',
        },
      },
      {
        id: 'false',
        correct: true,
        text: { nl: 'Niet waar', en: 'False' },
        explanation: {
          nl: 'Klopt, dit is niet waar. Met minder dan vijf antwoorden is er geen cijfer, voor niemand. Het team zelf een open vraag stellen mag altijd.',
          en: 'Right, this is false. With fewer than five answers there is no figure, for anyone. You can always put an open question to the team itself.',
        },
      },
    ],
  },
];
