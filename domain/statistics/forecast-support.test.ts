import { describe, expect, test } from 'vitest';
import { forecastSupport, logit } from './forecast-support';
import { type Random, randomFrom } from './random.factory';

const every = (count: number, value: number) => Array.from({ length: count }, () => value);
const monthly = (supporters: number[], target = 0.75) => ({
  times: supporters.map((_, month) => month),
  n: every(supporters.length, 150),
  supporters,
  target,
});

describe('forecastSupport', () => {
  // The figures come from the same model in NumPy, with whole matrices inverted instead of one factor for all.
  test('44 to 63 % of 150 in six rounds: rising, 75 % perhaps after 6.8, and no end to it', () => {
    const found = forecastSupport(monthly([66, 72, 78, 82, 88, 95]));
    expect(found.rising).toBeCloseTo(0.98863183, 7);
    expect(found.earliest).toBeCloseTo(6.8188867, 5);
    expect(found.median).toBeCloseTo(8.8123842, 5);
    expect(found.latest).toBeCloseTo(14.1955787, 5);
    expect(found.verdict).toBe('no-end');
  });

  test('rounds at uneven times, of uneven size', () => {
    const found = forecastSupport({
      times: [0, 4, 8, 12, 16, 20, 30],
      n: [150, 140, 160, 130, 140, 155, 150],
      supporters: [66, 66, 80, 72, 80, 90, 95],
      target: 0.75,
    });
    expect(found.rising).toBeCloseTo(0.97659704, 7);
    expect(found.earliest).toBeCloseTo(38.0919659, 5);
    expect(found.median).toBeCloseTo(49.5243559, 5);
    expect(found.latest).toBeCloseTo(86.6076742, 5);
  });

  test('a long steady rise earns a date, in order, none before the last round', () => {
    const rise = Array.from({ length: 12 }, (_, round) => 60 + 4 * round);
    const { verdict, earliest, median, latest } = forecastSupport(monthly(rise));
    expect(verdict).toBe('date');
    expect(11 <= earliest! && earliest! <= median! && median! <= latest! && latest! <= 22).toBe(true);
  });

  test('the other way round it falls; level, there is no trend to follow', () => {
    const down = forecastSupport(monthly([95, 88, 82, 78, 72, 66]));
    const up = forecastSupport(monthly([66, 72, 78, 82, 88, 95]));
    expect(down).toMatchObject({ verdict: 'falling', median: null, latest: null });
    expect(down.rising! + up.rising!).toBeCloseTo(1, 8);
    expect(forecastSupport(monthly([80, 81, 79, 80, 82, 80]))).toMatchObject({ verdict: 'no-date', latest: null });
  });

  test('five rounds with answers are needed', () => {
    const nothing = { rising: null, earliest: null, median: null, latest: null, verdict: 'too-few' };
    expect(forecastSupport(monthly([60, 70, 80, 90]))).toEqual(nothing);
    expect(forecastSupport(monthly([]))).toEqual(nothing);
    expect(forecastSupport(monthly([60, 70, 80, 90, 100])).verdict).not.toBe('too-few');
    const silent = { ...monthly([60, 70, 0, 80, 90]), n: [150, 150, 0, 150, 150] };
    expect(forecastSupport(silent)).toEqual(nothing);
  });

  test('a round in which nobody answered changes nothing', () => {
    const gap = { times: [0, 1, 2, 3, 4, 5, 6], target: 0.75 };
    const without = forecastSupport({
      times: [0, 1, 3, 4, 5, 6],
      n: every(6, 150),
      supporters: [66, 72, 78, 82, 88, 95],
      target: 0.75,
    });
    const n = [150, 150, 0, 150, 150, 150, 150];
    expect(forecastSupport({ ...gap, n, supporters: [66, 72, 0, 78, 82, 88, 95] })).toEqual(without);
  });

  test('where support is at the target already, it is reached as of the last round', () => {
    const found = forecastSupport(monthly([100, 105, 110, 118, 125, 132], 0.6));
    expect(found).toMatchObject({ earliest: 5, median: 5, latest: 5, verdict: 'date' });
  });

  test('everybody is more than can be expected: rising, and never there', () => {
    const found = forecastSupport(monthly([66, 72, 78, 82, 88, 95], 1));
    expect(found).toMatchObject({ earliest: null, median: null, latest: null, verdict: 'no-end' });
  });

  test('dates move with the times of the rounds', () => {
    const series = monthly([66, 72, 78, 82, 88, 95]);
    const [now, later] = [
      forecastSupport(series),
      forecastSupport({ ...series, times: series.times.map((t) => t + 40) }),
    ];
    expect(later.median! - now.median!).toBeCloseTo(40, 6);
    expect(later.rising).toBeCloseTo(now.rising!, 10);
  });

  test('ten times as many answers make the range narrower', () => {
    const few = monthly(Array.from({ length: 12 }, (_, round) => 60 + 4 * round));
    const many = { ...few, n: few.n.map((n) => n * 10), supporters: few.supporters.map((x) => x * 10) };
    const widthOf = ({ earliest, latest }: ReturnType<typeof forecastSupport>) => latest! - earliest!;
    expect(widthOf(forecastSupport(many))).toBeLessThan(widthOf(forecastSupport(few)));
  });

  test.each([
    [{ supporters: [66, 72, 78, 82, 88, 151] }],
    [{ n: every(5, 150) }],
    [{ times: [0, 1, 2, 3, 3, 5] }],
    [{ times: [0, 1, 2, 3, Number.NaN, 5] }],
    [{ target: 0 }],
    [{ target: 1.01 }],
  ])('refuses %o', (wrong) => {
    expect(() => forecastSupport({ ...monthly([66, 72, 78, 82, 88, 95]), ...wrong })).toThrow(RangeError);
  });

  test('sixty rounds are worked out within 100 ms', () => {
    // Usually under 10 ms; the page that shows it has 60 ms for everything, so it may not creep up unnoticed.
    const supporters = Array.from({ length: 60 }, (_, round) => 40 + ((round * 7) % 11) + round);
    const took = [0, 1, 2].map(() => {
      const start = performance.now();
      forecastSupport(monthly(supporters));
      return performance.now() - start;
    });
    expect(Math.min(...took)).toBeLessThan(100);
  });
});

