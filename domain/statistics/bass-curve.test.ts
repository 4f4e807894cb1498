import { expect, test } from 'vitest';
import { coefficients, curveAt, growthBetween, logGrowth, remainingAt, timeOf } from './bass-curve';

test('with p = .03, q = .38: by hand 3.6 % in the first period, and half after 5.6', () => {
  // a = .41, r = 12.6667, e^−.41 = .66365: F(1) = .33635/9.40624 = .035758. F = ½: e^(−at) = .5/(1 + r/2) = .068182.
  const curve = { a: 0.41, r: 0.38 / 0.03 };
  expect(growthBetween(curve, 0, 1)).toBeCloseTo(0.035758, 6);
  expect(timeOf(curve, 0.5)).toBeCloseTo(-Math.log(0.068182) / 0.41, 4);
  expect(coefficients(curve).p).toBeCloseTo(0.03, 12);
  expect(coefficients(curve).q).toBeCloseTo(0.38, 12);
});

test('without imitation it is what is left of an exponential', () => {
  expect(curveAt([0, 0])).toEqual({ a: 1, r: 0 });
  expect(remainingAt({ a: 0.5, r: 0 }, 3)).toBeCloseTo(Math.exp(-1.5), 12);
});

test('for many curves: growth adds up to what has gone, the derivative obeys Bass, and times are found back', () => {
  for (const a of [0.02, 0.4, 3])
    for (const r of [0, 0.7, 15, 4000]) {
      const curve = { a, r };
      const { p, q } = coefficients(curve);
      const parts = [0, 1, 2, 3, 4, 5, 6].map((t) => growthBetween(curve, t, t + 1));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1 - remainingAt(curve, 7), 10);
      for (const t of [0.5, 4, 9]) {
        // Bass: f(t) = (p + q·F(t))·(1 − F(t)).
        const left = remainingAt(curve, t);
        const slope = growthBetween(curve, t - 1e-5, t + 1e-5) / 2e-5;
        expect(slope / ((p + q * (1 - left)) * left)).toBeCloseTo(1, 6);
        expect(timeOf(curve, left)).toBeCloseTo(t, 6);
      }
    }
});

test('what is left of growth very late does not become 0', () => {
  // F(50) and F(51) are both 1 as numbers; between them lies 4·(e^−50 − e^−51).
  expect(growthBetween({ a: 1, r: 3 }, 50, 51) / (4 * (Math.exp(-50) - Math.exp(-51)))).toBeCloseTo(1, 10);
});

test('logarithms of growth, weighted and added', () => {
  const curve = { a: 0.41, r: 12 };
  const counts = [3, 0, 5];
  const byHand = 3 * Math.log(growthBetween(curve, 0, 1)) + 5 * Math.log(growthBetween(curve, 2, 3));
  expect(logGrowth(curve, counts)).toBeCloseTo(byHand, 10);
});
