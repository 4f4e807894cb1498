import { describe, expect, test } from 'vitest';
import { commands } from './commands';

function measure(name: string, input: unknown) {
  const command = commands.get(name);
  if (!command) throw new Error(`no command ${name}`);
  return command.run(input);
}

const near = (value: number, digits = 3) => expect.closeTo(value, digits);

const four = [
  { name: 'a', N: 80, n: 60, supporters: 48 },
  { name: 'b', N: 120, n: 50, supporters: 20 },
  { name: 'c', N: 20, n: 18, supporters: 15 },
  { name: 'd', N: 20, n: 12, supporters: 8 },
];
const rounds = { n1: 150, s1: 90, n2: 140, s2: 94 };
const overlap = { both: 60, left: 8, joined: 14, neither: 28 };
const leaf = (id: string, respondents: number) => ({ id, respondents, children: [] });
const tree = {
  id: 'Organisation',
  respondents: 3,
  children: [
    { id: 'Marketing', respondents: 0, children: [leaf('Content', 5), leaf('Community', 3)] },
    { id: 'Operations', respondents: 0, children: [leaf('North', 14), leaf('South', 9), leaf('Night', 2)] },
    leaf('Staff', 4),
  ],
};

describe('the figures of the measurement rules', () => {
  test.each([
    [[5, 4, 4, 3], 75, 'supporter'],
    [[4, null, 3, 4], near(66.67, 2), 'supporter'],
    [[2, 2, 3, 3], 37.5, 'opponent'],
    [[5, 5, null, null], null, null],
  ])('score of %j', (S, score, band) => {
    expect(measure('score', { S })).toEqual({ score, band });
  });

  test('share: 64 %, 59.2–68.6 %, response 62.5 %, bounds 40.0–77.5 %', () => {
    expect(measure('share', { N: 240, n: 150, supporters: 96 })).toEqual({
      share: 0.64,
      low: near(0.592),
      high: near(0.686),
      response: 0.625,
      worst: 0.4,
      best: 0.775,
    });
  });

  test('share of an endless group has no response and no bounds; of nobody there is none', () => {
    expect(measure('share', { N: null, n: 10, supporters: 8 })).toEqual({
      share: 0.8,
      low: near(0.4902, 4),
      high: near(0.9433, 4),
      response: null,
      worst: null,
      best: null,
    });
    const nobody = { share: null, low: null, high: null };
    expect(measure('share', { N: 20, n: 0, supporters: 0 })).toEqual({ ...nobody, response: 0, worst: 0, best: 1 });
    expect(measure('share', { N: 0, n: 0, supporters: 0 })).toMatchObject({ ...nobody, response: null, best: null });
  });

  test('weighted: raw 65.0 %, weighted 59.2 %, SE 0.029179, 53.4–64.7 %', () => {
    expect(measure('weighted', { departments: four })).toEqual({
      raw: 0.65,
      share: near(0.5917, 4),
      se: near(0.029179, 6),
      effective_n: near(283.76, 2),
      low: near(0.534),
      high: near(0.647),
      response: near(140 / 240, 10),
    });
    expect(measure('weighted', { departments: [{ name: 'a', N: 9, n: 9, supporters: 4 }] }).effective_n).toBeNull();
    expect(measure('weighted', { departments: [{ name: 'a', N: 9, n: 0, supporters: 0 }] })).toMatchObject({
      raw: null,
      se: null,
      response: 0,
    });
  });

  const samePeople = { n: 110, change: near(0.0545, 4), low: near(-0.03), high: near(0.138), p: near(0.21, 2) };

  test('change: +7.1 (−1.2…+15.5), same people +5.5 (−3.0…+13.8), not demonstrable', () => {
    expect(measure('change', { ...rounds, overlap })).toEqual({
      change: near(0.0714, 4),
      se: near(0.04264, 5),
      low: near(-0.0121, 4),
      high: near(0.155, 4),
      panel: samePeople,
      demonstrable: false,
    });
  });

  test('change without the same people, and the same people alone', () => {
    expect(measure('change', rounds)).toMatchObject({ change: near(0.0714, 4), panel: null, demonstrable: false });
    expect(measure('change', { n1: 300, s1: 180, n2: 300, s2: 225 })).toMatchObject({ demonstrable: true });
    const none = { change: null, se: null, low: null, high: null };
    expect(measure('change', { overlap })).toEqual({ ...none, panel: samePeople, demonstrable: false });
    const many = { both: 60, left: 2, joined: 30, neither: 8 };
    expect(measure('change', { overlap: many })).toMatchObject({ panel: { n: 100 }, demonstrable: true });
  });

  test('discoveries: .03 and .04 pass at 5 % together, .06 does not', () => {
    expect(measure('discoveries', { p: [0.04, 0.03], rate: 0.05 })).toEqual({ flagged: 2 });
    expect(measure('discoveries', { p: [0.06], rate: 0.05 })).toEqual({ flagged: 0 });
  });

  test('suppress: show organisation, Marketing, Operations, North', () => {
    expect(measure('suppress', { k: 5, tree })).toEqual({
      published: ['Organisation', 'Marketing', 'Operations', 'North'],
      hidden: ['Content', 'Community', 'South', 'Night', 'Staff'],
    });
    const agreeing = { id: 'all', respondents: 8, supporters: 8 };
    expect(measure('suppress', { k: 5, tree: agreeing })).toEqual({ published: [], hidden: ['all'] });
  });

  test('suppress-table: the 4, and the cheapest three that hide them', () => {
    const cells = { 'a|x': 4, 'a|y': 12, 'a|z': 20, 'b|x': 9, 'b|y': 15, 'b|z': 8, 'c|x': 7, 'c|y': 6, 'c|z': 11 };
    expect(measure('suppress-table', { k: 5, cells })).toEqual({
      published: ['a|z', 'b|x', 'b|y', 'b|z', 'c|z'],
      hidden: ['a|x', 'a|y', 'c|x', 'c|y'],
    });
  });

  test.each([
    [3, 3, 0, 0.76, false],
    [5, 5, 0, 0.882, true],
    [8, 10, 0, 0.687, false],
    [9, 10, 0, 0.887, true],
    [9, 10, 180, 0.748, false],
  ])('mastery: %i of %i after %i days', (right, asked, days, probability, mastered) => {
    expect(measure('mastery', { right, asked, days, cut: 0.7 })).toEqual({ probability: near(probability), mastered });
  });

  test('items: four people, three items worth 1, 1 and 2', () => {
    const marks = [
      [1, 1, 2],
      [1, 0, 1],
      [0, 1, 1],
      [0, 0, 0],
    ];
    expect(measure('items', { marks, max: [1, 1, 2] })).toEqual({
      facility: [0.5, 0.5, 0.5],
      discrimination: [near(0.4472, 4), near(0.4472, 4), near(1, 10)],
      alpha: near(0.75, 10),
      alpha_without: [near(0.8, 10), near(0.8, 10), near(0, 10)],
      mean: 2,
      sd: near(1.63299, 5),
      sem: near(0.8165, 4),
    });
  });

  const weeks = [6, 10, 13, 17, 21, 27, 24, 23, 19, 14];

  test.each([
    [9, 10.5, 9.6, 14.1],
    [10, 10.5, 10.0, 12.1],
  ])('forecast-adoption: after week %i at %d (%d–%d)', (known, date, low, high) => {
    const result = measure('forecast-adoption', { employees: 240, target: 0.75, adopters: weeks.slice(0, known) });
    expect(Object.keys(result)).toEqual(['p', 'q', 'ceiling', 'loglik', 'gate', 'date', 'low', 'high']);
    expect(result).toMatchObject({ date: near(date, 1), low: near(low, 1), high: near(high, 1) });
  });

  test.each([5, 6, 7, 8])('forecast-adoption: no date after week %i', (known) => {
    const result = measure('forecast-adoption', { employees: 240, target: 0.75, adopters: weeks.slice(0, known) });
    expect(result).toMatchObject({ date: null, low: null, high: null });
  });

  test('forecast-support: fewer than five rounds are too few', () => {
    const result = measure('forecast-support', { times: [0, 1], n: [90, 95], supporters: [40, 50], target: 0.75 });
    expect(Object.keys(result)).toEqual(['rising', 'earliest', 'median', 'latest', 'verdict']);
    expect(result).toMatchObject({ earliest: null, median: null, latest: null, verdict: 'too-few' });
  });

  test('bass: a curve comes back from its own numbers', () => {
    const F = (t: number) => (1 - Math.exp(-0.41 * t)) / (1 + (0.38 / 0.03) * Math.exp(-0.41 * t));
    const sales = Array.from({ length: 12 }, (_, t) => 1000 * (F(t + 1) - F(t)));
    expect(measure('bass', { sales })).toEqual({ p: near(0.03, 4), q: near(0.38, 3), m: near(1000, 0) });
  });

  test('effect: the same people, trained +20, waiting 0', () => {
    // Var = (14·50 − 10²)/50³ + (4·50 − 0)/50³ = .0048 + .0016, se = .08
    const trained = { both: 20, left: 2, joined: 12, neither: 16 };
    const waiting = { both: 20, left: 2, joined: 2, neither: 26 };
    expect(measure('effect', { trained, waiting })).toEqual({
      trained: near(0.2, 10),
      waiting: 0,
      effect: near(0.2, 10),
      se: near(0.08, 10),
      low: near(0.2 - 1.959964 * 0.08, 6),
      high: near(0.2 + 1.959964 * 0.08, 6),
      demonstrable: true,
    });
  });
});
