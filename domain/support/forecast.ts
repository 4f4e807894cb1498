import { addDays, daysBetween } from '@/domain/calendar/day';
import { FEWEST_ROUNDS, forecastSupport, type Reach, type SupportSeries } from '@/domain/statistics/forecast-support';
import { DAYS_BETWEEN_ROUNDS } from './model';
import { type ClosedRound, goalStanding } from './rounds';
import { countsOf } from './trend';

/** Days, 'YYYY-MM-DD', by which support has reached the goal with a probability of 10, 50 and 90 %. */
export type DateRange = { readonly earliest: string; readonly median: string; readonly latest: string };

/**
 * Why no date is given, with the figures that say so. What would change it follows from them: more rounds, a response
 * that is steady again, a trend that is clearer.
 */
export type NoDateReason =
  | { readonly code: 'wording-changed'; readonly day: string }
  | { readonly code: 'too-few-rounds'; readonly rounds: number; readonly needed: number }
  /** Lowest and highest response of the rounds, fractions 0–1. */
  | { readonly code: 'response-moved'; readonly lowest: number; readonly highest: number }
  /** P(trend up), 0–1. */
  | { readonly code: 'no-trend'; readonly rising: number }
  | { readonly code: 'falling'; readonly rising: number }
  /** Rising, but with no end in sight; from `earliest` on the goal may be reached, null where not even that is near. */
  | { readonly code: 'no-end'; readonly earliest: string | null };

export type Outlook =
  | ({ readonly kind: 'date' } & DateRange)
  /** The goal is reached beyond noise as of the last round: there is nothing to forecast. */
  | { readonly kind: 'reached' }
  | { readonly kind: 'no-date'; readonly reasons: readonly NoDateReason[] };

/** From this distance on between two responses, other people may have answered: 15 percentage points. */
const RESPONSE_MOVED = 0.15;

/**
 * When support reaches the goal, or every reason why that cannot be said (measurement 5).
 *
 * Only rounds of the present wording count, since another wording is another question, and only rounds with 20 answers
 * or more, since the counts of the others are not published. "The response moved" is the distance between the highest
 * and the lowest response of all rounds that count: a trend between rounds that different people answered is a trend
 * in who answers.
 *
 * @param rounds oldest first
 * @param goal   share of supporters, 0 < goal ≤ 1
 */
export function supportOutlook(rounds: readonly ClosedRound[], goal: number): Outlook {
  const last = rounds.at(-1)?.figure?.supporters;
  if (last && goalStanding(last, goal).state === 'reached') return { kind: 'reached' };

  const counted = countedRounds(rounds);
  const reasons = [...tooFew(rounds, counted), ...responseMoved(counted)];
  const first = counted[0];
  if (!first || counted.length < FEWEST_ROUNDS) return { kind: 'no-date', reasons };

  const { rising, verdict, ...reach } = forecastSupport(seriesOf(counted, goal));
  const days = daysOf(reach, first.day);
  const { earliest, median, latest } = days;
  if (verdict === 'date' && reasons.length === 0 && earliest !== null && median !== null && latest !== null) {
    return { kind: 'date', earliest, median, latest };
  }
  const trend = { rising: rising ?? 0 };
  if (verdict === 'falling') reasons.push({ code: 'falling', ...trend });
  if (verdict === 'no-date') reasons.push({ code: 'no-trend', ...trend });
  if (verdict === 'no-end') reasons.push({ code: 'no-end', earliest: nearOnly(earliest, counted) });
  return { kind: 'no-date', reasons };
}

/** A closed round with its published counts. */
export type CountedRound = {
  readonly day: string;
  readonly N: number;
  readonly n: number;
  readonly supporters: number;
};

/**
 * The rounds a forecast may rest on: of the newest wording, with counts that are published; oldest first. A round that
 * was closed late, on the day on which the next was closed as well, gives way to it: a series has one value a day.
 */
export function countedRounds(rounds: readonly ClosedRound[]): readonly CountedRound[] {
  const wording = rounds.at(-1)?.wordingVersion;
  const counted = rounds.flatMap(({ day, figure, wordingVersion }) => {
    const counts = wordingVersion === wording ? countsOf(figure) : null;
    return counts && figure ? [{ day, N: figure.N, ...counts }] : [];
  });
  return counted.filter(({ day }, index) => counted.slice(index + 1).every((later) => later.day > day));
}

/** The rounds as a series, in units of four weeks since the first of them: the unit the random walk is meant for. */
export function seriesOf(rounds: readonly CountedRound[], goal: number): SupportSeries {
  const [first] = rounds;
  return {
    times: rounds.map(({ day }) => daysBetween(first?.day ?? day, day) / DAYS_BETWEEN_ROUNDS),
    n: rounds.map(({ n }) => n),
    supporters: rounds.map(({ supporters }) => supporters),
    target: goal,
  };
}

/** Times of a series as days: the first whole day on which they are over. */
export function daysOf(
  { earliest, median, latest }: Reach,
  firstDay: string,
): { [each in keyof Reach]: string | null } {
  // The small allowance: a whole number of days, gone through weeks and back, is a rounding more than itself.
  const dayOf = (time: number) => addDays(firstDay, Math.ceil(time * DAYS_BETWEEN_ROUNDS - 1e-6));
  return {
    earliest: earliest === null ? null : dayOf(earliest),
    median: median === null ? null : dayOf(median),
    latest: latest === null ? null : dayOf(latest),
  };
}

/** The day if it is no further ahead than the history is long, else null: what lies beyond is not shown. */
export function nearOnly(day: string | null, rounds: readonly CountedRound[]): string | null {
  const [first, last] = [rounds[0]?.day, rounds.at(-1)?.day];
  if (day === null || first === undefined || last === undefined) return null;
  return daysBetween(last, day) <= daysBetween(first, last) ? day : null;
}

function tooFew(rounds: readonly ClosedRound[], counted: readonly CountedRound[]): NoDateReason[] {
  if (counted.length >= FEWEST_ROUNDS) return [];
  const few = { code: 'too-few-rounds' as const, rounds: counted.length, needed: FEWEST_ROUNDS - counted.length };
  const changed = rounds.findLastIndex((round) => round.wordingVersion !== rounds.at(-1)?.wordingVersion);
  const since = changed < 0 ? undefined : rounds[changed + 1];
  return since ? [{ code: 'wording-changed', day: since.day }, few] : [few];
}

function responseMoved(rounds: readonly CountedRound[]): NoDateReason[] {
  const responses = rounds.map(({ N, n }) => n / N);
  const [lowest, highest] = [Math.min(...responses), Math.max(...responses)];
  // Exactly 15 points is not more than that, whatever binary fractions make of it.
  return highest - lowest > RESPONSE_MOVED + 1e-12 ? [{ code: 'response-moved', lowest, highest }] : [];
}
