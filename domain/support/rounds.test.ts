import { describe, expect, test } from 'vitest';
import { goalStanding, inPoints, inPointsAtLeast } from './rounds';

describe('goalStanding', () => {
  test.each([
    [{ value: 0.62, low: 0.57, high: 0.67 }, 0.75, 'left', 13],
    [{ value: 0.72, low: 0.67, high: 0.77 }, 0.75, 'near', 3],
    [{ value: 0.78, low: 0.73, high: 0.83 }, 0.75, 'near', 0],
    [{ value: 0.8, low: 0.75, high: 0.85 }, 0.75, 'reached', 0],
  ] as const)('%o against %f: %s, %i points to go', (share, target, state, points) => {
    expect(goalStanding(share, target)).toEqual({ state, points });
  });

  test('what is shown adds up: 62 % and 13 points make 75 %', () => {
    expect(goalStanding({ value: 0.6249, low: 0.6, high: 0.65 }, 0.75).points).toBe(13);
  });
});

test('points are whole, and a little less than nothing is nothing', () => {
  expect(inPoints(0.0714)).toBe(7);
  expect(inPoints(-0.0714)).toBe(-7);
  expect(Object.is(inPoints(-0.001), 0)).toBe(true);
});

test('what has to be passed is rounded up, but not for a rounding of the machine', () => {
  expect(inPointsAtLeast(0.1117)).toBe(12);
  expect(inPointsAtLeast(0.07 + 0.04)).toBe(11);
});
