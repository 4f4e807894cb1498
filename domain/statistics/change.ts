import jstat from 'jstat';
import { assertCounts, wilson, Z_95, type Share } from './share';

/** The answers of one round: `n` persons with a score, `supporters` among them. */
export type RoundAnswers = { readonly n: number; readonly supporters: number };

/** The people who answered both rounds, counted. Known in confidential mode only. */
export type Overlap = {
  /** For in both rounds. */
  readonly both: number;
  /** For in the first, no longer in the second. */
  readonly left: number;
  /** Not yet for in the first, for in the second. */
  readonly joined: number;
  /** In neither. */
  readonly neither: number;
};

/** A difference between two shares: fractions −1…1, and the two-sided p-value of "no change". */
export type Difference = {
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
};

/** The difference among the `n` people who answered both rounds. */
export type PanelDifference = Difference & { readonly n: number };

export type RoundChange = Difference & {
  /** Standard error of `change`, the one that `p` is worked out with. */
  readonly se: number;
  readonly panel: PanelDifference | null;
  /** Is the change beyond noise? Decided by the panel where there is one. Only then an arrow, and these words. */
  readonly demonstrable: boolean;
  readonly direction: 'risen' | 'fallen' | null;
};

/**
 * Change in the share of supporters between two rounds, second minus first, each round with all its answers.
 *
 * Var = p1q1/n1 + p2q2/n2 − 2·n12(p11 − o1·o2)/(n1·n2): the last term takes account of the people who answered both,
 * and is 0 without `overlap`. No finite-population correction: a change is about more than these people today.
 *
 * Where the formula is silent: Var ≤ 0 (both rounds unanimous, or an overlap that is nothing like its rounds) would
 * claim certainty, so then the interval is Newcombe's for two independent groups and p is that of the pooled z test.
 *
 * @returns null when one of the rounds has no answers
 * @throws RangeError when counts contradict each other
 */
export function change(rounds: {
  readonly before: RoundAnswers;
  readonly after: RoundAnswers;
  readonly overlap?: Overlap | null;
}): RoundChange | null {
  const { before, after, overlap = null } = rounds;
  assertCounts({ N: null, ...before });
  assertCounts({ N: null, ...after });
  if (overlap) assertOverlap(before, after, overlap);
  if (before.n === 0 || after.n === 0) return null;

  const all = independent(before, after, overlap ? covariance(before, after, overlap) : 0);
  const panel = overlap && sizeOf(overlap) > 0 ? paired(overlap) : null;
  const { low, high } = panel ?? all;
  const direction = low > 0 ? 'risen' : high < 0 ? 'fallen' : null;
  return { ...all, panel, demonstrable: direction !== null, direction };
}

/**
 * May the four counts of the same people be shown beside those of the two rounds?
 *
 * With the counts of the rounds they divide everybody who answered into eight kinds: four of people who answered both,
 * and those for and those not for who answered the first only, or the second only. All of these can be worked out, and
 * nothing finer. So each must hold at least `k` people: a colleague who knows some of a smaller one would learn what the
 * others think. Or nobody at all answered just that one round.
 */
export function isPanelSafe(before: RoundAnswers, after: RoundAnswers, overlap: Overlap, k: number): boolean {
  const { both, left, joined, neither } = overlap;
  const firstOnly = [before.supporters - both - left, before.n - before.supporters - joined - neither];
  const secondOnly = [after.supporters - both - joined, after.n - after.supporters - left - neither];
  const isLarge = (people: number) => people >= k;
  return (
    [both, left, joined, neither].every(isLarge) &&
    [firstOnly, secondOnly].every((kinds) => kinds.every(isLarge) || kinds.every((people) => people === 0))
  );
}

/**
 * Change among the same people: score interval for paired proportions, method 10 with continuity-adjusted φ.
 * The p-value is McNemar's exact test with the mid-p correction: of those who changed, did more go one way?
 *
 * @throws RangeError when nobody answered both rounds
 * @see Newcombe (1998), Statistics in Medicine 17, 2635–2650, method 10;
 *      Fagerland, Lydersen & Laake (2013), BMC Med. Res. Methodol. 13:91 (mid-p)
 */
