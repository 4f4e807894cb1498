import { assertCounts, share, sizeCorrected, wilson } from './share';

/** One department: `N` invited, `n` answered, `supporters` among them. */
export type Stratum = {
  readonly id: string;
  readonly N: number;
  readonly n: number;
  readonly supporters: number;
};

/** Support weighted to the real departments. Shares, interval and response are fractions, 0–1. */
export type Weighted = {
  /** Supporters among all answers, whatever the department. */
  readonly raw: number;
  /** The same with each department counting for the people it has, not for the answers it gave. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Standard error of `share`. */
  readonly se: number;
  /** How many independent answers the estimate is worth; null when everybody answered and nothing is uncertain. */
  readonly effectiveN: number | null;
  readonly response: number;
};

/** A department with fewer answers has no variance worth estimating; it is merged first. */
const SMALLEST_STRATUM = 5;

/** From this distance on (two percentage points) the raw share is shown beside the weighted one. */
const WORTH_SHOWING = 0.02;

/**
 * Stratified estimate of the share of supporters: est = Σ (N_h/N) p_h, Var = Σ (N_h/N)² (1−n_h/N_h) p_h q_h/(n_h−1),
 * 95 % Wilson interval with n_eff = est(1−est)/Var.
 *
 * Where the formula is silent:
 * - one department left after merging: that is the plain share, with the plain interval of `share`;
 * - Var = 0 although people kept silent (each department unanimous): the answers cannot prove that the silent
 *   agree, so Var and n_eff are taken at (x+1)/(n+2) in those departments (Laplace); the estimate itself stays.
 *
 * @returns null when nobody answered
 * @throws RangeError when a department's counts contradict each other or an id comes twice
 * @see Cochran (1977), Sampling Techniques, 3rd ed., 5.3 and 5.6 (variance);
 *      Korn & Graubard (1998), Survey Methodology 24(2), 193–201 (effective sample size)
 */
export function weighted(departments: readonly Stratum[]): Weighted | null {
  departments.forEach(assertCounts);
  if (new Set(departments.map(({ id }) => id)).size < departments.length)
    throw new RangeError('a department came twice');

  const all = together(departments);
  const plain = share(all);
  if (!plain) return null;

  const strata = mergeSmall(departments);
  const estimate = strata.length === 1 ? asOne(all) : stratified(strata, all.N);
  const { value, low, high } = wilson(estimate.value, estimate.size);
  return {
    raw: plain.value,
    share: value,
    low,
    high,
    se: estimate.se,
    effectiveN: Number.isFinite(estimate.size) ? estimate.size : null,
    response: plain.response,
  };
}

/** Do the raw and the weighted share lie more than two percentage points apart? Then both are shown. */
export function differs({ raw, share: estimate }: Pick<Weighted, 'raw' | 'share'>): boolean {
  // The small allowance keeps exactly two points, which binary fractions cannot hold, on the "no" side.
  return Math.abs(raw - estimate) > WORTH_SHOWING + 1e-12;
}

/**
 * Departments ready to be weighted: all those with fewer than 5 answers become one; while that one has fewer than
 * 5 answers too, the department with the fewest answers joins it (equal: the first by id). Only the counts and ids
 * decide, so the same round always gives the same strata. Departments without people drop out.
 */
export function mergeSmall(departments: readonly Stratum[]): readonly Stratum[] {
  const bySize = departments.filter(({ N }) => N > 0).sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
  const firstLarge = bySize.findIndex(({ n }) => n >= SMALLEST_STRATUM);
  if (firstLarge === 0) return bySize;

  let taken = firstLarge === -1 ? bySize.length : firstLarge;
  while (taken < bySize.length && together(bySize.slice(0, taken)).n < SMALLEST_STRATUM) taken++;
  return [...bySize.slice(taken), together(bySize.slice(0, taken))];
}

type Estimate = { readonly value: number; readonly se: number; readonly size: number };

function asOne({ N, n, supporters }: Stratum): Estimate {
  const value = supporters / n;
  const size = sizeCorrected(N, n);
  return { value, se: Math.sqrt((value * (1 - value)) / size), size };
}

function stratified(strata: readonly Stratum[], N: number): Estimate {
  const measured = strata.map((stratum) => ({ ...stratum, p: stratum.supporters / stratum.n }));
  const value = mean(measured, N);
  const plain = variance(measured, N);
  if (plain > 0) return { value, se: Math.sqrt(plain), size: (value * (1 - value)) / plain };
  if (strata.every((stratum) => stratum.n === stratum.N)) return { value, se: 0, size: Infinity };

  const doubted = measured.map((stratum) => {
    const known = stratum.n === stratum.N;
    return known ? stratum : { ...stratum, p: (stratum.supporters + 1) / (stratum.n + 2) };
  });
  const cautious = variance(doubted, N);
  const middle = mean(doubted, N);
  return { value, se: Math.sqrt(cautious), size: (middle * (1 - middle)) / cautious };
}

type Measured = Stratum & { readonly p: number };

function mean(strata: readonly Measured[], N: number): number {
  // Sums of weights can pass 1 by a rounding; a share cannot.
  return Math.min(
    1,
    strata.reduce((sum, { N: people, p }) => sum + (people / N) * p, 0),
  );
}

function variance(strata: readonly Measured[], N: number): number {
  return strata.reduce((sum, { N: people, n, p }) => {
    return sum + (people / N) ** 2 * (1 - n / people) * ((p * (1 - p)) / (n - 1));
  }, 0);
}

function together(strata: readonly Stratum[]): Stratum {
  const sum = (of: (stratum: Stratum) => number) => strata.reduce((total, stratum) => total + of(stratum), 0);
  return {
    id: strata.map(({ id }) => id).join('+'),
    N: sum(({ N }) => N),
    n: sum(({ n }) => n),
    supporters: sum(({ supporters }) => supporters),
  };
}
