import { describe, expect, test } from 'vitest';
import { moduleContent, type ModuleContent } from './content';
import type { Draft, DraftQuestion } from './draft';
import { contentOf, draftOf, type Library } from './draft-content';
import { newLesson, newQuestion } from './draft-new';
import { missingCounts, missingTranslations } from './draft-texts';

const both = (nl: string) => ({ nl, en: `${nl} (en)` });
const option = (id: string, correct: boolean) => ({ id, correct, text: both(id), explanation: both(`over ${id}`) });
const tags = (id: string) => ({ id, topic: 'photos', kind: 'scenario' as const, prompt: both(`vraag ${id}`) });

/** One question in each form, one of them on another topic. */
const content: ModuleContent = moduleContent.parse({
  slug: 'photos',
  topic: { id: 'photos', name: both('Foto’s') },
  moreTopics: [{ id: 'basics', name: both('De basis') }],
  minutes: 20,
  title: both('Foto’s delen'),
  purpose: both('Je weet wat mag'),
  lessons: [
    { id: 'portraits', minutes: 4, title: both('Portretten'), body: both('![Een groep](media:pic-1x1)'), sources: [] },
  ],
  questions: [
    { ...tags('one'), topic: 'basics', options: [option('aa', true), option('bb', false)] },
    { ...tags('more'), form: 'multiple', options: [option('aa', true), option('bb', true), option('cc', false)] },
    { ...tags('true'), form: 'true-false', options: [option('aa', true), option('bb', false)] },
    {
      ...tags('order'),
      form: 'order',
      items: ['aa', 'bb', 'cc'].map((id) => ({ id, text: both(id) })),
      explanation: both('daarom'),
    },
    {
      ...tags('steps'),
      form: 'steps',
      steps: ['s1', 's2'].map((id) => ({ id, prompt: both(id), options: [option('aa', true), option('bb', false)] })),
    },
  ],
});
const library: Library = { topics: [{ id: 'basics', name: both('De basis') }], mediaIds: new Set(['pic-1x1']) };

const draft = draftOf(content);
const withQuestion = (at: number, change: Partial<DraftQuestion>): Draft => ({
  ...draft,
  questions: draft.questions.map((one, place) => (place === at ? { ...one, ...change } : one)),
});
function problemsOf(changed: Draft) {
  const read = contentOf(changed, library);
  return read.ok ? [] : read.problems;
}

test('a version becomes a draft and comes back as it was, in every form', () => {
  expect(contentOf(draft, library)).toEqual({ ok: true, content });
});

test('what was typed for another form stays in the draft and out of the module', () => {
  let made = 0;
  const spare = newQuestion('single', () => `x${(made += 1)}`);
  const read = contentOf(withQuestion(3, { options: spare.options, steps: spare.steps }), library);
  expect(read).toEqual({ ok: true, content });
});

test('true and false write themselves, words of one’s own stay', () => {
  const options = draft.questions[2]?.options.map((one, at) => (at === 0 ? { ...one, text: { nl: '', en: '' } } : one));
  const read = contentOf(withQuestion(2, { options }), library);
  expect(read).toMatchObject({
    ok: true,
    content: { questions: { 2: { options: [{ text: { nl: 'Waar', en: 'True' } }, { text: both('bb') }] } } },
  });
});

test('a topic that no part is on any more is left out', () => {
  const read = contentOf(withQuestion(0, { topic: undefined }), library);
  expect(read.ok && read.content.moreTopics).toBeUndefined();
});

const aText = { nl: 'tekst', en: '' };
const lesson = draft.lessons[0]!;
const withLesson = (change: Partial<typeof lesson>): Draft => ({ ...draft, lessons: [{ ...lesson, ...change }] });