describe('of simulated series, the 80 % range holds the moment that support first reaches the target', () => {
  const SERIES = 150;

  test.each([0, 0.05, 0.1])(
    'in 75 to 95 of 100, with a walk of %d per round',
    (sigma) => {
      const counted = { all: 0, held: 0, shown: 0, shownHeld: 0 };
      for (let seed = 1; seed <= SERIES; seed++) {
        const { series, reachedAt } = simulated(randomFrom(7919 * seed), [0.06, 0.1, 0.15][seed % 3]!, sigma);
        // Reached before the last round: nothing was forecast.
        if (reachedAt === null) continue;
        const { earliest, latest, verdict } = forecastSupport(series);
        const holds = (earliest ?? Infinity) <= reachedAt && reachedAt <= (latest ?? Infinity);
        counted.all++;
        if (holds) counted.held++;
        if (verdict === 'date') counted.shown++;
        if (verdict === 'date' && holds) counted.shownHeld++;
      }
      expect(counted.all).toBeGreaterThan(SERIES / 2);
      for (const part of [counted.held / counted.all, counted.shownHeld / counted.shown]) {
        expect(part).toBeGreaterThanOrEqual(0.75);
        expect(part).toBeLessThanOrEqual(0.95);
      }
    },
    20_000,
  );
});

/** Ten rounds of 150 answers from 43 % on, and the moment at which support comes to 75 % if that is after them. */
function simulated(random: Random, drift: number, sigma: number) {
  const goal = logit(0.75);
  const [supporters, path]: [number[], number[]] = [[], []];
  for (let support = -0.3; path.length < 10; support += drift + sigma * normal(random)) {
    const share = 1 / (1 + Math.exp(-support));
    path.push(support);
    supporters.push(every(150, share).filter((chance) => uniform(random) < chance).length);
  }
  let [time, support] = [9, path.at(-1)!];
  while (support < goal) {
    time += 0.05;
    support += drift * 0.05 + sigma * Math.sqrt(0.05) * normal(random);
  }
  return { series: monthly(supporters), reachedAt: path.some((each) => each >= goal) ? null : time };
}

function uniform(random: Random): number {
  return (random.below(2 ** 30) + 0.5) / 2 ** 30;
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(uniform(random))) * Math.cos(2 * Math.PI * uniform(random));
}
