import type { Overlap } from './change';
import { Z_95 } from './share';

/**
 * What became of the people trained between two rounds, beside the people who were still waiting for it: a difference
 * in differences. All but `demonstrable` are fractions, −1…1; positive: support grew more among the trained.
 */
export type Effect = {
  /** Change in the share of supporters among the trained, second round minus first. */
  readonly trained: number;
  /** The same among those not yet trained. */
  readonly waiting: number;
  /** trained − waiting. */
  readonly effect: number;
  /** Standard error of `effect`. */
  readonly se: number;
  /** 95 % interval of `effect`; may pass −1 or 1 by as much as the normal approximation does. */
  readonly low: number;
  readonly high: number;
  /** Does the interval leave out 0? What it may then be called depends on the design: `domain/support/design.ts`. */
  readonly demonstrable: boolean;
};

/**
 * Difference in differences between the same people before and after, of two groups that share nobody.
 *
 * Per group d = (joined − left)/n and Var = (joined + left − (joined − left)²/n)/n², the variance of paired
 * proportions; effect = d_trained − d_waiting with the sum of the variances. It tells people apart, not departments:
 * where whole departments are trained together the true interval is wider, which is why fewer than six of them are
 * described and not tested.
 *
 * Where the formula is silent: Var = 0 (nobody changed, or all the same way) would claim certainty, so there the
 * variance is taken with half a person more in each of the four cells; the difference itself stays.
 *
 * @param trained who answered before and after, among the people trained in between
 * @param waiting the same, among the people not yet trained
 * @returns null when one of the groups is empty
 * @throws RangeError when a count is not a whole number from 0 on
 * @see Agresti & Min (2005), Statistics in Medicine 24, 729–740 (paired variance, half a person more);
 *      Card & Krueger (1994), Am. Econ. Rev. 84(4), 772–793 (difference in differences)
 */
export function effect(groups: { readonly trained: Overlap; readonly waiting: Overlap }): Effect | null {
  const trained = pairedChange(groups.trained);
  const waiting = pairedChange(groups.waiting);
  if (!trained || !waiting) return null;

  const difference = trained.change - waiting.change;
  const se = Math.sqrt(trained.variance + waiting.variance);
  const low = difference - Z_95 * se;
  const high = difference + Z_95 * se;
  return {
    trained: trained.change,
    waiting: waiting.change,
    effect: difference,
    se,
    low,
    high,
    demonstrable: low > 0 || high < 0,
  };
}

type PairedChange = { readonly change: number; readonly variance: number };

function pairedChange(group: Overlap): PairedChange | null {
  assertCounts(group);
  const { both, left, joined, neither } = group;
  if (both + left + joined + neither === 0) return null;

  const half = { both: both + 0.5, left: left + 0.5, joined: joined + 0.5, neither: neither + 0.5 };
  return { change: changeOf(group), variance: varianceOf(group) || varianceOf(half) };
}

function changeOf({ both, left, joined, neither }: Overlap): number {
  return (joined - left) / (both + left + joined + neither);
}

function varianceOf(group: Overlap): number {
  const { both, left, joined, neither } = group;
  const n = both + left + joined + neither;
  // (joined + left)·n − (joined − left)² first: whole numbers, so that "nobody differs" is exactly 0.
  return ((joined + left) * n - (joined - left) ** 2) / n ** 3;
}

function assertCounts({ both, left, joined, neither }: Overlap): void {
  const whole = [both, left, joined, neither].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole) throw new RangeError(`${both}, ${left}, ${joined} and ${neither} are not numbers of people`);
}
