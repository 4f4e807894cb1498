import { daysIn } from '@/domain/calendar/day';
import { QUARTER_HOUR_MS, type QuarterCount } from '@/domain/calendar/quarter-hour';
import type { CompletionPoint } from './report';

/**
 * Adds up people into a line that can only rise (adoption, measurement 0.1), with a point for each day on which somebody
 * finished. Days without anybody are left out: between two points the line is level.
 *
 * @param quarters people who finished in each quarter of an hour, in any order
 * @param timeZone where the organisation's days begin (IANA name)
 */
export function lineOfCompletions(quarters: readonly QuarterCount[], timeZone: string): CompletionPoint[] {
  const dayOf = daysIn(timeZone);
  const days: { date: string; count: number }[] = [];
  let sum = 0;
  for (const { quarter, count } of quarters.toSorted((a, b) => a.quarter - b.quarter)) {
    const date = dayOf(new Date(quarter * QUARTER_HOUR_MS));
    sum += count;
    const last = days.at(-1);
    if (last?.date === date) last.count = sum;
    else days.push({ date, count: sum });
  }
  return days;
}
