/** A share of people with its 95 % interval. All three are fractions, 0–1. */
export type Share = { readonly value: number; readonly low: number; readonly high: number };

/** What the silent leave open. All three are fractions, 0–1, of the people invited. */
export type Bounds = {
  /** Answered, of those invited. */
  readonly response: number;
  /** The share of supporters if everybody who kept silent is not one. */
  readonly worst: number;
  /** The share of supporters if everybody who kept silent is one. */
  readonly best: number;
};

/** `N` invited (null: without end), `n` answered, `supporters` among those who answered. */
export type Answered<Population extends number | null = number> = {
  readonly N: Population;
  readonly n: number;
  readonly supporters: number;
};

/** Two-sided 95 % quantile of the standard normal distribution. */
export const Z_95 = 1.959964;

/**
 * Share of supporters among those who answered, with its 95 % Wilson interval for a finite group.
 *
 * Give `N: null` where the question is change, cause or forecast: there the people of today stand for more than
 * themselves, and having heard nearly all of them proves nothing about tomorrow.
 *
 * @returns null when nobody answered ("no data" is not 0 %); with N also what the silent leave open
 * @throws RangeError when the counts are not whole numbers or contradict each other
 * @see Wilson (1927), J. Am. Stat. Assoc. 22(158), 209–212
 */
export function share(counts: Answered<number>): (Share & Bounds) | null;
export function share(counts: Answered<null>): Share | null;
export function share({ N, n, supporters }: Answered<number | null>): Share | (Share & Bounds) | null {
  assertCounts({ N, n, supporters });
  if (n === 0) return null;

  const interval = wilson(supporters / n, sizeCorrected(N, n));
  if (N === null) return interval;
  return { ...interval, response: n / N, worst: supporters / N, best: (supporters + N - n) / N };
}

/**
 * The 95 % Wilson interval around a share measured on `size` independent answers.
 *
 * @param value fraction 0–1
 * @param size  number of answers it is worth, > 0; need not be whole; Infinity gives zero width
 */
export function wilson(value: number, size: number): Share {
  if (!(value >= 0 && value <= 1) || !(size > 0)) throw new RangeError(`share ${value} of ${size}`);

  const z2 = Z_95 ** 2;
  const centre = value + z2 / (2 * size);
  const margin = Z_95 * Math.sqrt((value * (1 - value)) / size + z2 / (4 * size ** 2));
  const scale = 1 + z2 / size;
  // The clamps only take away rounding: at 0 and at 1 the limit and the value are equal on paper.
  const low = Math.max(0, Math.min(value, (centre - margin) / scale));
  const high = Math.min(1, Math.max(value, (centre + margin) / scale));
  return { value, low, high };
}

/**
 * What `n` answers out of `N` people are worth in an endless group: n(N−1)/(N−n), Infinity when all answered.
 *
 * @see Cochran (1977), Sampling Techniques, 3rd ed., 2.8: the finite population correction
 */
export function sizeCorrected(N: number | null, n: number): number {
  if (N === null) return n;
  return n === N ? Infinity : (n * (N - 1)) / (N - n);
}

/** @throws RangeError unless 0 ≤ supporters ≤ n ≤ N, all whole numbers */
export function assertCounts({ N, n, supporters }: Answered<number | null>): void {
  const whole = [N ?? n, n, supporters].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole || supporters > n || (N !== null && n > N)) {
    throw new RangeError(`${supporters} supporters of ${n} answers of ${N ?? 'any number of'} invited`);
  }
}
