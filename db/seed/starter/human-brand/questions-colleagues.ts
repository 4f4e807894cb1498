import type { Question } from '@/domain/training/content';

/** Lesson 5: news, photos and rest for colleagues. */
export const colleagueQuestions: Question[] = [
  {
    id: 'get-well-post',
    topic: 'human-brand',
    kind: 'scenario',
    prompt: {
      nl: 'Op een kantoor is een collega ernstig ziek. Het team wil op onze openbare pagina plaatsen: ‘Sterkte, lieve Anouk. We missen je.’ Wat is je beste voorstel?',
      en: 'In an office, a colleague is seriously ill. The team wants to post on our public page: ‘Thinking of you, dear Anouk. We miss you.’ What is your best suggestion?',
    },
    options: [
      {
        id: 'without-illness',
        correct: false,
        text: {
          nl: 'Het plaatsen zonder te zeggen dat ze ziek is; ‘sterkte’ is vaag genoeg',
          en: 'Post it without saying she is ill; ‘thinking of you’ is vague enough',
        },
        explanation: {
          nl: 'Je laat het gevoelige woord weg, dat is attent. Maar iedereen begrijpt wat ‘sterkte’ betekent.',
          en: 'Leaving out the sensitive word is thoughtful. But everyone understands what it means.',
        },
      },
      {
        id: 'ask-her-partner',
        correct: false,
        text: {
          nl: 'Haar partner vragen of het mag',
          en: 'Ask her partner if it is all right',
        },
        explanation: {
          nl: 'Je vraagt het tenminste. Alleen gaat het over haar gezondheid, en daar beslist zij zelf over.',
          en: 'At least you ask. But it is about her health, and that is for her to decide.',
        },
      },
      {
        id: 'card-not-post',
        correct: true,
        text: {
          nl: 'Een kaart sturen, en niets plaatsen als zij dat niet zelf wil',
          en: 'Send a card, and post nothing unless she wants it herself',
        },
        explanation: {
          nl: 'Goed. De warmte komt aan, en zij houdt in eigen hand wie van haar ziekte weet.',
          en: 'Right. The warmth arrives, and she keeps control over who knows about her illness.',
        },
      },
    ],
  },
  {
    id: 'photo-after-leaving',
    topic: 'human-brand',
    kind: 'scenario',
    prompt: {
      nl: 'Twee maanden na haar vertrek mailt een oud-collega: ‘Mijn foto staat nog bij jullie vacatures. Willen jullie die weghalen?’ Ze had er destijds ja op gezegd. Wat doe je als beheerder van de pagina?',
      en: 'Two months after leaving, a former colleague emails: ‘My photo is still on your jobs page. Would you remove it?’ She had agreed to it at the time. What do you do as the person who runs the page?',
    },
    options: [
      {
        id: 'remove-and-confirm',
        correct: true,
        text: {
          nl: 'De foto weghalen en haar laten weten dat het is gebeurd',
          en: 'Remove the photo and let her know that it’s been done',
        },
        explanation: {
          nl: 'Goed. Ze trekt haar toestemming in en hoeft geen reden te geven. Controleer meteen of er nog meer foto’s van haar staan.',
          en: 'Right. She is withdrawing her consent and needn’t give a reason. Check at once whether there are more photos of her.',
        },
      },
      {
        id: 'until-next-campaign',
        correct: false,
        text: {
          nl: 'Uitleggen dat hij blijft tot de volgende campagne, in het voorjaar',
          en: 'Explain that it will stay until the next campaign, in the spring',
        },
        explanation: {
          nl: 'Een nieuwe foto maken kost tijd, dat is zo. Maar tot die tijd kan de pagina ook zonder foto.',
          en: 'Making a new photo takes time, that is true. But until then the page can do without one.',
        },
      },
      {
        id: 'she-agreed-once',
        correct: false,
        text: {
          nl: 'Antwoorden dat ze er zelf ja op zei',
          en: 'Reply that she agreed to it herself',
        },
        explanation: {
          nl: 'Dat klopt, en je hebt het vast bewaard. Maar een ja kan worden ingetrokken, ook na een vertrek.',
          en: 'That is true, and you will have kept it. But a yes can be withdrawn, even after someone has left.',
        },
      },
    ],
  },
  {
    id: 'a-story-a-month',
    topic: 'human-brand',
    kind: 'evaluate',
    prompt: {
      nl: 'Een manager wil dat iedere medewerker voortaan elke maand één persoonlijk verhaal plaatst, omdat mensen mensen volgen. Welk bezwaar weegt het zwaarst?',
      en: 'A manager wants every member of staff to post one personal story a month from now on, because people follow people. Which objection weighs most?',
    },
    options: [
      {
        id: 'too-many-posts',
        correct: false,
        text: {
          nl: 'Onze volgers haken dan af',
          en: 'Our followers would lose interest',
        },
        explanation: {
          nl: 'Dat kan gebeuren. Maar ook met minder berichten zou het probleem blijven dat het moet.',
          en: 'That may happen. But even with fewer posts, the problem would remain that people have to.',
        },
      },
      {
        id: 'forced-is-not-human',
        correct: true,
        text: {
          nl: 'Wat moet, is niet vrij, en dat lezen mensen',
          en: 'What is compulsory isn’t freely given, and it shows',
        },
        explanation: {
          nl: 'Goed. Niet iedereen wil of kan zichtbaar zijn, en een verplicht verhaal klinkt als een verplicht verhaal. Vraag liever wie er zin in heeft.',
          en: 'Right. Not everyone wants to be seen, or can be, and a compulsory story sounds like one. Better to ask who would like to.',
        },
      },
      {
        id: 'needs-templates',
        correct: false,
        text: {
          nl: 'Zonder vaste opmaak gaan de berichten te veel van elkaar verschillen',
          en: 'Without a fixed template, the posts will differ too much from each other',
        },
        explanation: {
          nl: 'Herkenbaarheid is prettig voor een merk. Maar juist het verschil tussen mensen maakt verhalen de moeite waard.',
          en: 'Being recognisable is good for a brand. But it is the difference between people that makes stories worthwhile.',
        },
      },
    ],
  },
];
