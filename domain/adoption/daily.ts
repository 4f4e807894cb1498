import { daysIn } from '@/domain/calendar/day';
import { QUARTER_HOUR_MS } from '@/domain/calendar/quarter-hour';
import { mondayOf } from '@/domain/training/weeks';

/** How many people took a step on each day, 'YYYY-MM-DD'. */
export type Tally = Map<string, number>;

/** People who took a step on a day, and the Monday of its week; days 'YYYY-MM-DD'. */
export type DayCount = { readonly day: string; readonly week: string; readonly people: number };

/**
 * The day that a quarter of an hour, counted from 1970 (UTC), falls on. For many of them: each is worked out once.
 *
 * @param timeZone where the organisation's days begin (IANA name)
 */
export function daysOfQuarters(timeZone: string): (quarter: number) => string {
  const dayOf = daysIn(timeZone);
  const known = new Map<number, string>();
  return (quarter) => {
    const day = known.get(quarter) ?? dayOf(new Date(quarter * QUARTER_HOUR_MS));
    known.set(quarter, day);
    return day;
  };
}

/** One more on a day; null is never. */
export function addTo(tally: Tally, day: string | null): void {
  if (day !== null) tally.set(day, (tally.get(day) ?? 0) + 1);
}

/** The days on which anybody took the step, oldest first. */
export function perDay(tally: Tally): DayCount[] {
  return [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, people]) => ({ day, week: mondayOf(day), people }));
}

export function peopleIn(tally: Tally): number {
  let sum = 0;
  for (const people of tally.values()) sum += people;
  return sum;
}

/** Adds up counts of a span into a line that can only rise (measurement 0.1). */
export function addedUp(spans: readonly { readonly last: string; readonly people: number }[]): CurvePoint[] {
  let count = 0;
  return spans.map(({ last, people }) => ({ date: last, count: (count += people) }));
}

/** The line as far as a day, 'YYYY-MM-DD': level since the last point, where nobody has taken the step since. */
export function upTo(day: string, points: readonly CurvePoint[]): CurvePoint[] {
  const last = points.at(-1);
  return last && last.date < day ? [...points, { date: day, count: last.count }] : [...points];
}

/** How many people had taken a step by the end of a day, 'YYYY-MM-DD'. */
export type CurvePoint = { readonly date: string; readonly count: number };

/** A line with more points than this is drawn, and told in a table, with fewer: nobody reads three years of weeks. */
const MOST_POINTS = 53;

/** The line with every how-manieth point so that few are left; the first and the last always stay. */
export function thinned(points: readonly CurvePoint[]): CurvePoint[] {
  const step = Math.ceil(points.length / MOST_POINTS);
  return points.filter((_, at) => at === 0 || (points.length - 1 - at) % step === 0);
}
