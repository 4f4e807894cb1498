import { addDays, daysIn } from '@/domain/calendar/day';
import { QUARTER_HOUR_MS, type QuarterCount } from '@/domain/calendar/quarter-hour';

export type WeekCount = {
  /** The Monday it begins on, 'YYYY-MM-DD'. */
  readonly week: string;
  readonly finished: number;
  /** Up to the end of the week. */
  readonly total: number;
};

/**
 * How many completions each week had, from the first one with any to the week of `today`, weeks without any included.
 * Weeks run from Monday to Sunday by the clock of the organisation.
 *
 * @param quarters completions in each quarter of an hour, in any order
 * @param timeZone where the organisation's days begin (IANA name)
 */
export function perCalendarWeek(
  quarters: readonly QuarterCount[],
  { timeZone, today }: { timeZone: string; today: string },
): WeekCount[] {
  const dayOf = daysIn(timeZone);
  const counts = new Map<string, number>();
  for (const { quarter, count } of quarters) {
    const week = mondayOf(dayOf(new Date(quarter * QUARTER_HOUR_MS)));
    counts.set(week, (counts.get(week) ?? 0) + count);
  }
  const [first] = [...counts.keys()].sort();
  const weeks: WeekCount[] = [];
  if (first === undefined) return weeks;
  const last = [...counts.keys(), mondayOf(today)].sort().at(-1) ?? first;
  for (let week = first, total = 0; week <= last; week = addDays(week, 7)) {
    const finished = counts.get(week) ?? 0;
    total += finished;
    weeks.push({ week, finished, total });
  }
  return weeks;
}

/** The Monday of the week that a day is in; both 'YYYY-MM-DD'. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
