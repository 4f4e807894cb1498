import { describe, expect, test } from 'vitest';
import type { ScaleValue } from './instrument';
import { publishedReliability, reliability, type AnswersAlike } from './reliability';

type Item = ScaleValue | null;
const alike = (people: number, S1: Item, S2: Item, S3: Item, S4: Item): AnswersAlike => ({
  people,
  items: { S1, S2, S3, S4 },
});

describe('reliability', () => {
  test('three equal items and one that varies by itself, worked by hand', () => {
    // 25 people each: S1 = S2 = S3 is 2 or 4, S4 is 2 or 4, in all four ways.
    const answers = [alike(25, 2, 2, 2, 2), alike(25, 2, 2, 2, 4), alike(25, 4, 4, 4, 2), alike(25, 4, 4, 4, 4)];
    const result = reliability(answers)!;
    // Each item has variance v = 100/99; totals 8, 10, 14, 16 vary 9v + v = 10v: α = 4/3 · (1 − 4v/10v) = 0.8.
    expect(result.n).toBe(100);
    expect(result.alpha).toBeCloseTo(0.8, 10);
    expect(result.word).toBe('enough');
    // S1 with S2 + S3 + S4: covariance 2v, variance 4v + v: 2/√5 = .8944. S4 with the others: covariance 0.
    expect(result.items[0]?.itemRest).toBeCloseTo(2 / Math.sqrt(5), 10);
    expect(result.items[3]?.itemRest).toBeCloseTo(0, 10);
    expect(result.items.map(({ id, word }) => `${id} ${word}`)).toEqual([
      'S1 fits',
      'S2 fits',
      'S3 fits',
      'S4 stands-apart',
    ]);
  });

  test('an item answered the other way round contradicts, and α says that nothing is in common', () => {
    // S1 = S2, S3 = S4 = 6 − S1: the total is always 12, S1 with the rest correlates −1. Two more make totals vary.
    const answers = [alike(50, 2, 2, 4, 4), alike(49, 4, 4, 2, 2), alike(1, 4, 4, 2, 3)];
    const result = reliability(answers)!;
    expect(result.alpha).toBeLessThan(0);
    expect(result.word).toBe('nothing-in-common');
    expect(result.items.map(({ word }) => word)).toEqual(Array(4).fill('contradicts'));
  });

  test('low: two unrelated pairs share half of what they measure', () => {
    // S1 = S2 and S3 = S4, each 2 or 4 in all four ways: totals 8, 12, 12, 16 vary 8v: α = 4/3 · (1 − 4/8) = 2/3.
    const pairs = [alike(25, 2, 2, 2, 2), alike(25, 2, 2, 4, 4), alike(25, 4, 4, 2, 2), alike(25, 4, 4, 4, 4)];
    expect(reliability(pairs)?.alpha).toBeCloseTo(2 / 3, 10);
    // Only S1 = S2, the rest in all ways of their own: totals vary 4v + v + v = 6v: α = 4/3 · (1 − 4/6) = 4/9.
    const values: readonly ScaleValue[] = [2, 4];
    const one = values.flatMap((a) => values.flatMap((b) => values.map((c) => alike(25, a, a, b, c))));
    expect(reliability(one)?.alpha).toBeCloseTo(4 / 9, 10);
    expect(reliability(one)?.word).toBe('low');
  });

  test('everybody the same: no figure, and the word says why', () => {
    const result = reliability([alike(120, 4, 4, 4, 4)])!;
    expect(result).toMatchObject({ n: 120, alpha: null, word: null });
    expect(result.items.map(({ word }) => word)).toEqual(Array(4).fill('no-difference'));
  });

  test('who left out an item does not count, and below 100 people nothing is said', () => {
    const answers = [alike(50, 2, 2, 2, 2), alike(50, 4, 4, 4, 4)];
    expect(reliability([...answers, alike(40, null, 5, 1, 5)])).toEqual(reliability(answers));
    expect(reliability([alike(50, 2, 2, 2, 2), alike(49, 4, 4, 4, 4), alike(40, null, 5, 1, 5)])).toBeNull();
    expect(reliability([])).toBeNull();
  });

  test('a hundred thousand people are done at once', () => {
    const start = performance.now();
    expect(reliability([alike(60_000, 2, 3, 2, 3), alike(40_000, 4, 4, 3, 5)])?.n).toBe(100_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([alike(-1, 1, 1, 1, 1), alike(1.5, 1, 1, 1, 1)])('refuses %o', (wrong) => {
    expect(() => reliability([wrong])).toThrow(RangeError);
  });
});

test('what is published is in hundredths and does not say how many people answered all four', () => {
  const answers = [alike(25, 2, 2, 2, 2), alike(25, 2, 2, 2, 4), alike(25, 4, 4, 4, 2), alike(25, 4, 4, 4, 4)];
  const published = publishedReliability(reliability(answers)!);
  expect(published).not.toHaveProperty('n');
  expect(published).toMatchObject({ alpha: 0.8, word: 'enough', items: [{ id: 'S1', itemRest: 0.89 }, {}, {}, {}] });
  // However the sum comes out, 0 has no sign.
  expect(Object.is(published.items[3]?.itemRest, 0)).toBe(true);
  expect(publishedReliability(reliability([alike(120, 4, 4, 4, 4)])!).alpha).toBeNull();
});
