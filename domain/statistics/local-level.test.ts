import { expect, test } from 'vitest';
import { pathsOf, probabilityAtLeast, probabilityRising } from './local-level';

const straight = [0, 1, 2].map((u) => ({ u, y: u, v: 1 }));

test('three points on a line: without a walk it is the regression of the textbook', () => {
  // Mean time 1, Σ(u − 1)² = 2: Var b = 1/2; at the last point Var = 1/3 + 1²/2 = 5/6, Cov with b = 1/2.
  const [first] = pathsOf(straight);
  expect(first).toMatchObject({ sigma: 0 });
  expect(first!.level).toBeCloseTo(2, 12);
  expect(first!.drift).toBeCloseTo(1, 12);
  expect(first!.driftVariance).toBeCloseTo(1 / 2, 12);
  expect(first!.levelVariance).toBeCloseTo(5 / 6, 12);
  expect(first!.covariance).toBeCloseTo(1 / 2, 12);
});

test('three points: the weights are those of their one contrast, y₀ − 2y₁ + y₂, with variance 6v + 2σ²', () => {
  const paths = pathsOf([
    { u: 0, y: 0, v: 0.01 },
    { u: 1, y: 0.1, v: 0.01 },
    { u: 2, y: 0.6, v: 0.01 },
  ]);
  const byHand = paths.map(({ sigma }) => {
    const variance = 6 * 0.01 + 2 * sigma ** 2;
    return Math.exp(-(0.4 ** 2) / variance / 2 - (sigma / 0.15) ** 2 / 2) / Math.sqrt(variance);
  });
  const total = byHand.reduce((sum, weight) => sum + weight, 0);
  paths.forEach(({ weight }, index) => expect(weight).toBeCloseTo(byHand[index]! / total, 10));
  expect(paths.map(({ sigma }) => Math.round(sigma * 100))).toEqual(Array.from({ length: 26 }, (_, i) => 2 * i));
});

test('a walk that is nearly all there is ends at the last point, and drifts by the mean of its steps', () => {
  const paths = pathsOf([
    { u: 0, y: 0, v: 1e-8 },
    { u: 1, y: 0.7, v: 1e-8 },
    { u: 4, y: 1, v: 1e-8 },
  ]);
  const last = paths.at(-1)!;
  expect(last.level).toBeCloseTo(1, 5);
  expect(last.drift).toBeCloseTo(1 / 4, 5);
  // The drift is a mean over four units of a walk with variance .25 per unit.
  expect(last.driftVariance).toBeCloseTo(0.25 / 4, 5);
});

test('probabilities are those of one normal when the walk is ruled out by long, steady measurement', () => {
  const paths = pathsOf(Array.from({ length: 40 }, (_, u) => ({ u, y: 0.1 * u, v: 1e-6 })));
  expect(probabilityRising(paths)).toBeCloseTo(1, 6);
  expect(probabilityAtLeast(paths, 3.9, { ahead: 0 })).toBeCloseTo(0.5, 6);
  expect(probabilityAtLeast(paths, 4.9, { ahead: 9 })).toBeLessThan(0.01);
  expect(probabilityAtLeast(paths, 4.9, { ahead: 11 })).toBeGreaterThan(0.99);
});

test('a drift that rests leaves the level where it is, only less certain', () => {
  const paths = pathsOf(straight);
  const resting = (ahead: number) => probabilityAtLeast(paths, 1, { ahead, driving: 0 });
  expect(resting(10)).toBeLessThan(resting(0));
  expect(resting(10)).toBeGreaterThan(0.5);
  expect(probabilityAtLeast(paths, 1, { ahead: 10 })).not.toBeCloseTo(resting(10), 3);
});

test('where time begins makes no difference', () => {
  const later = straight.map((point) => ({ ...point, u: point.u + 500 }));
  expect(pathsOf(later)).toEqual(pathsOf(straight));
});

test('refuses two points, and points that do not follow each other', () => {
  expect(() => pathsOf(straight.slice(1))).toThrow(RangeError);
  expect(() => pathsOf([...straight, { u: 2, y: 1, v: 1 }])).toThrow(RangeError);
});
