import type { Question } from '@/domain/training/content';

/** Lessons 1 and 2: looking first, and where information comes from. */
export const checkingQuestions: Question[] = [
  {
    id: 'closest-to-the-beginning',
    topic: 'accuracy',
    kind: 'recall',
    prompt: {
      nl: 'Je wilt weten of een regel voor horecaterrassen is veranderd. Welke bron zit het dichtst bij het begin?',
      en: 'You want to know whether a rule about café terraces has changed. Which source is closest to the beginning?',
    },
    options: [
      {
        id: 'trade-magazine',
        correct: false,
        text: {
          nl: 'Een artikel in een vakblad, geschreven door een jurist',
          en: 'An article in a trade magazine, written by a lawyer',
        },
        explanation: {
          nl: 'Vaak helder en goed. Maar het is een uitleg van één moment, en de regel kan daarna zijn veranderd.',
          en: 'Often clear and good. But it is an explanation at one moment, and the rule may have changed since.',
        },
      },
      {
        id: 'official-text',
        correct: true,
        text: {
          nl: 'De officiële tekst van de regel zelf',
          en: 'The official text of the rule itself',
        },
        explanation: {
          nl: 'Ja. Daar komt al het andere vandaan. Een goede uitleg lees je er gerust naast.',
          en: 'Yes. Everything else comes from there. By all means read a good explanation alongside it.',
        },
      },
      {
        id: 'experienced-colleague',
        correct: false,
        text: {
          nl: 'Een collega die al twintig jaar met terrassen werkt',
          en: 'A colleague who has worked with terraces for twenty years',
        },
        explanation: {
          nl: 'Ervaring is veel waard. Maar het geheugen is geen bron, en juist wat vaststond verandert soms.',
          en: 'Experience is worth a lot. But memory isn’t a source, and sometimes the very thing that was certain changes.',
        },
      },
      {
        id: 'many-posts-say-so',
        correct: false,
        text: {
          nl: 'Een forum vol ondernemers',
          en: 'A forum full of owners',
        },
        explanation: {
          nl: 'Als velen hetzelfde zeggen, klinkt het overtuigend. Maar misschien komt het allemaal uit één eerste bericht.',
          en: 'When many people say the same, it sounds convincing. But it may all go back to one first post.',
        },
      },
    ],
  },
  {
    id: 'chart-that-fits',
    topic: 'accuracy',
    kind: 'scenario',
    prompt: {
      nl: 'Op kantoor zoek je steun voor een plan om minder te vergaderen. Je vindt een prachtige grafiek die precies laat zien wat je al dacht. Er staat geen bron bij. Wat doe je?',
      en: 'At the office, you want support for a plan to have fewer meetings. You find a beautiful chart that shows exactly what you thought. No source is given. What do you do?',
    },
    options: [
      {
        id: 'share-with-question',
        correct: false,
        text: {
          nl: 'Hem delen met de vraag ‘Wat vinden jullie hiervan?’, dan beweer je niets',
          en: 'Share it and ask ‘What do you think of this?’, so that you aren’t claiming anything',
        },
        explanation: {
          nl: 'Een vraag voelt veilig. Maar mensen onthouden de grafiek, en niet het vraagteken.',
          en: 'A question feels safe. But people remember the chart, and not the question mark.',
        },
      },
      {
        id: 'trace-or-leave',
        correct: true,
        text: {
          nl: 'Zoeken wie dit telde, en anders zonder grafiek verder',
          en: 'Find out who counted this, or do without the chart',
        },
        explanation: {
          nl: 'Goed. Je plan kan best zonder. Een goed voorbeeld uit je eigen team overtuigt ook.',
          en: 'Right. Your plan can do without it. A good example from your own team is convincing too.',
        },
      },
      {
        id: 'likely-true',
        correct: false,
        text: {
          nl: 'Hem plaatsen, want het klopt met wat iedereen hier elke dag meemaakt',
          en: 'Post it, as it matches what everybody here experiences every day',
        },
        explanation: {
          nl: 'Misschien klopt het. Maar dat het past bij wat je denkt, is juist een reden om beter te kijken.',
          en: 'It may be true. But the fact that it fits what you think is a reason to look harder.',
        },
      },
      {
        id: 'remake-the-chart',
        correct: false,
        text: {
          nl: 'De grafiek natekenen in onze eigen kleuren, zodat hij van ons is',
          en: 'Redraw the chart in our own colours, so that it becomes ours',
        },
        explanation: {
          nl: 'Het oogt netjes. Nu lijkt het alleen alsof wij dit hebben onderzocht, en dat is nog minder waar.',
          en: 'It looks tidy. But now it seems as if we did the research, which is even less true.',
        },
      },
    ],
  },
  {
    id: 'medicine-question',
    topic: 'accuracy',
    kind: 'scenario',
    prompt: {
      nl: 'Je werkt op de receptie van een huisartsenpraktijk. Onder een bericht vraagt iemand: ‘Mag ik dat pilletje voor mijn bloeddruk een weekje overslaan?’ Je weet er door je werk best wat van. Wat antwoord je?',
      en: 'You work on reception at a GP surgery. Under a post someone asks: ‘Can I skip my blood pressure pill for a week?’ Through your work, you know a bit about it. What do you answer?',
    },
    options: [
      {
        id: 'refer-to-a-professional',
        correct: true,
        text: {
          nl: 'Dat dit bij de arts of apotheek hoort, en hoe je die bereikt',
          en: 'That this is one for the doctor or pharmacist, and how to reach them',
        },
        explanation: {
          nl: 'Goed. Het antwoord hangt af van de persoon, en daar is iemand voor opgeleid. Zo helpt je antwoord toch.',
          en: 'Right. The answer depends on the person, and someone is trained for that. Your reply still helps.',
        },
      },
      {
        id: 'what-usually-holds',
        correct: false,
        text: {
          nl: 'Wat er meestal geldt, met de waarschuwing dat het per persoon verschilt',
          en: 'What usually applies, warning that it differs from person to person',
        },
        explanation: {
          nl: 'Met een waarschuwing lijkt het zorgvuldig. Maar wie haast heeft, leest alleen het eerste stuk.',
          en: 'A warning makes it seem careful. But a reader in a hurry only takes in the first part.',
        },
      },
      {
        id: 'link-to-a-forum',
        correct: false,
        text: {
          nl: 'Een link naar een forum waar anderen hun ervaringen delen',
          en: 'A link to a forum where others share their experiences',
        },
        explanation: {
          nl: 'Ervaringen van anderen kunnen steun geven. Voor een vraag over een medicijn zijn ze geen goede bron.',
          en: 'Other people’s experiences can be a comfort. For a question about medicine, they are not a good source.',
        },
      },
    ],
  },
];
