import { expect, test } from 'vitest';
import { inRuns, outcomeOf, planImport } from './import-plan';
import type { ImportedDocument } from './imported';

const paragraph = (id: string, nl: string, en: string) => ({ id, text: { nl, en }, revision: 1 });
const draft = {
  title: { nl: 'Beleid', en: '' },
  paragraphs: [
    paragraph('a', '## Doelen', '## Goals'),
    paragraph('b', 'We geven antwoord op elk bericht.', 'We answer every message.'),
    paragraph('c', 'De aanjager helpt collega’s op weg.', ''),
    paragraph('d', 'Dit gaat over iets heel anders.', 'This is about something else entirely.'),
  ],
};
const document = (title: string | null, ...paragraphs: string[]): ImportedDocument => ({
  title,
  paragraphs,
  notes: {},
  mediaIds: [],
});

test('kept, changed, new and removed, with the other language beside each', () => {
  const plan = planImport(
    draft,
    document(
      null,
      '## Doelen',
      'Nieuw is dit stuk tekst hier.',
      'We geven antwoord op ieder bericht.',
      'De aanjager helpt collega’s op weg.',
    ),
    'nl',
  );
  expect(plan.paragraphs.map(({ id, fate }) => [id, fate])).toEqual([
    ['a', 'kept'],
    [null, 'new'],
    ['b', 'changed'],
    ['c', 'kept'],
    ['d', 'removed'],
  ]);
  expect(plan.counts).toEqual({ kept: 2, changed: 1, new: 1, removed: 1, untranslated: 0 });
  expect(plan.paragraphs[2]?.after).toEqual({
    nl: 'We geven antwoord op ieder bericht.',
    en: 'We answer every message.',
  });
  expect(plan.translationsToCheck).toBe(1);
  expect(plan.title).toEqual(draft.title);
});

test('the outcome leaves out what is removed and says what changes', () => {
  const plan = planImport(
    draft,
    document('Ons beleid', 'We geven antwoord op elk bericht.', 'Iets nieuws erbij.'),
    'nl',
  );
  expect(plan.title).toEqual({ nl: 'Ons beleid', en: '' });
  expect(outcomeOf(plan)).toEqual([
    { id: 'b', text: draft.paragraphs[1]?.text, isChanged: false },
    { id: null, text: { nl: 'Iets nieuws erbij.', en: '' }, isChanged: true },
  ]);
});

test('a paragraph without a text in this language stays when the document has none for it', () => {
  const plan = planImport(draft, document('Policy', '## Goals', 'We answer every message.'), 'en');
  expect(plan.paragraphs.map(({ id, fate }) => [id, fate])).toEqual([
    ['a', 'kept'],
    ['b', 'kept'],
    ['c', 'untranslated'],
    ['d', 'removed'],
  ]);
  expect(outcomeOf(plan).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a missing translation that comes in is a change, but nothing to check', () => {
  const plan = planImport(
    draft,
    document(
      null,
      '## Goals',
      'We answer every message.',
      'The champion helps colleagues.',
      'This is about something else entirely.',
    ),
    'en',
  );
  expect(plan.paragraphs.map(({ id, fate }) => [id, fate])[2]).toEqual(['c', 'changed']);
  expect(plan.translationsToCheck).toBe(0);
});

test('what stays the same is taken together', () => {
  const plan = planImport(
    draft,
    document(null, '## Doelen', 'We geven antwoord op elk bericht.', 'Los hiervan staat nog een zin.'),
    'nl',
  );
  const runs = inRuns(plan.paragraphs).map(({ stays, paragraphs }) => [stays, paragraphs.length]);
  expect(runs).toEqual([
    [true, 2],
    [false, 3],
  ]);
});
