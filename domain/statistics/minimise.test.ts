import { expect, test } from 'vitest';
import { valleysOfGrid, minimise } from './minimise';

test('Rosenbrock’s bent valley, from its usual start, ends at (1, 1)', () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x ** 2) ** 2;
  const { at, value } = minimise(valley, [[-1.2, 1]]);
  expect(at[0]).toBeCloseTo(1, 6);
  expect(at[1]).toBeCloseTo(1, 6);
  expect(value).toBeLessThan(1e-12);
});

test('of two valleys the deeper one, if one of the starts lies in it', () => {
  const two = ([x = 0]: readonly number[]) => Math.min((x + 2) ** 2 + 1, (x - 2) ** 2);
  expect(minimise(two, [[-2.5]]).value).toBeCloseTo(1, 10);
  expect(minimise(two, [[-2.5], [3]]).at[0]).toBeCloseTo(2, 6);
});

test('where the function is not defined it does not go', () => {
  const half = ([x = 0]: readonly number[]) => (x < 0 ? Infinity : Math.sqrt(x) + 3);
  const { at, value } = minimise(half, [[4]]);
  expect(at[0]).toBeGreaterThanOrEqual(0);
  expect(value).toBeCloseTo(3, 3);
});

test('the same starts give the same answer, and no start none', () => {
  const bowl = ([x = 0, y = 0]: readonly number[]) => x ** 2 + 3 * y ** 2;
  expect(minimise(bowl, [[1, 2]])).toEqual(minimise(bowl, [[1, 2]]));
  expect(() => minimise(bowl, [])).toThrow(RangeError);
});

test('of a grid one start for each valley, the deeper one first, and not the second-best point of the broad one', () => {
  const two = ([x = 0, y = 0]: readonly number[]) => Math.min((x - 1) ** 2 / 9, 20 * (x - 5) ** 2 - 1) + (y - 2) ** 2;
  const axes = [
    [0, 1, 2, 3, 4, 5],
    [1, 2, 3],
  ] as const;
  expect(valleysOfGrid(two, axes, 4)).toEqual([
    [5, 2],
    [1, 2],
  ]);
  expect(valleysOfGrid(two, axes, 1)).toEqual([[5, 2]]);
});
