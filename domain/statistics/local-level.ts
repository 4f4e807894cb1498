import jstat from 'jstat';

/** One measured point of a series: value `y` at time `u` (from the first point on, increasing), with variance `v`. */
export type Observation = { readonly u: number; readonly y: number; readonly v: number };

/**
 * What the series says of its last point and of where it goes, if its random walk has standard deviation `sigma` per
 * √time: the level at the last point and the drift per time, together normal.
 */
export type Path = {
  readonly sigma: number;
  /** How likely this sigma is beside the others; all weights together are 1. */
  readonly weight: number;
  readonly level: number;
  readonly drift: number;
  readonly levelVariance: number;
  readonly driftVariance: number;
  readonly covariance: number;
};

/** Tried for the random walk: 0, 0.02 … 0.50. Support that wanders more than that has no trend to speak of. */
const SIGMAS = Array.from({ length: 26 }, (_, index) => index * 0.02);
/** How far opinion is expected to wander by itself, before any round is seen: half-normal with this scale. */
const USUAL_SIGMA = 0.15;

/**
 * A local level with drift, in closed form: y = a + b·u + random walk + measurement error, with a flat prior on a and
 * b, for every sigma of the grid, weighted by restricted likelihood × exp(−(sigma/0.15)²/2).
 *
 * With V = diag(v) + sigma²·min(uᵢ, uⱼ) = L·Lᵀ everything is a sum of products of the whitened columns L⁻¹(1, u, y, k),
 * k = the covariance of the last point of the walk with all points. O(points³) per sigma: a few milliseconds for 60.
 *
 * @param series at least three points, at increasing times, v > 0
 * @returns one path per sigma
 * @throws RangeError with fewer points, or when times do not increase
 * @see Harville (1977), J. Am. Stat. Assoc. 72(358), 320–338 (restricted likelihood);
 *      Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter, 2.3 (local level with drift);
 *      Rasmussen & Williams (2006), Gaussian Processes for Machine Learning, 2.7 (flat prior on a and b)
 */
export function pathsOf(series: readonly Observation[]): readonly Path[] {
  const first = series[0];
  const increases = series.every(({ u }, index) => index === 0 || u > (series[index - 1]?.u ?? u));
  if (!first || series.length < 3 || !increases) throw new RangeError(`a path through ${series.length} points`);

  const points = series.map(({ u, y, v }) => ({ u: u - first.u, y, v }));
  const paths = SIGMAS.map((sigma) => pathWith(sigma, points));
  const likeliest = Math.max(...paths.map(({ logWeight }) => logWeight));
  const weights = paths.map(({ logWeight }) => Math.exp(logWeight - likeliest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return paths.map(({ path }, index) => ({ ...path, weight: (weights[index] ?? 0) / total }));
}

/** P(drift > 0), 0–1. */
export function probabilityRising(paths: readonly Path[]): number {
  return mixture(paths, ({ drift, driftVariance }) => drift / Math.sqrt(driftVariance));
}

/**
 * P(level ≥ `threshold`), 0–1, `ahead` after the last point. `driving`: for how long of that the drift works; the walk
 * goes on all the time. Without it, all of it.
 */
export function probabilityAtLeast(
  paths: readonly Path[],
  threshold: number,
  { ahead, driving = ahead }: { readonly ahead: number; readonly driving?: number },
): number {
  return mixture(paths, ({ sigma, level, drift, levelVariance, driftVariance, covariance }) => {
    const variance = levelVariance + 2 * driving * covariance + driving ** 2 * driftVariance + sigma ** 2 * ahead;
    return (level + driving * drift - threshold) / Math.sqrt(variance);
  });
}

function mixture(paths: readonly Path[], standardised: (path: Path) => number): number {
  const sum = paths.reduce((sofar, path) => sofar + path.weight * jstat.normal.cdf(standardised(path), 0, 1), 0);
  return Math.min(1, sum);
}

function pathWith(sigma: number, points: readonly Observation[]): { path: Omit<Path, 'weight'>; logWeight: number } {
  const walk = sigma ** 2;
  const lower = cholesky(
    points.map((row, i) => points.map((column, j) => walk * Math.min(row.u, column.u) + (i === j ? row.v : 0))),
  );
  const whitened = (column: readonly number[]) => forward(lower, column);
  const last = points.at(-1)?.u ?? 0;
  const [ones, times, values, walked] = [
    whitened(points.map(() => 1)),
    whitened(points.map(({ u }) => u)),
    whitened(points.map(({ y }) => y)),
    whitened(points.map(({ u }) => walk * u)),
  ];

  // Weighted least squares: [a, b] with their covariance, the inverse of [[s00, s01], [s01, s11]].
  const [s00, s01, s11] = [dot(ones, ones), dot(ones, times), dot(times, times)];
  const determinant = s00 * s11 - s01 ** 2;
  const [c00, c01, c11] = [s11 / determinant, -s01 / determinant, s00 / determinant];
  const [t0, t1] = [dot(ones, values), dot(times, values)];
  const [a, b] = [c00 * t0 + c01 * t1, c01 * t0 + c11 * t1];
  const residual = values.map((value, i) => value - a * (ones[i] ?? 0) - b * (times[i] ?? 0));

  // The last level is a + b·u + walk: what the residuals say of the walk, and what they cannot say, times [a, b].
  const [d0, d1] = [1 - dot(ones, walked), last - dot(times, walked)];
  const [e0, e1] = [c00 * d0 + c01 * d1, c01 * d0 + c11 * d1];
  const logDeterminant = 2 * lower.reduce((sum, row, i) => sum + Math.log(row[i] ?? 1), 0);
  const logLikelihood = -(logDeterminant + Math.log(determinant) + dot(residual, residual)) / 2;

  return {
    path: {
      sigma,
      level: a + b * last + dot(walked, residual),
      drift: b,
      levelVariance: walk * last - dot(walked, walked) + d0 * e0 + d1 * e1,
      driftVariance: c11,
      covariance: e1,
    },
    logWeight: logLikelihood - (sigma / USUAL_SIGMA) ** 2 / 2,
  };
}

/** L with L·Lᵀ = the matrix, which is symmetric and positive definite; lower triangle only. */
function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const made: number[] = [];
    for (const [j, above] of [...lower, made].entries()) {
      const rest = (row[j] ?? 0) - dot(made, above.slice(0, j));
      made.push(i === j ? Math.sqrt(rest) : rest / (above[j] ?? 1));
    }
    lower.push(made);
  }
  return lower;
}

/** L⁻¹·column. */
function forward(lower: readonly (readonly number[])[], column: readonly number[]): number[] {
  const solved: number[] = [];
  for (const [i, row] of lower.entries()) solved.push(((column[i] ?? 0) - dot(solved, row)) / (row[i] ?? 1));
  return solved;
}

/** Σ aᵢ·bᵢ over the shorter of the two. */
function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
