import { describe, expect, test } from 'vitest';
import { quadrantCounts, quadrantField, quadrantFields, type LevelCount } from './quadrant';

const people = (knowledge: number, interest: number | null, count: number): LevelCount => ({
  knowledge,
  interest,
  people: count,
});
const numbers = (levels: readonly LevelCount[], k = 5) => quadrantCounts(levels, k).map((each) => each.people);

describe('quadrantField', () => {
  test.each([
    [1, 1, 'lowKnowledgeLowInterest'],
    [2, 2, 'lowKnowledgeLowInterest'],
    [2, 3, 'lowKnowledgeHighInterest'],
    [1, 5, 'lowKnowledgeHighInterest'],
    [3, 2, 'highKnowledgeLowInterest'],
    [3, 3, 'highKnowledgeHighInterest'],
    [5, 5, 'highKnowledgeHighInterest'],
    [4, null, 'unknown'],
    [0, 5, 'unknown'],
    [0, null, 'unknown'],
  ] as const)('knowledge %i, interest %s: %s', (knowledge, interest, field) => {
    expect(quadrantField({ knowledge, interest })).toBe(field);
  });

  test.each([
    [6, 1],
    [-1, 1],
    [1.5, 1],
    [1, 0],
    [1, 6],
  ])('refuses knowledge %d, interest %d', (knowledge, interest) => {
    expect(() => quadrantField({ knowledge, interest })).toThrow(RangeError);
  });
});

describe('quadrantCounts', () => {
  test('adds up the levels of a field: 10 + 8 low and low, 20 low and high, 6 high and low, 9 high and high, 30 unknown', () => {
    const levels = [
      people(1, 1, 10),
      people(2, 2, 8),
      people(1, 4, 20),
      people(3, 1, 6),
      people(5, 5, 9),
      people(0, 3, 25),
      people(2, null, 5),
    ];
    expect(numbers(levels)).toEqual([18, 20, 6, 9, 30]);
  });

  test('a field of 3 is hidden, and the smallest other with it, or the total would give it away', () => {
    expect(numbers([people(1, 1, 18), people(1, 4, 20), people(3, 1, 3), people(5, 5, 9)])).toEqual([
      18,
      20,
      null,
      null,
      0,
    ]);
  });

  test('every field has its action, also when its number is hidden or nobody is there', () => {
    const counts = quadrantCounts([], 5);
    expect(counts.map(({ field }) => field)).toEqual(quadrantFields);
    expect(new Set(counts.map(({ action }) => action)).size).toBe(5);
    expect(counts.every((each) => each.people === 0)).toBe(true);
  });

  test('refuses a minimum below 5 and counts that cannot be', () => {
    expect(() => quadrantCounts([], 4)).toThrow(RangeError);
    expect(() => quadrantCounts([people(1, 1, -1)], 5)).toThrow(RangeError);
  });
});
