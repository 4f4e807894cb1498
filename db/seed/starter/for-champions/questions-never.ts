import type { Question } from '@/domain/training/content';

/** Lesson 6: what a champion never does. */
export const neverQuestions: Question[] = [
  {
    id: 'who-is-difficult',
    topic: 'champions',
    kind: 'scenario',
    prompt: {
      nl: 'Bij een gemeente vraagt een afdelingshoofd: ‘Wie van mijn mensen doet moeilijk over het plan? Dan ga ik eens met hen praten.’ Hij bedoelt het vriendelijk. Wat doe je?',
      en: 'At a council, a head of department asks: ‘Which of my people are being difficult about the plan? I’ll have a word with them.’ He means it kindly. What do you do?',
    },
    options: [
      {
        id: 'one-name',
        correct: false,
        text: {
          nl: 'Eén naam noemen, van iemand die er zelf heel open over is',
          en: 'Give one name, of someone who is very open about it',
        },
        explanation: {
          nl: 'Het lijkt geen geheim. Maar wat iemand in de kantine zegt, is nog geen boodschap aan zijn chef.',
          en: 'It seems to be no secret. But what someone says in the canteen isn’t a message to their boss.',
        },
      },
      {
        id: 'names-with-consent-later',
        correct: false,
        text: {
          nl: 'De namen geven, en de mensen zelf daarna laten weten dat je dat hebt gedaan',
          en: 'Give the names, and let the people themselves know afterwards that you did so',
        },
        explanation: {
          nl: 'Open over wat je deed, dat is iets. Toch is het dan al gebeurd, en vertelt niemand je meer iets.',
          en: 'You’re open about what you did, which is something. But by then it’s done, and nobody will tell you anything again.',
        },
      },
      {
        id: 'worries-not-names',
        correct: true,
        text: {
          nl: 'Geen namen geven, wel de zorgen die je op meer plekken hoort',
          en: 'Give no names, but do pass on worries you hear in several places',
        },
        explanation: {
          nl: 'Goed. Met een zorg kan het hoofd iets doen, voor iedereen tegelijk. En jij blijft iemand met wie mensen praten.',
          en: 'Right. The head can act on a worry, for everyone at once. And you remain someone people talk to.',
        },
      },
      {
        id: 'say-nobody',
        correct: false,
        text: {
          nl: 'Zeggen dat iedereen het een prima plan vindt',
          en: 'Say that everyone thinks the plan is fine',
        },
        explanation: {
          nl: 'Zo bescherm je de mensen. Maar het is niet waar, en de zorgen blijven liggen.',
          en: 'It protects people. But it isn’t true, and nothing is done about the worries.',
        },
      },
    ],
  },
  {
    id: 'points-and-a-board',
    topic: 'champions',
    kind: 'evaluate',
    prompt: {
      nl: 'Een andere aanjager heeft een plan: ‘Punten voor elk bericht, een ranglijst in de kantine, en taart voor het team waarin iedereen het beleid heeft getekend.’ Wat is je oordeel?',
      en: 'Another champion has a plan: ‘Points for each post, a league table in the canteen, and cake for the team in which everyone has signed the policy.’ What is your verdict?',
    },
    options: [
      {
        id: 'fun-do-it',
        correct: false,
        text: {
          nl: 'Doen: een wedstrijd maakt het luchtig, en taart is een onschuldige beloning voor iedereen',
          en: 'Do it: a contest keeps it light, and cake is a harmless reward for everyone',
        },
        explanation: {
          nl: 'Een feestje mag altijd. Maar nu kijkt het team naar die ene die nog niet tekende, en dat is druk.',
          en: 'A treat is always welcome. But now the team looks at the one who hasn’t signed yet, and that is pressure.',
        },
      },
      {
        id: 'only-points',
        correct: false,
        text: {
          nl: 'Alleen de taart weglaten, want punten doen niemand kwaad',
          en: 'Drop only the cake, because points do no one any harm',
        },
        explanation: {
          nl: 'De taart was het grootste probleem, dat zag je goed. Maar een ranglijst laat ook zien wie onderaan staat.',
          en: 'The cake was the biggest problem, you saw that. But a league table also shows who is at the bottom.',
        },
      },
      {
        id: 'drop-pressure-show-results',
        correct: true,
        text: {
          nl: 'Niet doen: laat zien wat hulp van collega’s opleverde, zonder stand of druk',
          en: 'Don’t: show what colleagues’ help led to, without scores or pressure',
        },
        explanation: {
          nl: 'Goed. Vertel wat er dankzij een collega is verbeterd, als die dat goedvindt. Dat nodigt uit; een ranglijst jaagt op.',
          en: 'Right. Say what got better thanks to a colleague, if they are happy with that. It invites people; a league table only pushes them.',
        },
      },
    ],
  },
  {
    id: 'everyone-already-joined',
    topic: 'champions',
    kind: 'evaluate',
    prompt: {
      nl: 'Een aanjager bij een verzekeraar wil dit mailen: ‘Bijna iedereen doet al mee. Jij toch ook? Vrijdag kijken we wie er nog ontbreekt.’ Nog geen derde doet mee. Wat vind je van dit bericht?',
      en: 'A champion at an insurer wants to email this: ‘Nearly everyone is taking part already. Surely you are too? On Friday we’ll see who is still missing.’ Fewer than a third take part. What do you think of this message?',
    },
    options: [
      {
        id: 'untrue-and-pressing',
        correct: true,
        text: {
          nl: 'Niet sturen: het klopt niet, en de laatste zin zet mensen onder druk',
          en: 'Don’t send it: it isn’t true, and the last sentence puts people under pressure',
        },
        explanation: {
          nl: 'Goed. Komt het uit, dan gelooft niemand het volgende cijfer. Vertel wat meedoen inhoudt, en laat nee een gewoon antwoord zijn.',
          en: 'Right. Once it comes out, nobody will believe the next figure. Say what taking part means, and let no be a normal answer.',
        },
      },
      {
        id: 'change-last-line',
        correct: false,
        text: {
          nl: 'Sturen zonder de laatste zin; de rest is gewoon een vriendelijk duwtje dat mensen nodig hebben',
          en: 'Send it without the last sentence; the rest is just a friendly nudge that people need',
        },
        explanation: {
          nl: 'Die zin is de hardste. Maar ‘bijna iedereen’ is ook zonder die zin niet waar.',
          en: 'That sentence is the harshest. But ‘nearly everyone’ isn’t true without it either.',
        },
      },
      {
        id: 'fine-it-works',
        correct: false,
        text: {
          nl: 'Sturen: mensen doen graag wat anderen doen',
          en: 'Send it: people like to do what others do',
        },
        explanation: {
          nl: 'Dat is vaak zo. Alleen doen die anderen het niet, en overtuigen begint met iets wat klopt.',
          en: 'That is often so. But those others aren’t doing it, and convincing starts with something that is true.',
        },
      },
    ],
  },
];
