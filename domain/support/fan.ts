import { addDays, daysBetween } from '@/domain/calendar/day';
import { FEWEST_ROUNDS, observations } from '@/domain/statistics/forecast-support';
import { type Path, pathsOf, probabilityAtLeast, probabilityRising } from '@/domain/statistics/local-level';
import { countedRounds, type Outlook, seriesOf, supportOutlook } from './forecast';
import { DAYS_BETWEEN_ROUNDS } from './model';
import type { ClosedRound } from './rounds';

/**
 * Support on a day to come, 'YYYY-MM-DD', as fractions 0–1: in the middle, and with 80 % between `low` and `high`. So
 * `high` is at the goal on the earliest day of the range, `middle` on the median, `low` on the latest.
 */
export type FanPoint = {
  readonly day: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
};

/** All that is kept of a forecast, as it was made after the newest of some rounds. */
export type MadeForecast = {
  readonly outlook: Outlook;
  /** P(trend up), 0–1; null with fewer than five rounds to rest on. */
  readonly rising: number | null;
  /** From the last round to the latest day; null where no range is given. */
  readonly fan: readonly FanPoint[] | null;
};

/** Days that are drawn between the last round and the latest day, both included. */
const FAN_POINTS = 13;
/** P(support ≥ value) at the two edges and in the middle of the fan. */
const ABOVE = { low: 0.9, middle: 0.5, high: 0.1 };
/** Shares are sought between logits of −FURTHEST and FURTHEST: beyond a millionth of all people. */
const FURTHEST = 14;

/**
 * The forecast after the last of these rounds, with what is needed to show it.
 *
 * @param rounds oldest first
 * @param goal   share of supporters, 0 < goal ≤ 1
 */
export function makeForecast(rounds: readonly ClosedRound[], goal: number): MadeForecast {
  const outlook = supportOutlook(rounds, goal);
  const counted = countedRounds(rounds);
  const last = counted.at(-1);
  if (!last || counted.length < FEWEST_ROUNDS) return { outlook, rising: null, fan: null };

  const points = observations(seriesOf(counted, goal));
  const paths = pathsOf(points);
  const rising = probabilityRising(paths);
  if (outlook.kind !== 'date') return { outlook, rising, fan: null };
  return { outlook, rising, fan: fanOf(paths, { from: last.day, until: outlook.latest }) };
}

/** Support by the forecast on evenly spread days; a single day when the two are the same. */
function fanOf(paths: readonly Path[], { from, until }: { from: string; until: string }): FanPoint[] {
  const length = daysBetween(from, until);
  const steps = Math.min(FAN_POINTS - 1, length);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const days = steps === 0 ? 0 : Math.round((step / steps) * length);
    const ahead = days / DAYS_BETWEEN_ROUNDS;
    const at = (above: number) => shareAt(paths, ahead, above);
    return { day: addDays(from, days), low: at(ABOVE.low), middle: at(ABOVE.middle), high: at(ABOVE.high) };
  });
}

/** The share that support is at or above with this probability, so long after the last round. */
function shareAt(paths: readonly Path[], ahead: number, above: number): number {
  let [low, high] = [-FURTHEST, FURTHEST];
  for (let halving = 0; halving < 40; halving++) {
    const middle = (low + high) / 2;
    if (probabilityAtLeast(paths, middle, { ahead }) >= above) low = middle;
    else high = middle;
  }
  return 1 / (1 + Math.exp(-(low + high) / 2));
}
