/**
 * A Bass curve, F(t) = (1 − e^(−at)) / (1 + r·e^(−at)): the part of those who will ever adopt that has by time t.
 * `a` = p + q per period, > 0; `r` = q / p, ≥ 0; so p = a/(1 + r) and q = a·r/(1 + r).
 *
 * @see Bass (1969), Management Science 15(5), 215–227
 */
export type BassCurve = { readonly a: number; readonly r: number };

/** F(to) − F(from), 0–1; written so that a small difference late in the curve is not rounded away. */
export function growthBetween({ a, r }: BassCurve, from: number, to: number): number {
  const [early, late] = [Math.exp(-a * from), Math.exp(-a * to)];
  return ((1 + r) * -early * Math.expm1(-a * (to - from))) / ((1 + r * early) * (1 + r * late));
}

/** 1 − F(t), 0–1: the part that has not adopted yet. */
export function remainingAt({ a, r }: BassCurve, t: number): number {
  const left = Math.exp(-a * t);
  return ((1 + r) * left) / (1 + r * left);
}

/**
 * Σ counts[t]·ln(F(t + 1) − F(t)), for likelihoods: one logarithm per period, and exact where F itself rounds to 1,
 * since F(t + 1) − F(t) = (1 + r)·e^(−at)·(1 − e^(−a)) / (D(t)·D(t + 1)) with D(t) = 1 + r·e^(−at).
 */
export function logGrowth({ a, r }: BassCurve, counts: readonly number[]): number {
  const constant = Math.log1p(r) + Math.log(-Math.expm1(-a));
  let [sum, logBefore] = [0, Math.log1p(r)];
  for (const [t, count] of counts.entries()) {
    const logAfter = Math.log1p(r * Math.exp(-a * (t + 1)));
    sum += count * (constant - a * t - logBefore - logAfter);
    logBefore = logAfter;
  }
  return sum;
}

/** When 1 − F(t) has come down to `remaining`, 0 < remaining ≤ 1; in periods. */
export function timeOf({ a, r }: BassCurve, remaining: number): number {
  return Math.log((1 + r * (1 - remaining)) / remaining) / a;
}

/** Coefficients of innovation and of imitation, per period. */
export function coefficients({ a, r }: BassCurve): { readonly p: number; readonly q: number } {
  const p = a / (1 + r);
  return { p, q: p * r };
}

/**
 * Any two numbers as a curve, so that a search needs no fences: a = e^first, 1 + r = e^(second²). Squared, because
 * r = 0, a curve without imitation, is then reached at 0 and not only far away.
 */
export function curveAt([first = 0, second = 0]: readonly number[]): BassCurve {
  return { a: Math.exp(first), r: Math.expm1(second ** 2) };
}

/** Where to begin looking for the curve of so many periods: from one that has hardly begun to one over in a period. */
export function curveGrid(periods: number): readonly [readonly number[], readonly number[]] {
  const [slowest, fastest] = [Math.log(0.3 / periods), Math.log(5)];
  const rates = Array.from({ length: 18 }, (_, index) => slowest + ((fastest - slowest) * index) / 17);
  return [rates, [0, 0.7, 1, 1.3, 1.6, 1.9, 2.2, 2.5, 2.8, 3.1, 3.5, 4]];
}
