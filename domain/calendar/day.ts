/** The calendar day of an instant in a time zone (IANA name), 'YYYY-MM-DD'. */
export function dayIn(instant: Date, timeZone: string): string {
  return daysIn(timeZone)(instant);
}

/** The same for many instants: what knows the zone is made once, which takes longer than asking it. */
export function daysIn(timeZone: string): (instant: Date) => string {
  // Swedish writes days the ISO way.
  const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone });
  return (instant) => swedish.format(instant);
}

const DAY_MS = 24 * 60 * 60 * 1000;

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
