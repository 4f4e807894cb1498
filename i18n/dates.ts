import 'server-only';
import { dayIn } from '@/domain/calendar/day';
import { timeZone } from '@/server/organisation/current';
import { getFormatter } from './server';

/**
 * Writes days as people do: "3 november", with the year when it is not this one. Takes a calendar day ('YYYY-MM-DD'),
 * which no time zone moves, or an instant, which is shown as the day it was for the organisation.
 */
export async function getDateText(): Promise<(when: string | Date) => string> {
  const format = await getFormatter();
  const zone = await timeZone();
  const thisYear = dayIn(new Date(), zone).slice(0, 4);
  return (when) => {
    const day = typeof when === 'string' ? when : dayIn(when, zone);
    const year = day.startsWith(thisYear) ? undefined : ('numeric' as const);
    const text = format.dateTime(new Date(`${day}T00:00:00Z`), {
      day: 'numeric',
      month: 'long',
      year,
      timeZone: 'UTC',
    });
    // The number stays with its month at the end of a line.
    return text.replace(' ', '\u00a0');
  };
}
