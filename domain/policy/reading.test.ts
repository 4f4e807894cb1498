import { expect, test } from 'vitest';
import type { ParagraphDifference } from './difference';
import type { PolicyContent } from './model';
import { contentsOf, differenceRuns, readingMinutes } from './reading';

const policy = (...texts: string[]): PolicyContent => ({
  title: { nl: 'Beleid', en: 'Policy' },
  paragraphs: texts.map((en, at) => ({ id: `p${at}`, text: { nl: '', en } })),
});

test.each([
  [10, 1],
  [500, 3],
  [620, 3],
  [8_000, 40],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(policy(Array.from({ length: words }, () => 'word').join(' ')), 'en')).toBe(minutes);
});

test('the contents are the headings of the second level', () => {
  const content = policy('## One *thing*', 'Text', '### Below', '## Two');
  expect(contentsOf(content, 'en')).toEqual([
    { id: 'p0', words: 'One thing' },
    { id: 'p3', words: 'Two' },
  ]);
});

test('what stayed the same between changes is taken together, with the heading above what follows', () => {
  const same = (text: string): ParagraphDifference => ({ id: text, kind: 'same', text });
  const added: ParagraphDifference = { id: 'x', kind: 'added', text: 'New' };
  const runs = differenceRuns([same('## A'), same('text'), same('## B'), added, added, same('## C')]);
  expect(runs).toEqual([
    { kind: 'same', count: 3, under: 'B' },
    { kind: 'change', paragraph: added },
    { kind: 'change', paragraph: added },
    { kind: 'same', count: 1, under: null },
  ]);
});
