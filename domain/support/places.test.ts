import { describe, expect, test } from 'vitest';
import type { SupportFigure } from './figures';
import { departmentChanges, hiddenDepartments } from './places';
import type { DepartmentInRound } from './rounds';

function figure(n: number, supporters: number, N = 2 * n): SupportFigure {
  const value = supporters / n;
  const unused = { nBand: null, within: null, raw: null, shares: null };
  return {
    ...{ N, n, supporters: { value, low: value - 0.1, high: value + 0.1 } },
    ...{ response: n / N, worst: supporters / N, best: (supporters + N - n) / N, ...unused },
  };
}

const place = (id: string, own: SupportFigure | null, parentId: string | null = null): DepartmentInRound => ({
  ...{ id, name: id.toUpperCase(), parentId, figure: own },
});

describe('departmentChanges', () => {
  const before = { wordingVersion: 1, number: 1 };
  const after = { wordingVersion: 1, number: 2 };

  test('one that moved far is told, one within noise is not', () => {
    const changes = departmentChanges(
      { ...before, departments: [place('a', figure(100, 40)), place('b', figure(100, 50))] },
      { ...after, departments: [place('a', figure(100, 70)), place('b', figure(100, 55))] },
    );
    expect(changes.get('a')).toMatchObject({ direction: 'risen' });
    expect(changes.get('a')?.change).toBeCloseTo(0.3, 10);
    expect(changes.get('b')).toMatchObject({ direction: null });
  });

  test('of twenty that are compared, one at p = .04 is what chance brings', () => {
    // 50 and 64 of 100: z = 2.02, p = .044; alone it counts, among nineteen that stood still it does not.
    const still = Array.from({ length: 19 }, (_, index) => place(`d${index}`, figure(100, 50)));
    const moved = { from: place('a', figure(100, 50)), to: place('a', figure(100, 64)) };
    const alone = departmentChanges({ ...before, departments: [moved.from] }, { ...after, departments: [moved.to] });
    expect(alone.get('a')?.direction).toBe('risen');
    const among = departmentChanges(
      { ...before, departments: [moved.from, ...still] },
      { ...after, departments: [moved.to, ...still] },
    );
    expect(among.get('a')?.direction).toBeNull();
  });

  test('nothing where there is no count, no round before, or another wording', () => {
    const now = { ...after, departments: [place('a', figure(100, 70)), place('b', null), place('c', figure(30, 20))] };
    expect(departmentChanges(null, now).size).toBe(0);
    const earlier = { ...before, departments: [place('a', null), place('b', figure(100, 40))] };
    expect(departmentChanges(earlier, now).size).toBe(0);
    const reworded = { ...before, wordingVersion: 2, departments: [place('a', figure(100, 40))] };
    expect(departmentChanges(reworded, now).size).toBe(0);
  });
});

describe('hiddenDepartments', () => {
  const tree = [
    place('a', figure(40, 20)),
    place('a1', null, 'a'),
    place('a2', null, 'a'),
    place('b', null),
    place('b1', null, 'b'),
  ];

  test('those that no answer could name stand apart from those that are covered', () => {
    expect(hiddenDepartments(tree, new Set(['a', 'a1', 'b1']))).toEqual({
      unnamed: ['A2'],
      // Answers could name what is below b, so its own total is not empty by rule.
      covered: ['A1', 'B', 'B1'],
    });
  });

  test('where that was not noted, none is said to be unnamed', () => {
    expect(hiddenDepartments(tree, null)).toEqual({ unnamed: [], covered: ['A1', 'A2', 'B', 'B1'] });
  });
});
