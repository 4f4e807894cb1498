import { describe, expect, test } from 'vitest';
import { derivable } from './attacker.factory';
import { randomFrom } from './random.factory';
import { countBand, isUnanimous, MINIMUM_GROUP, suppressLevel, unanimousLabel } from './small-groups';

const groups = (...sizes: number[]) => sizes.map((n, index) => ({ id: 'abcdefgh'.charAt(index), n }));

describe('suppressLevel', () => {
  test('30, 12, 3: hiding only the 3 would leave 45 − 42 = 3, so the 12 are hidden too', () => {
    expect(suppressLevel(groups(30, 12, 3), 5)).toEqual({ published: ['a'], hidden: ['b', 'c'] });
  });

  test('30, 12, 3, 2: the hidden together are 5, which is enough', () => {
    expect(suppressLevel(groups(30, 12, 3, 2), 5)).toEqual({ published: ['a', 'b'], hidden: ['c', 'd'] });
  });

  test('empty groups are shown and never count as the smallest', () => {
    expect(suppressLevel(groups(0, 8, 9, 1), 5)).toEqual({ published: ['a', 'c'], hidden: ['b', 'd'] });
  });

  test('of equal groups the first by id is hidden; nothing to hide hides nothing; too few in all hides all', () => {
    expect(
      suppressLevel(
        [
          { id: 'z', n: 6 },
          { id: 'm', n: 6 },
          { id: 'x', n: 1 },
        ],
        5,
      ).hidden,
    ).toEqual(['m', 'x']);
    expect(suppressLevel(groups(5, 6, 7), 5)).toEqual({ published: ['a', 'b', 'c'], hidden: [] });
    expect(suppressLevel(groups(1, 2), 5)).toEqual({ published: [], hidden: ['a', 'b'] });
    expect(suppressLevel([], 5)).toEqual({ published: [], hidden: [] });
  });

  test('a raised minimum hides more', () => {
    expect(suppressLevel(groups(30, 12, 9), 10)).toEqual({ published: ['a'], hidden: ['b', 'c'] });
  });

  test('300 random levels: whoever knows the total and all shown groups finds nobody below k', () => {
    const random = randomFrom(41);
    for (let round = 0; round < 300; round++) {
      const level = groups(...Array.from({ length: 1 + random.below(7) }, () => random.below(12)));
      const total = level.reduce((sum, { n }) => sum + n, 0);
      const { published } = suppressLevel(level, 5);
      const known = [
        ...published.map((id) => new Set([id])),
        ...(total >= 5 ? [new Set(level.map(({ id }) => id))] : []),
      ];
      const atoms = level.map(({ id, n }) => ({ id, people: n }));
      expect(derivable(atoms, known, 4), JSON.stringify(level)).toEqual([]);
    }
  });

  test('refuses a minimum below 5, broken counts, the same group twice', () => {
    expect(() => suppressLevel(groups(9), 4)).toThrow(RangeError);
    expect(() => suppressLevel(groups(9), 5.5)).toThrow(RangeError);
    expect(() => suppressLevel(groups(-1), 5)).toThrow(RangeError);
    expect(() => suppressLevel([...groups(9), ...groups(9)], 5)).toThrow(RangeError);
    expect(MINIMUM_GROUP).toBe(5);
  });
});

test.each([
  [5, 0, 'at-most-20'],
  [5, 1, 'at-most-20'],
  [5, 2, null],
  [5, 3, null],
  [5, 4, 'at-least-80'],
  [19, 1, 'at-most-20'],
  [19, 18, 'at-least-80'],
  [19, 17, null],
  [20, 0, null],
  [20, 20, null],
])('%i answers, %i for: %s', (n, x, label) => {
  expect(unanimousLabel(n, x)).toBe(label);
  expect(isUnanimous(n, x)).toBe(label !== null);
});

test('the words "at most 20 %" and "at least 80 %" are true for every group that may be shown', () => {
  for (let n = MINIMUM_GROUP; n < 40; n++) {
    for (let x = 0; x <= n; x++) {
      const label = unanimousLabel(n, x);
      if (label === 'at-most-20') expect(x / n).toBeLessThanOrEqual(0.2);
      if (label === 'at-least-80') expect(x / n).toBeGreaterThanOrEqual(0.8);
    }
  }
});

test.each([
  [0, null],
  [4, null],
  [5, '5-9'],
  [9, '5-9'],
  [10, '10-19'],
  [19, '10-19'],
  [20, 20],
  [312, 312],
])('%i answers are shown as %s', (n, shown) => {
  expect(countBand(n)).toBe(shown);
});

test('refuses counts that cannot be', () => {
  expect(() => isUnanimous(5, 6)).toThrow(RangeError);
  expect(() => isUnanimous(5, -1)).toThrow(RangeError);
  expect(() => countBand(-1)).toThrow(RangeError);
  expect(() => countBand(2.5)).toThrow(RangeError);
});
