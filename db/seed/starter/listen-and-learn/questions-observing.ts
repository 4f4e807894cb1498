import type { Question } from '@/domain/training/content';

/** Lessons 1 and 2: where to look, and how to write down what you saw. */
export const observingQuestions: Question[] = [
  {
    id: 'useful-to-a-colleague',
    topic: 'listening',
    kind: 'recall',
    prompt: {
      nl: 'Wat maakt een waarneming bruikbaar voor een collega die er niet bij was?',
      en: 'What makes an observation useful to a colleague who wasn’t there?',
    },
    options: [
      {
        id: 'clear-verdict',
        correct: false,
        text: {
          nl: 'Een duidelijk oordeel, zodat de collega er zelf niet meer over hoeft na te denken',
          en: 'A clear verdict, so that the colleague no longer has to think about it',
        },
        explanation: {
          nl: 'Een oordeel helpt, maar niet als enige. Zonder wat je zag kan niemand nagaan of het ook voor ons geldt.',
          en: 'A verdict helps, but not on its own. Without what you saw, nobody can tell whether it applies to us too.',
        },
      },
      {
        id: 'seen-then-thought',
        correct: true,
        text: {
          nl: 'Eerst wat er te zien was, dan wat je erover denkt',
          en: 'First what there was to see, then what you think of it',
        },
        explanation: {
          nl: 'Ja. Zo kan een ander er iets anders uit halen dan jij, en blijft duidelijk wat een vermoeden is.',
          en: 'Yes. That way someone else can take something different from it, and it stays clear what is a guess.',
        },
      },
      {
        id: 'many-screenshots',
        correct: false,
        text: {
          nl: 'Veel schermafbeeldingen van alle reacties',
          en: 'Plenty of screenshots of all the replies',
        },
        explanation: {
          nl: 'Beeld is handig. Maar reacties staan vol namen, en een stapel plaatjes zegt nog niet wat jij zag.',
          en: 'Images are handy. But replies are full of names, and a pile of pictures doesn’t say what you saw.',
        },
      },
    ],
  },
  {
    id: 'on-the-watch-list',
    topic: 'listening',
    kind: 'recall',
    form: 'multiple',
    prompt: {
      nl: 'Wat past op een volglijst? Kies alles wat klopt.',
      en: 'What belongs on a watch list? Choose all that apply.',
    },
    options: [
      {
        id: 'peer-organisation',
        correct: true,
        text: {
          nl: 'Een organisatie die hetzelfde werk doet in een andere stad',
          en: 'An organisation that does the same work in another town',
        },
        explanation: {
          nl: 'Klopt. Van vakgenoten leer je het snelst wat voor jullie werk geldt.',
          en: 'Correct. Peers are the quickest way to learn what goes for your kind of work.',
        },
      },
      {
        id: 'applicant',
        correct: false,
        text: {
          nl: 'Het privéaccount van iemand die bij ons solliciteert',
          en: 'The private account of someone who is applying for a job with us',
        },
        explanation: {
          nl: 'Nieuwsgierig zijn is menselijk. Maar dit is meekijken in iemands leven, en van leren over ons vak is geen sprake.',
          en: 'Being curious is human. But this is looking into someone’s life, and it teaches us nothing about our field.',
        },
      },
      {
        id: 'museum',
        correct: true,
        text: {
          nl: 'Een museum dat moeilijke dingen goed uitlegt',
          en: 'A museum that is good at explaining difficult things',
        },
        explanation: {
          nl: 'Klopt. Buiten je vak vind je ideeën die je vakgenoten nog niet hebben.',
          en: 'Correct. Outside your field you find ideas that your peers haven’t had yet.',
        },
      },
      {
        id: 'colleague-private',
        correct: false,
        text: {
          nl: 'Een collega die privé wel eens over het werk klaagt',
          en: 'A colleague who sometimes grumbles about work in private',
        },
        explanation: {
          nl: 'Misschien wil je weten wat er speelt. Vraag het dan aan tafel; een collega volgen we niet.',
          en: 'You may want to know what is going on. Then ask over lunch; we don’t watch colleagues.',
        },
      },
      {
        id: 'network-news',
        correct: true,
        text: {
          nl: 'De pagina waarop een netwerk nieuwe regels aankondigt',
          en: 'The page where a network announces new rules',
        },
        explanation: {
          nl: 'Klopt. Zo verrast een nieuwe regel je niet op de dag dat een bericht niet meer zichtbaar is.',
          en: 'Correct. A new rule then won’t surprise you on the day a post is no longer visible.',
        },
      },
    ],
  },
  {
    id: 'note-about-a-baker',
    topic: 'listening',
    kind: 'evaluate',
    prompt: {
      nl: 'Een collega schreef deze waarneming: ‘De bakker op het plein doet het super online. Supergrappig en heel veel likes. Moeten wij ook.’ Wat ontbreekt vooral?',
      en: 'A colleague wrote this observation: ‘The baker on the square is brilliant online. Really funny and loads of likes. We should do that too.’ What is missing most?',
    },
    options: [
      {
        id: 'exact-likes',
        correct: false,
        text: {
          nl: 'Het precieze aantal likes, zodat je het met ons kunt vergelijken',
          en: 'The exact number of likes, so that you can compare it with ours',
        },
        explanation: {
          nl: 'Precies is beter dan ‘heel veel’. Maar met alleen een getal weet je nog steeds niet wat de bakker deed.',
          en: 'Exact is better than ‘loads’. But with only a number, you still don’t know what the baker did.',
        },
      },
      {
        id: 'what-happened-why',
        correct: true,
        text: {
          nl: 'Wat de bakker precies deed, met een link, en waarom dat zou werken',
          en: 'What the baker actually did, with a link, and why that might work',
        },
        explanation: {
          nl: 'Goed gezien. Nu is het alleen een mening. Met een link en een vermoeden kan iemand er iets mee.',
          en: 'Well spotted. As it is, it’s just an opinion. With a link and a guess, someone can use it.',
        },
      },
      {
        id: 'milder-tone',
        correct: false,
        text: {
          nl: 'Een rustiger toon, want ‘supergrappig’ klinkt niet zakelijk',
          en: 'A calmer tone, because ‘really funny’ isn’t very businesslike',
        },
        explanation: {
          nl: 'Enthousiasme is juist prettig om te lezen. Er staat alleen nog niets in waar je mee verder kunt.',
          en: 'Enthusiasm is nice to read. There just isn’t anything in it yet that takes you further.',
        },
      },
    ],
  },
  {
    id: 'sixty-accounts',
    topic: 'listening',
    kind: 'evaluate',
    prompt: {
      nl: 'Bij een groothandel ligt een plan: ‘We volgen zestig accounts: alle concurrenten, onze grootste klanten en de medewerkers die vorig jaar vertrokken. Elke vrijdag een verslag.’ Wat is je oordeel?',
      en: 'At a wholesaler, there is a plan: ‘We’ll follow sixty accounts: all competitors, our biggest customers and the staff who left last year. A report every Friday.’ What is your verdict?',
    },
    options: [
      {
        id: 'smaller-no-people',
        correct: true,
        text: {
          nl: 'Begin met vijf organisaties, en laat de oud-collega’s er helemaal af',
          en: 'Start with five organisations, and leave the former colleagues off altogether',
        },
        explanation: {
          nl: 'Goed. Vijf houd je vol. En mensen volgen die hier weggingen heeft niets met leren te maken.',
          en: 'Right. You can keep up with five. And watching people who left has nothing to do with learning.',
        },
      },
      {
        id: 'good-and-thorough',
        correct: false,
        text: {
          nl: 'Goed plan: hoe meer je volgt, hoe minder je mist',
          en: 'Good plan: the more you follow, the less you miss',
        },
        explanation: {
          nl: 'Grondig is het. Maar zestig accounts leest niemand, en het verslag wordt een lijst zonder les.',
          en: 'Thorough it is. But nobody reads sixty accounts, and the report becomes a list without a lesson.',
        },
      },
      {
        id: 'monthly-instead',
        correct: false,
        text: {
          nl: 'Goed plan, maar een verslag per maand is genoeg en scheelt iedereen veel tijd',
          en: 'Good plan, but one report a month is enough and saves everyone a lot of time',
        },
        explanation: {
          nl: 'Minder vaak is prettig. Het verandert alleen niets aan wie er op de lijst staan.',
          en: 'Less often is pleasant. It just doesn’t change who is on the list.',
        },
      },
    ],
  },
];