describe('every problem points at its part and language', () => {
  test.each<[string, Draft, object]>([
    ['no title in English', { ...draft, head: { ...draft.head, title: aText } }, at('head', 'text-missing', 'en')],
    ['no body', withLesson({ body: { nl: '  ', en: 'text' } }), at('portraits', 'text-missing', 'nl')],
    ['a picture without words', withLesson({ body: both('![ ](media:pic-1x1)') }), at('portraits', 'image-alt', 'nl')],
    [
      'a picture that is not here',
      withLesson({ body: both('![x](media:gone-1x1)') }),
      at('portraits', 'image-unknown', 'nl'),
    ],
    [
      'an address that is none',
      withLesson({ sources: [{ label: both('wet'), url: 'wet', checkedOn: '2026-11-25' }] }),
      at('portraits', 'url'),
    ],
    [
      'a day that is none',
      withLesson({ sources: [{ label: both('wet'), url: 'https://wet.example', checkedOn: '' }] }),
      at('portraits', 'date'),
    ],
    [
      'a film over http',
      withLesson({ video: { from: { url: 'http://film.example' }, title: both('f'), transcript: both('t') } }),
      at('portraits', 'url'),
    ],
    [
      'a film without a transcript',
      withLesson({ video: { from: { url: 'https://film.example' }, title: both('f'), transcript: aText } }),
      at('portraits', 'text-missing', 'en'),
    ],
    [
      'a film that is not here',
      withLesson({ video: { from: { mediaId: 'gone' }, title: both('f'), transcript: both('t') } }),
      at('portraits', 'film-missing'),
    ],
    ['a topic that is not here', withLesson({ topic: 'gone' }), at('portraits', 'topic-unknown')],
    [
      'no right answer',
      withQuestion(0, { options: [option('aa', false), option('bb', false)] }),
      at('one', 'right-one'),
    ],
    [
      'two right answers',
      withQuestion(0, { options: [option('aa', true), option('bb', true)] }),
      at('one', 'right-one'),
    ],
    [
      'none of several',
      withQuestion(1, { options: [option('aa', false), option('bb', false)] }),
      at('more', 'right-some'),
    ],
    ['one answer', withQuestion(0, { options: [option('aa', true)] }), at('one', 'options-few')],
    [
      'nine answers',
      withQuestion(0, { options: 'abcdefghi'.split('').map((id) => option(`${id}${id}`, id === 'a')) }),
      at('one', 'options-many'),
    ],
    ['true without false', withQuestion(2, { options: [option('aa', true)] }), at('true', 'options-few')],
    ['two things in order', withQuestion(3, { items: [{ id: 'aa', text: both('a') }] }), at('order', 'items-number')],
    ['one step', withQuestion(4, { steps: [] }), at('steps', 'steps-number')],
    ['no lessons', { ...draft, lessons: [] }, at('head', 'lessons-none')],
    ['three questions', { ...draft, questions: draft.questions.slice(2) }, at('head', 'questions-few')],
    ['three minutes', { ...draft, head: { ...draft.head, minutes: 3 } }, at('head', 'minutes')],
  ])('%s', (_, changed, expected) => {
    expect(problemsOf(changed)).toContainEqual(expect.objectContaining(expected));
  });

  test('one sentence for one thing, however many answers lack it', () => {
    const options = draft.questions[0]?.options.map((one) => ({ ...one, text: aText }));
    expect(problemsOf(withQuestion(0, { options }))).toHaveLength(1);
  });
});

function at(id: string, code: string, locale: string | null = null) {
  return { part: expect.objectContaining({ id }), code, locale };
}

describe('missing translations', () => {
  test('are texts in one language alone', () => {
    const changed: Draft = { ...withLesson({ title: aText }), questions: [] };
    expect(missingTranslations(changed)).toEqual([
      { part: { kind: 'lesson', id: 'portraits' }, field: 'title', locale: 'en' },
    ]);
    expect(missingCounts(changed)).toEqual({ nl: 0, en: 1 });
  });

  test('are none where nothing is written yet', () => {
    const blank: Draft = { ...draft, lessons: [{ id: 'new', ...newLesson() }], questions: [] };
    expect(missingTranslations(blank)).toEqual([]);
  });

  test('leave out what the form of a question does not ask for', () => {
    const options = [{ ...option('aa', true), text: aText }];
    expect(missingTranslations(withQuestion(3, { options }))).toEqual([]);
    expect(missingTranslations(withQuestion(0, { options }))).toHaveLength(1);
  });
});
