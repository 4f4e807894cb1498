import { coefficients, curveAt, curveGrid, growthBetween, type BassCurve } from './bass-curve';
import { valleysOfGrid, minimise } from './minimise';

/** A Bass curve through numbers sold (or adopted) per period. */
export type BassFit = {
  /** Coefficient of innovation, per period, > 0. */
  readonly p: number;
  /** Coefficient of imitation, per period, ≥ 0. */
  readonly q: number;
  /** How many there will be in the end, in the unit of `sales`. */
  readonly m: number;
};

/** Three numbers are estimated, so it takes a fourth to see whether they fit. */
const FEWEST_PERIODS = 4;
/** Noise makes valleys beside the deepest one; a search begins in as many places. */
const STARTS = 16;
/** A curve that still has to grow this many times has no end that the numbers could show. */
const ENDLESS = 1000;

/**
 * Least squares of sales per period on m·(F(t) − F(t−1)), t = 1, 2, …
 *
 * For a given curve the best m is a quotient of sums, m = Σ s·ΔF / Σ ΔF², so only p and q are searched for.
 * Use it to describe series whose total is not known, and not to promise a date: see `forecastAdoption` for that.
 *
 * @param sales numbers per period, oldest first, ≥ 0; need not be whole
 * @returns null where the numbers do not determine a curve: fewer than four periods, nothing sold, or growth without a
 *   sign of slowing down, for which no least-squares estimate exists
 * @throws RangeError when a number is negative or not a number
 * @see Srinivasan & Mason (1986), Marketing Science 5(2), 169–178;
 *      Golub & Pereyra (1973), SIAM J. Numer. Anal. 10(2), 413–432 (m by itself);
 *      Jukić (2013), Eur. J. Pure Appl. Math. 6(4), 435–450 (that an estimate need not exist)
 */
export function fitBass({ sales }: { readonly sales: readonly number[] }): BassFit | null {
  if (!sales.every((sold) => Number.isFinite(sold) && sold >= 0)) throw new RangeError(`sales of ${sales.join(', ')}`);
  const sold = sales.reduce((sum, each) => sum + each, 0);
  if (sales.length < FEWEST_PERIODS || sold === 0) return null;

  // As parts of what was sold: the search then meets the same numbers whatever the unit of sales.
  const parts = sales.map((each) => each / sold);
  const misfit = (point: readonly number[]) => squaredError(curveAt(point), parts);
  const best = minimise(misfit, valleysOfGrid(misfit, curveGrid(sales.length), STARTS));
  const curve = curveAt(best.at);
  const market = marketOf(curve, parts);
  return market < ENDLESS ? { ...coefficients(curve), m: market * sold } : null;
}

function squaredError(curve: BassCurve, parts: readonly number[]): number {
  const market = marketOf(curve, parts);
  const error = parts.reduce(
    (sum, part, index) => sum + (part - market * growthBetween(curve, index, index + 1)) ** 2,
    0,
  );
  return Number.isFinite(error) ? error : Infinity;
}

function marketOf(curve: BassCurve, parts: readonly number[]): number {
  const growth = parts.map((_, index) => growthBetween(curve, index, index + 1));
  const together = growth.reduce((sum, grown, index) => sum + grown * (parts[index] ?? 0), 0);
  return together / growth.reduce((sum, grown) => sum + grown ** 2, 0);
}