export function paired(overlap: Overlap): PanelDifference {
  const { both, left, joined } = overlap;
  const n = sizeOf(overlap);
  if (n === 0) throw new RangeError('nobody answered both rounds');

  const interval = scoreDifference(wilson((both + left) / n, n), wilson((both + joined) / n, n), phi(overlap));
  return { n, change: (joined - left) / n, ...interval, p: midP(left, joined) };
}

/** φ between the two rounds, drawn towards 0 by the continuity adjustment; 0 when a margin is empty. */
function phi(overlap: Overlap): number {
  const { both, left, joined, neither } = overlap;
  const margins = (both + left) * (joined + neither) * (both + joined) * (left + neither);
  if (margins === 0) return 0;

  const cross = both * neither - left * joined;
  const adjusted = cross > 0 ? Math.max(0, cross - sizeOf(overlap) / 2) : cross;
  return adjusted / Math.sqrt(margins);
}

/** Newcombe's interval for second − first out of two Wilson intervals; φ = 0 for independent groups. */
function scoreDifference(first: Share, second: Share, correlation: number): { low: number; high: number } {
  const reach = (a: number, b: number) => Math.sqrt(Math.max(0, a ** 2 - 2 * correlation * a * b + b ** 2));
  const difference = second.value - first.value;
  return {
    low: difference - reach(second.value - second.low, first.high - first.value),
    high: difference + reach(second.high - second.value, first.value - first.low),
  };
}

/** Two-sided: P(X < k) + P(X ≤ k) for X ~ Binomial(left + joined, ½) and k the smaller of the two; 1 when none changed. */
function midP(left: number, joined: number): number {
  const fewer = Math.min(left, joined);
  const changed = left + joined;
  // Binomial tail as a beta integral: P(X ≤ k) = I½(m − k, k + 1); for k = −1 it is 0, for k = m it is 1.
  const atMost = (k: number) => (k < 0 ? 0 : k >= changed ? 1 : jstat.beta.cdf(0.5, changed - k, k + 1));
  return Math.min(1, atMost(fewer) + atMost(fewer - 1));
}

type AllAnswers = Difference & Pick<RoundChange, 'se'>;

function independent(before: RoundAnswers, after: RoundAnswers, covered: number): AllAnswers {
  const first = before.supporters / before.n;
  const second = after.supporters / after.n;
  const variance = (first * (1 - first)) / before.n + (second * (1 - second)) / after.n - 2 * covered;
  if (variance <= 0) return unanimousChange(before, after);

  const se = Math.sqrt(variance);
  const difference = second - first;
  return {
    change: difference,
    se,
    low: Math.max(-1, difference - Z_95 * se),
    high: Math.min(1, difference + Z_95 * se),
    p: twoSided(difference / se),
  };
}

function unanimousChange(before: RoundAnswers, after: RoundAnswers): AllAnswers {
  const first = wilson(before.supporters / before.n, before.n);
  const second = wilson(after.supporters / after.n, after.n);
  const pooled = (before.supporters + after.supporters) / (before.n + after.n);
  const se = Math.sqrt(pooled * (1 - pooled) * (1 / before.n + 1 / after.n));
  const difference = second.value - first.value;
  return { change: difference, se, ...scoreDifference(first, second, 0), p: se === 0 ? 1 : twoSided(difference / se) };
}

function covariance(before: RoundAnswers, after: RoundAnswers, overlap: Overlap): number {
  const n12 = sizeOf(overlap);
  if (n12 === 0) return 0;
  const { both, left, joined } = overlap;
  const together = both / n12 - ((both + left) / n12) * ((both + joined) / n12);
  return (n12 * together) / (before.n * after.n);
}

function twoSided(z: number): number {
  return 2 * jstat.normal.cdf(-Math.abs(z), 0, 1);
}

/** How many answered both rounds. */
export function sizeOf({ both, left, joined, neither }: Overlap): number {
  return both + left + joined + neither;
}

/** Whoever is in the overlap answered both rounds, so no count of it can exceed its round's. */
function assertOverlap(before: RoundAnswers, after: RoundAnswers, overlap: Overlap): void {
  const { both, left, joined, neither } = overlap;
  const whole = [both, left, joined, neither].every((count) => Number.isInteger(count) && count >= 0);
  const fits =
    both + left <= before.supporters &&
    joined + neither <= before.n - before.supporters &&
    both + joined <= after.supporters &&
    left + neither <= after.n - after.supporters;
  if (!whole || !fits) throw new RangeError('the people who answered both rounds do not fit the rounds');
}
