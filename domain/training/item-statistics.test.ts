import { describe, expect, test } from 'vitest';
import { itemStatistics } from './item-statistics';

/** Four people, three items worth 1, 1 and 2. */
const small = [
  [1, 1, 2],
  [1, 0, 1],
  [0, 1, 1],
  [0, 0, 0],
];

describe('itemStatistics', () => {
  test('four by three, worked by hand', () => {
    // Totals 4, 2, 2, 0: mean 2, variance 8/3. Item variances 1/3, 1/3, 2/3, together 4/3.
    // α = 3/2 · (1 − (4/3)/(8/3)) = 0.75; sd = 1.63299; SEM = 1.63299 · √0.25 = 0.81650.
    const result = itemStatistics(small, [1, 1, 2]);
    expect(result.asked).toEqual([4, 4, 4]);
    expect(result.facility).toEqual([0.5, 0.5, 0.5]);
    expect(result.alpha).toBeCloseTo(0.75, 10);
    expect(result.mean).toBe(2);
    expect(result.sd).toBeCloseTo(1.63299, 5);
    expect(result.sem).toBeCloseTo(0.8165, 4);
    // Item 1 with rests 3, 1, 2, 0: covariance 1/3, variances 1/3 and 5/3, r = 1/√5.
    expect(result.discrimination[0]).toBeCloseTo(1 / Math.sqrt(5), 10);
    // Item 3 with rests 2, 1, 1, 0: covariance 2/3, variances 2/3 and 2/3, r = 1.
    expect(result.discrimination[2]).toBeCloseTo(1, 10);
    // Without item 3, items 1 and 2 share nothing: α = 2 · (1 − (2/3)/(2/3)) = 0.
    expect(result.alphaWithout[2]).toBeCloseTo(0, 10);
    // Without item 1: variances 1/3 and 2/3, total 3, 1, 2, 0 with variance 5/3: α = 2 · (1 − 1/(5/3)) = 0.8.
    expect(result.alphaWithout[0]).toBeCloseTo(0.8, 10);
  });

  test('items that contradict each other give a negative α, and it is not hidden', () => {
    // Variances 1/3, 1/3 and 1/3; totals 1, 2, 1, 1… Covariances −1/3 between 1 and 2.
    const { alpha } = itemStatistics(
      [
        [1, 0, 1],
        [0, 1, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
      [1, 1, 1],
    );
    // ΣVar = 1, total variance = 1 − 2/3 = 1/3: α = 3/2 · (1 − 3) = −3.
    expect(alpha).toBeCloseTo(-3, 10);
  });

  test('a question that everybody got right does not tell people apart: no number', () => {
    const { discrimination, facility } = itemStatistics(
      [
        [1, 1],
        [1, 0],
        [1, 1],
      ],
      [1, 1],
    );
    expect(facility).toEqual([1, 2 / 3]);
    expect(discrimination).toEqual([null, null]);
  });

  test('one sitting, one item, or none: nothing is claimed', () => {
    expect(itemStatistics([], [1, 1])).toMatchObject({
      asked: [0, 0],
      facility: [null, null],
      alpha: null,
      mean: null,
    });
    expect(itemStatistics([[1, 0]], [1, 1])).toMatchObject({ facility: [1, 0], alpha: null, sd: null, sem: null });
    expect(itemStatistics([[1], [0]], [1])).toMatchObject({ alpha: null, discrimination: [null] });
  });

  test('items drawn from a bank: each counts over the sittings that had it', () => {
    const result = itemStatistics(
      [
        [1, 1, null],
        [0, 0, null],
        [null, 1, 1],
        [null, 0, 0],
        [1, null, 1],
        [0, null, 0],
      ],
      [1, 1, 1],
    );
    // Each item: four answers, two right: variance 1/3. Each pair: two sittings, (1,1) and (0,0): covariance 1/2.
    // Total variance 3·1/3 + 6·1/2 = 4: α would be 3/2 · (1 − 1/4) = 1.125, because the pairs are so few: no number.
    expect(result.asked).toEqual([4, 4, 4]);
    expect(result.facility).toEqual([0.5, 0.5, 0.5]);
    expect(result).toMatchObject({ alpha: null, sem: null });
    expect(result.sd).toBeCloseTo(2, 10);
  });

  test('two items that never met leave α open', () => {
    const never = [
      [1, null],
      [0, null],
      [null, 1],
      [null, 0],
    ];
    expect(itemStatistics(never, [1, 1]).alpha).toBeNull();
  });

  test.each([
    [[[1, 2]], [1]],
    [[[2]], [1]],
    [[[-1]], [1]],
    [[[Number.NaN]], [1]],
    [[[0]], [0]],
  ])('refuses %j of %j', (marks, max) => {
    expect(() => itemStatistics(marks, max)).toThrow(RangeError);
  });

  test.each([
    [25, 7],
    [1000, 5],
    [5000, 16],
  ])('%i sittings of %i items take under 100 ms', (rows, items) => {
    const marks = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: items }, (_, item) => ((row * 7 + item * 13 + ((row * item) % 5)) % 3 === 0 ? 0 : 1)),
    );
    const max = Array.from({ length: items }, () => 1);
    // The quickest of five: another program on the machine can hold up any one of them.
    const took = Array.from({ length: 5 }, () => {
      const start = performance.now();
      expect(itemStatistics(marks, max).alpha).not.toBeNull();
      return performance.now() - start;
    });
    expect(Math.min(...took)).toBeLessThan(100);
  });
});
