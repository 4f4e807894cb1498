import { daysBetween } from '@/domain/calendar/day';
import {
  FEWEST_ROUNDS,
  forecastSupport,
  logit,
  observations,
  pointOf,
  reachOf,
  spanOf,
} from '@/domain/statistics/forecast-support';
import { pathsOf, probabilityAtLeast } from '@/domain/statistics/local-level';
import { countedRounds, type CountedRound, type DateRange, daysOf, nearOnly, seriesOf } from './forecast';
import { DAYS_BETWEEN_ROUNDS } from './model';
import type { ClosedRound } from './rounds';

/** One thing assumed to be otherwise; all the rest stays as measured. */
export type Lever =
  /** Each round had been answered by this part of the people invited, 0 < response ≤ 1, who thought as those who did. */
  | { readonly kind: 'response'; readonly response: number }
  /** Support grows by so much more each round, as a fraction (.02 = two points), on top of the trend; may be negative. */
  | { readonly kind: 'points'; readonly perRound: number }
  /** The trend rests until this day, 'YYYY-MM-DD', and then goes on as before. */
  | { readonly kind: 'start'; readonly day: string };

/** Null where the day is further ahead than the history is long. */
export type PossibleRange = { readonly [each in keyof DateRange]: string | null };

/** Two ranges to be drawn beside each other. `assumed` is no forecast and must be marked as an assumption wherever shown. */
export type WhatIf = { readonly measured: PossibleRange; readonly assumed: PossibleRange; readonly lever: Lever };

/**
 * How far the range of dates moves if one lever is moved. It answers "what would that take", also where the rounds
 * give no date themselves: `measured` is then empty.
 *
 * - response: the same shares of as many answers as that makes, so the measurement is sharper or coarser;
 * - points: the support of a day is that of the forecast plus so many points for each round till then, a round being
 *   as long as they have been on average; so the goal is compared with what the forecast then still has to bring;
 * - start: until the day only chance moves support; the trend does not.
 *
 * @param rounds oldest first
 * @param goal   share of supporters, 0 < goal ≤ 1
 * @returns null with fewer than five rounds to rest on
 * @throws RangeError for a response outside 0–1 or points outside −1…1
 */
export function whatIf(rounds: readonly ClosedRound[], goal: number, lever: Lever): WhatIf | null {
  assertLever(lever);
  const counted = countedRounds(rounds);
  const first = counted[0];
  if (!first || counted.length < FEWEST_ROUNDS) return null;

  const measured = forecastSupport(seriesOf(counted, goal));
  const earned = measured.verdict === 'date' || measured.verdict === 'no-end';
  const near = (reach: Parameters<typeof daysOf>[0]): PossibleRange => {
    const { earliest, median, latest } = daysOf(reach, first.day);
    return {
      earliest: nearOnly(earliest, counted),
      median: nearOnly(median, counted),
      latest: nearOnly(latest, counted),
    };
  };
  const nothing = { earliest: null, median: null, latest: null };
  return { measured: earned ? near(measured) : nothing, assumed: near(reachWith(counted, goal, lever)), lever };
}

function reachWith(rounds: readonly CountedRound[], goal: number, lever: Lever) {
  const series = seriesOf(rounds, goal);
  const points = lever.kind === 'response' ? answeredBy(lever.response, rounds, series.times) : observations(series);
  const paths = pathsOf(points);
  const span = spanOf(points);
  const threshold = logit(goal);

  if (lever.kind === 'points') {
    const roundLength = span.length / (points.length - 1);
    return reachOf((ahead) => {
      const needed = goal - (lever.perRound * ahead) / roundLength;
      if (needed <= 0 || needed >= 1) return needed <= 0 ? 1 : 0;
      return probabilityAtLeast(paths, logit(needed), { ahead });
    }, span);
  }
  if (lever.kind === 'start') {
    const wait = daysBetween(rounds.at(-1)?.day ?? lever.day, lever.day) / DAYS_BETWEEN_ROUNDS;
    return reachOf((ahead) => {
      const driving = Math.max(0, ahead - Math.max(0, wait));
      return probabilityAtLeast(paths, threshold, { ahead, driving });
    }, span);
  }
  return reachOf((ahead) => probabilityAtLeast(paths, threshold, { ahead }), span);
}

/** The rounds as points, had so many answered: the same shares, of parts of people where that is what it comes to. */
function answeredBy(response: number, rounds: readonly CountedRound[], times: readonly number[]) {
  return rounds.map(({ N, n, supporters }, index) => {
    const answers = response * N;
    return pointOf(times[index] ?? 0, { n: answers, supporters: (supporters / n) * answers });
  });
}

function assertLever(lever: Lever): void {
  const sensible =
    lever.kind === 'start' ||
    (lever.kind === 'response' ? lever.response > 0 && lever.response <= 1 : Math.abs(lever.perRound) <= 1);
  if (!sensible) throw new RangeError(`cannot assume ${JSON.stringify(lever)}`);
}
