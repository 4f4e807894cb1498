import { describe, expect, test } from 'vitest';
import { change, isPanelSafe, paired } from './change';

const before = { n: 150, supporters: 90 };
const after = { n: 140, supporters: 94 };
const overlap = { both: 60, left: 8, joined: 14, neither: 28 };

describe('change', () => {
  test('150/140 answers, 90/94 for, 110 the same people: +7.1 (−1.2…+15.5), panel +5.5 (−3.0…+13.8)', () => {
    // Var = .24/150 + .220612/140 − 2·110(.545455 − .618182·.672727)/21000 = .0018182, se .042640
    const result = change({ before, after, overlap })!;
    expect(result.change).toBeCloseTo(0.0714, 4);
    expect(result.se).toBeCloseTo(0.04264, 5);
    expect(result.low).toBeCloseTo(-0.0121, 4);
    expect(result.high).toBeCloseTo(0.155, 4);
    expect(result.panel?.n).toBe(110);
    expect(result.panel?.change).toBeCloseTo(0.0545, 4);
    expect(result.panel?.low).toBeCloseTo(-0.03, 3);
    expect(result.panel?.high).toBeCloseTo(0.138, 3);
    expect(result).toMatchObject({ demonstrable: false, direction: null });
  });

  test('without the overlap the same rounds are less certain, and there is no panel', () => {
    const result = change({ before, after })!;
    expect(result.panel).toBeNull();
    expect(result.low).toBeCloseTo(0.071429 - 1.959964 * Math.sqrt(0.0016 + 0.220612 / 140), 4);
    expect(change({ before, after, overlap: { both: 0, left: 0, joined: 0, neither: 0 } })).toEqual(result);
  });

  test('from 60 to 75 % of 300: risen, and turned round: fallen', () => {
    // se = √(.24/300 + .1875/300) = .037749; .15 ± .0740; z = 3.974, p = .00007
    const low = { n: 300, supporters: 180 };
    const high = { n: 300, supporters: 225 };
    expect(change({ before: low, after: high })).toMatchObject({ demonstrable: true, direction: 'risen' });
    expect(change({ before: low, after: high })!.p).toBeCloseTo(0.00007, 5);
    expect(change({ before: high, after: low })).toMatchObject({ demonstrable: true, direction: 'fallen' });
  });

  test('the same people decide where they are known', () => {
    // All rounds together: 30 → 50 of 100 excludes 0. Among the 20 who answered both, 9 went and 9 came.
    const many = { before: { n: 100, supporters: 30 }, after: { n: 100, supporters: 50 } };
    expect(change(many)?.direction).toBe('risen');
    const result = change({ ...many, overlap: { both: 1, left: 9, joined: 9, neither: 1 } })!;
    expect(result.low).toBeGreaterThan(0);
    expect(result).toMatchObject({ demonstrable: false, direction: null });
  });

  test('two unanimous rounds do not give certainty', () => {
    const none = { n: 10, supporters: 0 };
    const all = { n: 10, supporters: 10 };
    const still = change({ before: none, after: none })!;
    expect(still).toMatchObject({ change: 0, p: 1, demonstrable: false });
    expect(still.high - still.low).toBeGreaterThan(0.2);
    const jump = change({ before: none, after: all })!;
    expect(jump.change).toBe(1);
    expect(jump.low).toBeLessThan(0.7);
    expect(jump.direction).toBe('risen');
  });

  test('a round without answers has no change', () => {
    expect(change({ before, after: { n: 0, supporters: 0 } })).toBeNull();
    expect(change({ before: { n: 0, supporters: 0 }, after })).toBeNull();
  });

  test.each([
    [{ n: 10, supporters: 11 }, after, undefined],
    [before, { n: 1.5, supporters: 1 }, undefined],
    [before, after, { ...overlap, both: -1 }],
    [before, after, { ...overlap, both: 90 }],
    [before, after, { ...overlap, neither: 60 }],
  ])('refuses contradictory counts %o %o %o', (first, second, wrong) => {
    expect(() => change({ before: first, after: second, overlap: wrong })).toThrow(RangeError);
  });
});

