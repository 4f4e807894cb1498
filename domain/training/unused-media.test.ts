import { describe, expect, test } from 'vitest';
import { fateOfMedium, mediaNamedIn } from './unused-media';

const now = new Date('2026-11-25T03:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

test.each([
  ['named, as before', true, null, 'keep'],
  ['named again', true, daysAgo(20), 'unmark'],
  ['named no more', false, null, 'mark'],
  ['for six days and a bit', false, new Date(daysAgo(7).getTime() + 1), 'keep'],
  ['for seven days', false, daysAgo(7), 'remove'],
] as const)('a medium that is %s', (_, isNamed, unusedSince, fate) => {
  expect(fateOfMedium({ id: 'a', isNamed, unusedSince }, now)).toBe(fate);
});

describe('what a text names', () => {
  const known = new Set(['0f-1600x900', 'film-1']);
  const named = (text: string) => mediaNamedIn(text, (word) => known.has(word));

  test('pictures in Markdown, also within JSON, and films', () => {
    expect(named('{"nl":"![a](media:0f-1600x900)\\n\\ntext","from":{"mediaId":"film-1"}}')).toEqual([
      '0f-1600x900',
      'film-1',
    ]);
  });

  test('by its address as well', () => {
    expect(named('<https://harbour.example/api/media/film-1>')).toEqual(['film-1']);
  });

  test('nothing where there is nothing', () => {
    expect(named('Ask first. media:other-1x1')).toEqual([]);
  });
});
