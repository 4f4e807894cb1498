import { expect, test } from 'vitest';
import { type AnsweredUnit, givesFewAway } from './linking-audit';

const unit = (
  [both, left, joined, neither]: readonly [number, number, number, number],
  [goneFor, goneNot]: readonly [number, number],
  [cameFor, cameNot]: readonly [number, number],
): AnsweredUnit => ({
  overlap: { both, left, joined, neither },
  gone: { for: goneFor, not: goneNot },
  came: { for: cameFor, not: cameNot },
});

test('an organisation without departments: nothing but its eight kinds follows, and each is large', () => {
  const measured = unit([60, 8, 14, 28], [22, 18], [20, 10]);
  expect(givesFewAway([measured], 5)).toBe(false);
  // A minimum of 9 is more than the 8 who left.
  expect(givesFewAway([measured], 9)).toBe(true);
});

test('two departments, each of which turned over: two of one and two of the other follow together', () => {
  // North, not for in the first round: 20 came over, 1 stayed and 1 is gone, 22 published. South, for in the second:
  // 20 came over, 1 was for already, 1 is new, 22 published. Together 44, of whom 40 joined: the other four are known.
  const north = unit([20, 12, 20, 1], [12, 1], [12, 12]);
  const south = unit([1, 12, 20, 20], [12, 12], [1, 12]);
  expect(givesFewAway([north, south], 5)).toBe(true);
  expect(givesFewAway([north, south], 4)).toBe(false);
  const larger = unit([3, 12, 20, 20], [12, 12], [1, 12]);
  expect(givesFewAway([north, larger], 5)).toBe(false);
});

test('where nobody answered one round only, two large departments give nothing away', () => {
  const still = unit([30, 30, 30, 30], [0, 0], [0, 0]);
  expect(givesFewAway([still, still], 5)).toBe(false);
});
