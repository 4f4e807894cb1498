import type { Bilingual, ModuleContent, Option } from '@/domain/training/content';

const bilingual = (nl: string, en: string): Bilingual => ({ nl, en });

function option(id: string, text: Bilingual, correct: boolean): Option {
  const verdict = correct ? bilingual('Ja, dat klopt', 'Yes, that is so') : bilingual('Nee', 'No');
  const explanation = bilingual(`${verdict.nl}: ${text.nl}.`, `${verdict.en}: ${text.en}.`);
  return { id, text, correct, explanation };
}

const lessons: ModuleContent['lessons'] = [
  {
    id: 'ask-first',
    minutes: 3,
    title: bilingual('Eerst vragen', 'Ask first'),
    body: bilingual(
      '### Vraag het\n\nVraag het **altijd** voordat je plaatst.',
      '### Ask\n\n**Always** ask before you post.',
    ),
    sources: [],
  },
  {
    id: 'look-behind',
    minutes: 3,
    title: bilingual('Kijk wat er achter staat', 'Look at what is behind'),
    body: bilingual(
      '### Kijk goed\n\nStaat er een huisnummer in beeld?',
      '### Look well\n\nCan you read a house number?',
    ),
    sources: [],
  },
];

const tags = { topic: 'photos', kind: 'scenario' } as const;

/** One question in each form. */
const questions: ModuleContent['questions'] = [
  {
    id: 'who-decides',
    ...tags,
    prompt: bilingual('Wie beslist of een foto geplaatst wordt?', 'Who decides whether a photo is posted?'),
    options: [
      option('subject', bilingual('Wie erop staat', 'Who is in it'), true),
      option('maker', bilingual('Wie hem maakt', 'Who takes it'), false),
      option('chief', bilingual('De leidinggevende', 'The manager'), false),
    ],
  },
  {
    id: 'what-to-check',
    ...tags,
    form: 'multiple',
    prompt: bilingual('Waar kijk je naar voordat je plaatst?', 'What do you look at before you post?'),
    options: [
      option('faces', bilingual('Gezichten', 'Faces'), true),
      option('numbers', bilingual('Huisnummers', 'House numbers'), true),
      option('weather', bilingual('Het weer', 'The weather'), false),
    ],
  },
  {
    id: 'silence',
    ...tags,
    form: 'true-false',
    prompt: bilingual('Wie niets zegt, vindt het goed.', 'Whoever says nothing agrees.'),
    options: [option('yes', bilingual('Waar', 'True'), false), option('no', bilingual('Niet waar', 'False'), true)],
  },
  {
    id: 'in-order',
    ...tags,
    form: 'order',
    prompt: bilingual('Zet de stappen op volgorde.', 'Put the steps in order.'),
    items: [
      { id: 'one', text: bilingual('Vragen', 'Ask') },
      { id: 'two', text: bilingual('Foto maken', 'Take the photo') },
      { id: 'three', text: bilingual('Plaatsen', 'Post it') },
    ],
    explanation: bilingual('Vragen komt altijd eerst.', 'Asking always comes first.'),
  },
  {
    id: 'regret',
    ...tags,
    form: 'steps',
    prompt: bilingual('Een bewoner krijgt spijt van een foto.', 'A tenant regrets a photo.'),
    steps: [
      {
        id: 'first',
        prompt: bilingual('De bewoner belt je. Wat doe je?', 'The tenant calls you. What do you do?'),
        options: [
          option('remove', bilingual('De foto weghalen', 'Take the photo down'), true),
          option('explain', bilingual('Uitleggen dat het mocht', 'Explain that it was allowed'), false),
        ],
      },
      {
        id: 'then',
        prompt: bilingual('De foto is weg. Wat nu?', 'The photo is gone. What now?'),
        options: [
          option('tell', bilingual('Dat laten weten', 'Say so'), true),
          option('wait', bilingual('Afwachten', 'Wait and see'), false),
        ],
      },
    ],
  },
];

/** A small module for journeys to write and to take: two lessons, and a question in each form. */
export function moduleToWrite(title: Bilingual): ModuleContent {
  return {
    slug: 'to-write',
    topic: { id: tags.topic, name: bilingual(`Onderwerp: ${title.nl}`, `Topic: ${title.en}`) },
    minutes: 12,
    title,
    purpose: bilingual('Je weet wat je vraagt voordat je plaatst.', 'You know what to ask before you post.'),
    lessons,
    questions,
  };
}

/** The same, for journeys that find it published. */
export const moduleWritten = moduleToWrite(bilingual('Foto’s plaatsen', 'Posting photos'));
