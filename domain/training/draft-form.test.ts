import { describe, expect, test } from 'vitest';
import type { DraftHead, DraftLesson, DraftQuestion, KindOfPart } from './draft';
import { differences, entriesOf, partFrom } from './draft-form';
import { newQuestion } from './draft-new';

const both = (nl: string, en = `${nl} in English`) => ({ nl, en });
const counted = () => {
  let made = 0;
  return () => `n${(made += 1)}`;
};

const head: DraftHead = {
  topic: { id: 'photos', name: both('Foto’s') },
  moreTopics: [{ id: 'basics', name: both('De basis') }],
  minutes: 20,
  title: both('Foto’s delen', ''),
  purpose: both('Je weet wat mag.\nEn wat niet.'),
};
const lesson: DraftLesson = {
  topic: 'basics',
  minutes: 4,
  title: both('Portretrecht'),
  body: both('### Vraag het\n\n![Een groep](media:ab-10x10)'),
  video: { from: { url: 'https://film.example/1' }, title: both('Een film'), transcript: both('Wat er gezegd wordt') },
  sources: [
    { label: both('De wet'), url: 'https://wetten.overheid.nl', checkedOn: '2026-11-25' },
    { label: both('De toezichthouder'), url: 'https://autoriteitpersoonsgegevens.nl', checkedOn: '' },
  ],
};
const fresh = newQuestion('steps', counted());
const question: DraftQuestion = {
  ...fresh,
  topic: 'basics',
  prompt: both('Wat doe je?'),
  options: fresh.options.map((option, at) => ({ ...option, text: both(`Antwoord ${at}`), correct: at > 0 })),
  steps: fresh.steps.map((step) => ({
    ...step,
    prompt: both('En dan?'),
    options: step.options.map((option, at) => ({ ...option, correct: at === 1 })),
  })),
};
const parts: KindOfPart[] = [
  { kind: 'head', content: head },
  { kind: 'lesson', content: lesson },
  { kind: 'lesson', content: { ...lesson, video: { ...lesson.video!, from: { mediaId: 'film' } }, sources: [] } },
  { kind: 'lesson', content: { minutes: 3, title: both(''), body: both(''), sources: [] } },
  { kind: 'question', content: question },
  { kind: 'question', content: fresh },
];

describe('a part as a form', () => {
  test.each(parts)('comes back as it went: $kind', (part) => {
    expect(partFrom(part.kind, entriesOf(part))).toEqual(part);
  });

  test('a line break is one character, however the browser sends it', () => {
    expect(partFrom('lesson', [['body.nl', 'een\r\ntwee']]).content).toMatchObject({
      body: { nl: 'een\ntwee', en: '' },
    });
  });

  test('a number that is none is not a number, never nought', () => {
    expect(partFrom('lesson', [['minutes', 'vier']]).content).toMatchObject({ minutes: Number.NaN });
    expect(partFrom('lesson', [['minutes', '']]).content).toMatchObject({ minutes: Number.NaN });
  });

  test('what no list of choices offers becomes the first choice', () => {
    expect(partFrom('question', [['form', 'essay']]).content).toMatchObject({ form: 'single', kind: 'recall' });
  });

  test('the address of a film stays out while none is chosen', () => {
    const sent = [...entriesOf(parts[1]!)].map(
      ([name, value]) => [name, name === 'video.from' ? 'none' : value] as const,
    );
    expect(partFrom('lesson', sent).content).not.toHaveProperty('video');
  });
});

describe('two states of one part', () => {
  test('differ in the fields that differ', () => {
    const theirs = { ...lesson, title: both('Portretten'), minutes: 5 };
    expect(
      differences(entriesOf({ kind: 'lesson', content: lesson }), entriesOf({ kind: 'lesson', content: theirs })),
    ).toEqual([
      { name: 'title.nl', mine: 'Portretrecht', theirs: 'Portretten' },
      { name: 'title.en', mine: 'Portretrecht in English', theirs: 'Portretten in English' },
      { name: 'minutes', mine: '4', theirs: '5' },
    ]);
  });

  test('also when one of them has an answer more', () => {
    const theirs = { ...question, options: question.options.slice(0, 2) };
    const found = differences(
      entriesOf({ kind: 'question', content: question }),
      entriesOf({ kind: 'question', content: theirs }),
    );
    expect(found.map(({ name }) => name)).toContain('options');
    expect(found.find(({ name }) => name.endsWith('.text.nl'))).toMatchObject({ mine: 'Antwoord 2', theirs: '' });
  });

  test('or in nothing', () => {
    const entries = entriesOf({ kind: 'question', content: question });
    expect(differences(entries, entries)).toEqual([]);
  });
});
