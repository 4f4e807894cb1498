import { describe, expect, test } from 'vitest';
import { sideBySide, withRoom } from './side-by-side';

const at = (...xs: number[]) => xs.map((x, index) => ({ x, number: index + 1 }));

describe('sideBySide', () => {
  test('what has room stands alone', () => {
    expect(sideBySide(at(0, 30, 60), 24).map(({ x }) => x)).toEqual([0, 30, 60]);
  });

  test('what overlaps gets one place, half way, and a chain of neighbours is one group', () => {
    const groups = sideBySide(at(0, 20, 40, 100), 24);
    expect(groups.map(({ x, things }) => [x, things.map(({ number }) => number)])).toEqual([
      [20, [1, 2, 3]],
      [100, [4]],
    ]);
  });

  test('nothing is nothing', () => {
    expect(sideBySide([], 24)).toEqual([]);
  });
});

describe('withRoom', () => {
  test('counts back from the last, which is always labelled', () => {
    expect([...withRoom([0, 10, 40, 50, 95], 44)].sort()).toEqual([0, 3, 4]);
  });

  test('all where there is room', () => {
    expect(withRoom([0, 50, 100], 44).size).toBe(3);
  });
});
