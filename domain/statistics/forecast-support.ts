import { pathsOf, probabilityAtLeast, probabilityRising, type Observation } from './local-level';
import { assertCounts } from './share';

/** Closed rounds of one wording, oldest first; the three lists are equally long. */
export type SupportSeries = {
  /** When each round was, increasing. Any unit, but the walk is meant for about a round, four weeks, as the unit. */
  readonly times: readonly number[];
  /** Persons with a score. */
  readonly n: readonly number[];
  /** Supporters among them. */
  readonly supporters: readonly number[];
  /** The share of supporters aimed for, 0 < target ≤ 1; all of them is more than can ever be expected: no times. */
  readonly target: number;
};

/**
 * `too-few`: fewer than five rounds with answers. `falling`: P(trend up) ≤ .10. `no-date`: between that and .90, no
 * trend to follow. `no-end`: rising, but the latest time lies further ahead than the history is long, or nowhere.
 * `date`: earliest, median and latest may be shown.
 */
export type SupportVerdict = 'date' | 'no-end' | 'no-date' | 'falling' | 'too-few';

/** First times with P(support ≥ target) ≥ .10, .50 and .90, not before the last round; null where never within reach. */
export type Reach = {
  readonly earliest: number | null;
  readonly median: number | null;
  readonly latest: number | null;
};

/** Times are in the unit of `times`. Only the verdict says which of them may be shown. */
export type SupportForecast = Reach & {
  /** P(trend up), 0–1; null where the verdict is `too-few`. */
  readonly rising: number | null;
  readonly verdict: SupportVerdict;
};

export const FEWEST_ROUNDS = 5;
const CLEAR_TREND = 0.9;
/** With what probability the earliest, the median and the latest time have been reached: an 80 % range. */
const REACHED_WITH = { earliest: 0.1, median: 0.5, latest: 0.9 };
/** How far ahead a first time is looked for, in lengths of the history; what comes later counts as never. */
const FURTHEST = 100;
/** The search takes this many steps through the first such length, and then steps that grow by so much each. */
const STEPS_PER_HISTORY = 50;
const STEP_GROWTH = 1.02;

/**
 * When support reaches the target, as far as the rounds can tell.
 *
 * On the logit scale, y = ln((x + ½)/(n − x + ½)) with v = 1/(x + ½) + 1/(n − x + ½), support is a straight line plus a
 * random walk plus sampling error (see `pathsOf`); all uncertainty about line and walk is carried into the future.
 * P(support ≥ target at T) is a mixture of normal tails. No finite-population correction: it is about tomorrow.
 *
 * @returns a verdict, and times that it may forbid to show: for `no-date`, `falling` and `too-few` say why instead
 * @throws RangeError when counts contradict each other, lists differ in length, times do not increase, or the target
 *   is not above 0 and at most 1
 * @see Cox (1970), The Analysis of Binary Data, 3.2 (empirical logit and its variance);
 *      Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter, 2.3
 */
export function forecastSupport(series: SupportSeries): SupportForecast {
  const rounds = observations(series);
  if (rounds.length < FEWEST_ROUNDS) {
    return { rising: null, earliest: null, median: null, latest: null, verdict: 'too-few' };
  }
  const threshold = logit(series.target);
  const paths = pathsOf(rounds);
  const span = spanOf(rounds);
  const reach = reachOf((ahead) => probabilityAtLeast(paths, threshold, { ahead }), span);
  const rising = probabilityRising(paths);
  return { rising, ...reach, verdict: verdictOf(rising, reach, span) };
}

function verdictOf(rising: number, { latest }: Reach, { last, length }: Span): SupportVerdict {
  if (rising <= 1 - CLEAR_TREND) return 'falling';
  if (rising < CLEAR_TREND) return 'no-date';
  return latest === null || latest - last > length ? 'no-end' : 'date';
}

/** When the last round was, and how long the history is, in the same unit. */
export type Span = { readonly last: number; readonly length: number };

export function spanOf(rounds: readonly Observation[]): Span {
  const [first, last] = [rounds[0]?.u ?? 0, rounds.at(-1)?.u ?? 0];
  return { last, length: last - first };
}

/**
 * The three first times at which `probability` of having reached the target is large enough.
 *
 * @param probability 0–1, by time after the last round
 */
export function reachOf(probability: (ahead: number) => number, { last, length }: Span): Reach {
  const found = new Map<number, number>();
  const wanted = Object.values(REACHED_WITH);
  let [before, ahead, step] = [0, 0, length / STEPS_PER_HISTORY];

  while (found.size < wanted.length && ahead <= FURTHEST * length) {
    const now = probability(ahead);
    for (const enough of wanted) {
      if (now < enough || found.has(enough)) continue;
      found.set(enough, last + halved({ before, after: ahead }, (time) => probability(time) >= enough));
    }
    if (ahead >= length) step *= STEP_GROWTH;
    [before, ahead] = [ahead, ahead + step];
  }
  return {
    earliest: found.get(REACHED_WITH.earliest) ?? null,
    median: found.get(REACHED_WITH.median) ?? null,
    latest: found.get(REACHED_WITH.latest) ?? null,
  };
}

/** The first moment between the two at which it is reached; `after` when both are the same. */
function halved(between: { before: number; after: number }, isReached: (time: number) => boolean): number {
  let { before, after } = between;
  for (let halving = 0; halving < 40 && before < after; halving++) {
    const middle = (before + after) / 2;
    if (isReached(middle)) after = middle;
    else before = middle;
  }
  return after;
}

/** ln(share / (1 − share)); −Infinity at 0, Infinity at 1. */
export function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/**
 * The rounds as points on the logit scale; rounds without answers say nothing and are left out.
 *
 * @throws RangeError as `forecastSupport` does
 */
export function observations({ times, n, supporters, target }: SupportSeries): readonly Observation[] {
  const sameLength = times.length === n.length && times.length === supporters.length;
  const increases = times.every(
    (time, index) => Number.isFinite(time) && (index === 0 || time > (times[index - 1] ?? time)),
  );
  if (!sameLength || !increases)
    throw new RangeError('rounds need a time, answers and supporters each, in order of time');
  if (!(target > 0 && target <= 1)) throw new RangeError(`a target of ${target}`);

  return times.flatMap((u, index) => {
    const counts = { N: null, n: n[index] ?? 0, supporters: supporters[index] ?? 0 };
    assertCounts(counts);
    return counts.n === 0 ? [] : [pointOf(u, counts)];
  });
}

/** One round as a point: need not be whole people, as when a different response is assumed. */
export function pointOf(
  u: number,
  { n, supporters }: { readonly n: number; readonly supporters: number },
): Observation {
  const [inFavour, others] = [supporters + 0.5, n - supporters + 0.5];
  return { u, y: Math.log(inFavour / others), v: 1 / inFavour + 1 / others };
}
