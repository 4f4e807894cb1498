/** Marks of one sitting, an item each; null where the item was not asked. */
export type Marks = readonly (number | null)[];

export type ItemStatistics = {
  /** How often each item was answered. */
  readonly asked: readonly number[];
  /** Mean mark / highest mark, 0–1; null for an item that was never asked. */
  readonly facility: readonly (number | null)[];
  /** Correlation of each item with the rest of the quiz, −1…1; null where one of the two does not vary. */
  readonly discrimination: readonly (number | null)[];
  /** Cronbach's α of the quiz; may be negative. Null where it cannot be worked out. */
  readonly alpha: number | null;
  /** α without each item. */
  readonly alphaWithout: readonly (number | null)[];
  /** Mean and standard deviation (n − 1) of the total over all items, in marks. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** Standard error of measurement, in marks: sd·√(1 − α). */
  readonly sem: number | null;
};

/**
 * How good the questions of a quiz are.
 *
 * Facility = mean/max; discrimination = correlation of the item with the share of the other marks that the same
 * sitting earned; α = k/(k−1)·(1 − Σvar_i/var_total), SEM = sd·√(1−α). All variances have n − 1 below the line.
 *
 * A quiz draws its questions from a bank, so not every sitting has every item. Variances and covariances are then
 * taken over the sittings that have the item, or both items, and the variance of the total is their sum; with complete
 * tables that is the usual formula exactly. An item that never met another leaves α open.
 *
 * @param marks a row for each sitting, a column for each item
 * @param max the highest mark of each item, over 0
 * @throws RangeError when a row has another length than `max`, or a mark lies outside 0…max
 * @see Cronbach (1951), Psychometrika 16(3), 297–334; Lord & Novick (1968), Statistical Theories of Mental Test
 *   Scores, 15.3 for item–rest correlations; Little & Rubin (2020), 3.4 for moments from available cases
 */
export function itemStatistics(marks: readonly Marks[], max: readonly number[]): ItemStatistics {
  check(marks, max);
  const items = max.map((_, item) => item);
  const columns = items.map((item) => marks.map((row) => row[item] ?? null));
  const means = columns.map((column) => mean(known(column)));
  const covariances = items.map((a) =>
    items.map((b) => (b < a ? null : covariance(columns[a] ?? [], columns[b] ?? []))),
  );
  const between = (a: number, b: number) => covariances[Math.min(a, b)]?.[Math.max(a, b)] ?? null;

  const { alpha, variance } = alphaOf(items, between);
  const sd = variance === null ? null : Math.sqrt(variance);
  return {
    asked: columns.map((column) => known(column).length),
    facility: means.map((value, item) => (value === null ? null : value / (max[item] ?? 1))),
    discrimination: items.map((item) => itemRest(marks, max, item)),
    alpha,
    alphaWithout: items.map(
      (item) =>
        alphaOf(
          items.filter((other) => other !== item),
          between,
        ).alpha,
    ),
    mean: means.includes(null) ? null : means.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    sd,
    sem: sd === null || alpha === null ? null : sd * Math.sqrt(1 - alpha),
  };
}

function check(marks: readonly Marks[], max: readonly number[]): void {
  if (max.some((highest) => !(highest > 0))) throw new RangeError('a highest mark that is not over 0');
  for (const row of marks) {
    if (row.length !== max.length) throw new RangeError(`${row.length} marks for ${max.length} items`);
    const wrong = row.find((mark, item) => mark !== null && !(mark >= 0 && mark <= (max[item] ?? 0)));
    if (wrong !== undefined) throw new RangeError(`a mark of ${wrong}`);
  }
}

/** α and the variance of the total, from the covariances of the items. */
function alphaOf(items: readonly number[], between: (a: number, b: number) => number | null) {
  const k = items.length;
  const all = items.flatMap((a) => items.map((b) => between(a, b)));
  if (k === 0 || all.includes(null)) return { alpha: null, variance: null };
  const variance = all.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const own = items.reduce((sum, item) => sum + (between(item, item) ?? 0), 0);
  // Covariances from different sittings can add up to less than nothing, or to an α over 1: too few met each other.
  if (k < 2 || !(variance > 0)) return { alpha: null, variance: variance >= 0 ? variance : null };
  const alpha = (k / (k - 1)) * (1 - own / variance);
  return { alpha: alpha > 1 + NOISE ? null : Math.min(1, alpha), variance };
}

function itemRest(marks: readonly Marks[], max: readonly number[], item: number): number | null {
  const pairs = marks.flatMap((row) => {
    const mark = row[item] ?? null;
    const rest = restShare(row, max, item);
    return mark === null || rest === null ? [] : [{ mark, rest }];
  });
  return correlation(
    pairs.map((pair) => pair.mark),
    pairs.map((pair) => pair.rest),
  );
}

/** The share of the other marks that a sitting earned, 0–1; null when it asked nothing else. */
export function restShare(row: Marks, max: readonly number[], item: number): number | null {
  let [earned, possible] = [0, 0];
  row.forEach((mark, other) => {
    if (other === item || mark === null) return;
    earned += mark;
    possible += max[other] ?? 0;
  });
  return possible > 0 ? earned / possible : null;
}

/** Sums of fractions that ought to be equal differ by a rounding error: that is not variation. */
const NOISE = 1e-12;

const known = (column: Marks) => column.filter((mark) => mark !== null);

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Over the rows that have both, with n − 1 below the line; null with fewer than two. */
function covariance(a: Marks, b: Marks): number | null {
  let [n, sumA, sumB] = [0, 0, 0];
  const both = (row: number) => a[row] !== null && b[row] !== null;
  a.forEach((value, row) => {
    if (!both(row)) return;
    n += 1;
    sumA += value ?? 0;
    sumB += b[row] ?? 0;
  });
  if (n < 2) return null;
  const [meanA, meanB] = [sumA / n, sumB / n];
  const products = a.reduce<number>(
    (sum, value, row) => (both(row) ? sum + ((value ?? 0) - meanA) * ((b[row] ?? 0) - meanB) : sum),
    0,
  );
  return products / (n - 1);
}

function correlation(a: readonly number[], b: readonly number[]): number | null {
  const [together, varianceA, varianceB] = [covariance(a, b), covariance(a, a), covariance(b, b)];
  if (together === null || varianceA === null || varianceB === null) return null;
  if (varianceA < NOISE || varianceB < NOISE) return null;
  return together / Math.sqrt(varianceA * varianceB);
}
