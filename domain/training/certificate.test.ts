import { expect, test } from 'vitest';
import { fontRuns } from './certificate';

const codePoints = (letters: string) => new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0));
const fonts = [codePoints('Łe uabcdekszyn'.replace('Ł', '')), codePoints('ŁŞ')];

test.each([
  [
    'Łukasz',
    [
      { text: 'Ł', font: 1 },
      { text: 'ukasz', font: 0 },
    ],
  ],
  [
    'ab Şe',
    [
      { text: 'ab ', font: 0 },
      { text: 'Ş', font: 1 },
      { text: 'e', font: 0 },
    ],
  ],
  ['', []],
])('%s: each letter in the first font that has it', (text, runs) => {
  expect(fontRuns(text, fonts)).toEqual(runs);
});

test('a letter and its accent that came apart are one letter again', () => {
  expect(fontRuns('S\u0327', fonts)).toEqual([{ text: 'Ş', font: 1 }]);
});

test('a text with a letter in none of the fonts is not written at all', () => {
  expect(fontRuns('ab Ж', fonts)).toBeNull();
});
