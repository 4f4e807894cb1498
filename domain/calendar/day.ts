/** The calendar day of an instant in a time zone (IANA name), 'YYYY-MM-DD'. */
export function dayIn(instant: Date, timeZone: string): string {
  return daysIn(timeZone)(instant);
}

/** What knows a zone takes a hundred times longer to make than to ask, and there is one zone in use: it is kept. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** The same for many instants. */
export function daysIn(timeZone: string): (instant: Date) => string {
  // Swedish writes days the ISO way.
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  calendars.set(timeZone, calendar);
  return (instant) => calendar.format(instant);
}

/** A day of 24 hours, in milliseconds: for what lasts, not for calendar days, which can be an hour longer or shorter. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** The day `count` days after (before, when negative) a day; both 'YYYY-MM-DD'. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The same day `count` years later, 'YYYY-MM-DD'; 29 February becomes the 28th where the year has no 29th. */
export function addYears(day: string, count: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const later = `${String(Number(year) + count).padStart(4, '0')}-${month}`;
  return addDays(`${later}-${date}`, 0).startsWith(later) ? `${later}-${date}` : `${later}-28`;
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