describe('paired', () => {
  test.each([
    // ad − bc = 296 > n/2, so φ is drawn in: (296 − 25)/√(22·28·32·18) = .4550
    [{ both: 20, left: 2, joined: 12, neither: 16 }, 0.05616, 0.32921],
    // ad − bc = −24 is negative and stays as it is: −24/√(38·12·48·2) = −.1147, and the interval is wider
    [{ both: 36, left: 2, joined: 12, neither: 0 }, 0.05693, 0.34043],
  ])('12 joined and 2 left of 50: +20, worked out with φ beside the code (%o)', (overlap50, low, high) => {
    const result = paired(overlap50);
    expect(result.change).toBeCloseTo(0.2, 10);
    expect(result.low).toBeCloseTo(low, 4);
    expect(result.high).toBeCloseTo(high, 4);
  });

  test('mid-p by hand: 1 left, 4 joined of 5 who changed: P(0) + P(0) + P(1) = 7/32', () => {
    expect(paired({ both: 5, left: 1, joined: 4, neither: 5 }).p).toBeCloseTo(7 / 32, 10);
    expect(paired({ both: 5, left: 0, joined: 3, neither: 5 }).p).toBeCloseTo(1 / 8, 10);
  });

  test('as many one way as the other, or nobody: p is 1', () => {
    expect(paired({ both: 5, left: 6, joined: 6, neither: 5 }).p).toBeCloseTo(1, 10);
    expect(paired({ both: 5, left: 0, joined: 0, neither: 5 })).toMatchObject({ change: 0, p: 1 });
  });

  test('for all small tables: within −1…1, holds the change, and mirrored when the rounds are swapped', () => {
    const counts = [0, 1, 3, 8];
    for (const both of counts)
      for (const left of counts)
        for (const joined of counts)
          for (const neither of counts) {
            if (both + left + joined + neither === 0) continue;
            const there = paired({ both, left, joined, neither });
            const back = paired({ both, left: joined, joined: left, neither });
            expect(-1 <= there.low && there.low <= there.change && there.change <= there.high && there.high <= 1).toBe(
              true,
            );
            expect(there.low).toBeCloseTo(-back.high, 10);
            expect(there.p).toBeCloseTo(back.p, 10);
          }
  });

  test('refuses an empty table', () => {
    expect(() => paired({ both: 0, left: 0, joined: 0, neither: 0 })).toThrow(RangeError);
  });
});

describe('isPanelSafe', () => {
  test('60, 8, 14 and 28 people, and 40 and 30 who answered one round only: all of them can be shown', () => {
    // Only the first: 150 − 110 = 40, of whom 90 − 68 = 22 for. Only the second: 30, of whom 94 − 74 = 20 for.
    expect(isPanelSafe(before, after, overlap, 5)).toBe(true);
    expect(isPanelSafe(before, after, overlap, 8)).toBe(true);
    expect(isPanelSafe(before, after, overlap, 9)).toBe(false);
  });

  test('four who changed their minds are four people', () => {
    expect(isPanelSafe(before, after, { both: 64, left: 4, joined: 14, neither: 28 }, 5)).toBe(false);
    expect(isPanelSafe(before, after, { both: 68, left: 0, joined: 14, neither: 28 }, 5)).toBe(false);
  });

  test('three who answered only the first round could be found by subtraction; nobody is nobody', () => {
    expect(isPanelSafe({ n: 113, supporters: 70 }, after, overlap, 5)).toBe(false);
    expect(isPanelSafe({ n: 110, supporters: 68 }, after, overlap, 5)).toBe(true);
  });

  test('ten who answered only the first round: six and four of them are four people too; five and five are not', () => {
    expect(isPanelSafe({ n: 120, supporters: 74 }, after, overlap, 5)).toBe(false);
    expect(isPanelSafe({ n: 120, supporters: 73 }, after, overlap, 5)).toBe(true);
  });
});
