import { describe, expect, test } from 'vitest';
import { type BassCurve, curveAt, logGrowth, remainingAt, timeOf } from './bass-curve';
import { forecastAdoption } from './forecast-adoption';
import { type Random, randomFrom } from './random.factory';

const perWeek = [6, 10, 13, 17, 21, 27, 24, 23, 19, 14];
const afterWeek = (week: number, target = 0.75) =>
  forecastAdoption({ employees: 240, target, adopters: perWeek.slice(0, week) });
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

describe('forecastAdoption', () => {
  test.each([5, 6, 7, 8])('240 employees, target .75: after week %i the counts do not earn a date', (week) => {
    const found = afterWeek(week);
    expect(found).toMatchObject({ date: null, low: null, high: null });
    expect(found.gate).toBeLessThan(1.642);
    expect(found.p).toBeGreaterThan(0);
  });

  test.each([
    [9, 10.5, 9.6, 14.1],
    [10, 10.5, 10, 12.1],
  ])('after week %i: %d (%d–%d)', (week, date, low, high) => {
    const found = afterWeek(week);
    expect(found.gate).toBeGreaterThanOrEqual(1.642);
    expect([found.date, found.low, found.high].map(rounded)).toEqual([date, low, high]);
  });

  test('today itself where today is possible: after week 10 the range begins there exactly', () => {
    expect(afterWeek(10).low).toBe(10);
  });

  test('the curve after week 9 is the one another optimiser finds (SciPy, Nelder–Mead in three parameters)', () => {
    const found = afterWeek(9);
    expect(found.p).toBeCloseTo(0.0246396, 6);
    expect(found.q).toBeCloseTo(0.446775, 5);
    expect(found.ceiling).toBeCloseTo(0.852605, 5);
    expect(found.loglik).toBeCloseTo(-492.441063, 5);
    expect(found.gate).toBeCloseTo(2.028615, 5);
  });

  test('four periods with events: nothing is fitted, and nothing said', () => {
    const none = { p: null, q: null, ceiling: null, loglik: null, gate: null, date: null, low: null, high: null };
    expect(forecastAdoption({ employees: 240, target: 0.75, adopters: [0, 6, 0, 10, 13, 17] })).toEqual(none);
    expect(forecastAdoption({ employees: 240, target: 0.75, adopters: [] })).toEqual(none);
  });

  test('a target that has been reached is an observation, with or without a curve', () => {
    // 6, 16, 29, 46: a fifth of 240 is 48, reached in the fifth week.
    expect(afterWeek(10, 0.2)).toMatchObject({ date: 5, low: 5, high: 5 });
    expect(afterWeek(10, 0.2).gate).not.toBeNull();
    const few = forecastAdoption({ employees: 100, target: 0.07, adopters: [3, 4, 5] });
    expect(few).toEqual({ p: null, q: null, ceiling: null, loglik: null, gate: null, date: 2, low: 2, high: 2 });
  });

  test('a ceiling that is demonstrably below the target passes no gate', () => {
    const found = forecastAdoption({ employees: 1000, target: 0.9, adopters: [40, 90, 140, 100, 45, 20, 8, 3, 1, 0] });
    expect(found.ceiling).toBeLessThan(0.5);
    expect(found.gate).toBeGreaterThan(1.642);
    expect(found.date).toBeNull();
  });

  test('all of them is a target that a curve never quite reaches, until they are there', () => {
    const adopters = [40, 90, 140, 100, 45, 20, 8, 3, 1];
    expect(forecastAdoption({ employees: 460, target: 1, adopters }).date).toBeNull();
    expect(forecastAdoption({ employees: 447, target: 1, adopters }).date).toBe(9);
  });

  test.each([
    [{ employees: 10, target: 0.5, adopters: [6, 5] }],
    [{ employees: 10, target: 0.5, adopters: [1, -1] }],
    [{ employees: 10, target: 0.5, adopters: [0.5] }],
    [{ employees: 0, target: 0.5, adopters: [] }],
    [{ employees: 10, target: 0, adopters: [1] }],
    [{ employees: 10, target: 1.1, adopters: [1] }],
  ])('refuses %o', (wrong) => {
    expect(() => forecastAdoption(wrong)).toThrow(RangeError);
  });
});

test('for random counts, tidy and wild: no curve of a fine grid is likelier than the one that was found', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = randomFrom(seed);
    const periods = 6 + random.below(15);
    const wild = seed % 2 === 0;
    const adopters = Array.from({ length: periods }, (_, t) => (wild ? random.below(30) : 2 * t + random.below(4)));
    const adopted = adopters.reduce((sum, each) => sum + each, 0);
    const employees = adopted + 1 + random.below(adopted);
    const { loglik } = forecastAdoption({ employees, target: 1, adopters });

    const rates = Array.from({ length: 30 }, (_, index) => Math.log(0.1 / periods) + index / 5);
    const bends = Array.from({ length: 30 }, (_, index) => index / 8);
    for (const curve of rates.flatMap((rate) => bends.map((bend) => curveAt([rate, bend])))) {
      const left = remainingAt(curve, periods);
      const ceiling = Math.min(1, adopted / (employees * (1 - left)));
      const seen = adopted * Math.log(ceiling) + logGrowth(curve, adopters);
      expect(seen + (employees - adopted) * Math.log(1 - ceiling * (1 - left))).toBeLessThanOrEqual(loglik! + 1e-6);
    }
  }
});

test('simulated adoption: eight in ten ranges hold the moment at which the true curve crosses, none begins before today', () => {
  const truth = { curve: { a: 0.47, r: 15 }, ceiling: 0.9, employees: 1000, target: 0.75, periods: 8 };
  const crossing = timeOf(truth.curve, 1 - truth.target / truth.ceiling);
  let [held, given] = [0, 0];
  for (let seed = 1; seed <= 100; seed++) {
    const { date, low, high } = forecastAdoption(simulated(randomFrom(seed), truth));
    if (date === null) continue;
    given++;
    expect(truth.periods <= low && low <= date && date <= high).toBe(true);
    if (low <= crossing && crossing <= high) held++;
  }
  expect(given).toBeGreaterThan(80);
  expect(held / given).toBeGreaterThanOrEqual(0.7);
  expect(held / given).toBeLessThanOrEqual(0.95);
}, 20_000);

type Truth = { curve: BassCurve; ceiling: number; employees: number; target: number; periods: number };

/** What is known after some periods, if each employee takes the step by the same curve, or never. */
function simulated(random: Random, { curve, ceiling, employees, target, periods }: Truth) {
  const adopters = Array.from({ length: periods }, () => 0);
  for (let employee = 0; employee < employees; employee++) {
    const drawn = (random.below(2 ** 30) + 0.5) / 2 ** 30 / ceiling;
    const period = drawn < 1 ? Math.floor(timeOf(curve, 1 - drawn)) : periods;
    if (period < periods) adopters[period]! += 1;
  }
  return { employees, target, adopters };
}
