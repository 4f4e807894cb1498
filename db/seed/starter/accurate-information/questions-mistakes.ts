import type { Question } from '@/domain/training/content';

/** Lesson 3: putting something right, in the open. */
export const mistakeQuestions: Question[] = [
  {
    id: 'correction-in-order',
    topic: 'accuracy',
    kind: 'recall',
    form: 'order',
    prompt: {
      nl: 'Je hebt een verkeerde datum geplaatst. Zet de stappen in de goede volgorde.',
      en: 'You have posted a wrong date. Put the steps in the right order.',
    },
    items: [
      { id: 'find-out', text: { nl: 'Uitzoeken welke datum wel klopt', en: 'Find out which date is right' } },
      {
        id: 'correct-in-place',
        text: { nl: 'Het op dezelfde plek zichtbaar rechtzetten', en: 'Put it right visibly in the same place' },
      },
      {
        id: 'tell-those-who-shared',
        text: { nl: 'Het vertellen aan wie het al deelde', en: 'Tell those who have already shared it' },
      },
      {
        id: 'prevent-it',
        text: { nl: 'Melden bij wie de agenda bijhoudt', en: 'Report it to whoever keeps the calendar' },
      },
    ],
    explanation: {
      nl: 'Zonder de juiste datum maak je misschien een tweede fout, dus dat komt eerst. Daarna telt wie het nu leest, dan wie het al doorgaf. Zorgen dat het niet terugkomt, kan als de schade beperkt is.',
      en: 'Without the right date you might make a second mistake, so that comes first. Next are those who are reading it now, then those who have passed it on. Preventing a repeat can wait until the damage is limited.',
    },
  },
  {
    id: 'shared-two-hundred-times',
    topic: 'accuracy',
    kind: 'scenario',
    prompt: {
      nl: 'Bij een museum ontdek je dat in een bericht van twee weken oud een verkeerde toegangsprijs staat. Het is al veel gedeeld. Wat is de beste keuze?',
      en: 'At a museum, you discover that a post from two weeks ago gives the wrong admission price. It has been shared a lot. What is the best choice?',
    },
    options: [
      {
        id: 'new-post-only',
        correct: false,
        text: {
          nl: 'Een nieuw bericht maken met de juiste prijs, en het oude laten staan',
          en: 'Make a new post with the right price, and leave the old one',
        },
        explanation: {
          nl: 'Het nieuwe bericht is nuttig. Maar het oude wordt nog steeds gelezen en doorgestuurd.',
          en: 'The new post is useful. But the old one is still being read and passed on.',
        },
      },
      {
        id: 'silent-removal',
        correct: false,
        text: {
          nl: 'Het oude bericht weghalen; dan verdwijnt het overal vanzelf',
          en: 'Remove the old post; it will then disappear everywhere',
        },
        explanation: {
          nl: 'Weg is weg, lijkt het. Maar schermafbeeldingen blijven, en wie de prijs zoekt, vindt geen uitleg.',
          en: 'It seems gone for good. But screenshots remain, and people looking for the price find no explanation.',
        },
      },
      {
        id: 'too-late',
        correct: false,
        text: {
          nl: 'Niets doen, want na twee weken leest bijna niemand het meer',
          en: 'Do nothing, as hardly anyone reads it after two weeks',
        },
        explanation: {
          nl: 'De meeste lezers zijn inderdaad geweest. Toch staat er straks iemand met te weinig geld aan de kassa.',
          en: 'Most readers have indeed come and gone. Yet someone may soon be at the till with too little money.',
        },
      },
      {
        id: 'correct-and-pin',
        correct: true,
        text: {
          nl: 'De correctie bovenaan het oude bericht zetten, met datum',
          en: 'Put the correction at the top of the old post, with a date',
        },
        explanation: {
          nl: 'Goed. Iedereen die het bericht nog vindt, ziet meteen wat klopt. Laat ook de kassa weten dat er vragen kunnen komen.',
          en: 'Right. Anyone who still finds the post sees at once what is correct. Let the ticket desk know there may be questions.',
        },
      },
    ],
  },
  {
    id: 'a-correction-to-judge',
    topic: 'accuracy',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega van een sportcentrum plaatst na een fout in het rooster: ‘Er is helaas iets misgegaan in ons vorige bericht. Onze excuses voor het ongemak.’ Wat ontbreekt het meest?',
      en: 'After a mistake in the timetable, a colleague at a sports centre posts: ‘Unfortunately something went wrong in our last post. We apologise for the inconvenience.’ What is missing most?',
    },
    options: [
      {
        id: 'reason-it-happened',
        correct: false,
        text: {
          nl: 'Hoe de fout kon ontstaan',
          en: 'How the mistake came about',
        },
        explanation: {
          nl: 'Openheid daarover kan prettig zijn. Maar wie morgen wil sporten, heeft eerst iets anders nodig.',
          en: 'Being open about that can be good. But someone who wants to exercise tomorrow needs something else first.',
        },
      },
      {
        id: 'warmer-apology',
        correct: false,
        text: {
          nl: 'Een warmere verontschuldiging, met de naam van degene die de fout maakte',
          en: 'A warmer apology, with the name of whoever made the mistake',
        },
        explanation: {
          nl: 'Een persoonlijk sorry is fijn. Een naam noemen maakt er iets van één collega van, en de lezer weet nog steeds niets.',
          en: 'A personal sorry is nice. Giving a name pins it on one colleague, and the reader still knows nothing.',
        },
      },
      {
        id: 'what-it-should-be',
        correct: true,
        text: {
          nl: 'Wat er fout stond, en hoe laat het wel is',
          en: 'What was wrong, and what the right time is',
        },
        explanation: {
          nl: 'Goed. Een correctie zonder het juiste gegeven is alleen een excuus. Nu weet niemand of zijn les doorgaat.',
          en: 'Right. A correction without the right information is only an apology. As it stands, nobody knows if their class is on.',
        },
      },
    ],
  },
];
