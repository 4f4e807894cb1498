import 'server-only';
import { dayIn } from '@/domain/calendar/day';
import { timeZone } from '@/server/organisation/current';
import { getFormatter, getLocale } from './server';
import { dayFormat } from './translator';

/**
 * Writes days as people do: "3 november", with the year when it is not this one. Takes a calendar day ('YYYY-MM-DD'),
 * which no time zone moves, or an instant, which is shown as the day it was for the organisation.
 *
 * @param withYear always with the year: for what is kept longer than a year, such as paper
 */
export async function getDateText({ withYear = false } = {}): Promise<(when: string | Date) => string> {
  const locale = await getLocale();
  const zone = await timeZone();
  const month = { day: 'numeric', month: 'long' } as const;
  const [inThisYear, inAnother] = [dayFormat(locale, month), dayFormat(locale, { ...month, year: 'numeric' })];
  const thisYear = (await getToday()).slice(0, 4);
  return (when) => {
    const day = typeof when === 'string' ? when : dayIn(when, zone);
    const format = !withYear && day.startsWith(thisYear) ? inThisYear : inAnother;
    const text = format.format(new Date(`${day}T00:00:00Z`));
    // The number stays with its month at the end of a line.
    return text.replace(' ', '\u00a0');
  };
}

/** The same with the time of day: "3 november, 14:05". Seconds only where the order of things matters. */
export async function getMomentText({ seconds = false } = {}): Promise<(at: Date) => string> {
  const format = await getFormatter();
  const dateText = await getDateText();
  const time = { hour: '2-digit', minute: '2-digit', second: seconds ? '2-digit' : undefined } as const;
  return (at) => `${dateText(at)}, ${format.dateTime(at, time)}`;
}

/** Today for the organisation, 'YYYY-MM-DD'. */
export async function getToday(): Promise<string> {
  return dayIn(new Date(), await timeZone());
}

/** How long ago something was: "11 maanden geleden", in the largest unit that fits. */
export async function getAgoText(): Promise<(at: Date) => string> {
  const format = await getFormatter();
  return (at) => format.relativeTime(at, new Date());
}
