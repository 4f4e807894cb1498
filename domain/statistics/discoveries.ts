/** One comparison among many, with its two-sided p-value, 0–1. */
export type Comparison = { readonly id: string; readonly p: number };

/**
 * Which of many comparisons count as changes, by Benjamini–Hochberg: of those named, at most `rate` are expected to
 * be false alarms. Comparing twenty departments at 5 % each would otherwise "find" one that did not move.
 *
 * @param rate accepted share of false alarms, 0–1
 * @returns ids, in the order given
 * @throws RangeError when a p-value or the rate is not within 0–1
 * @see Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57(1), 289–300
 */
export function discoveries(comparisons: readonly Comparison[], rate = 0.05): readonly string[] {
  for (const p of [rate, ...comparisons.map((comparison) => comparison.p)]) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is not a probability`);
  }
  const ascending = comparisons.map(({ p }) => p).sort((a, b) => a - b);
  const last = ascending.findLastIndex((p, index) => p <= ((index + 1) / ascending.length) * rate);
  const threshold = ascending[last];
  return threshold === undefined ? [] : comparisons.filter(({ p }) => p <= threshold).map(({ id }) => id);
}
