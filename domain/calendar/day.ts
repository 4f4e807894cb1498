/** The calendar day of an instant in a time zone (IANA name), 'YYYY-MM-DD'. */
export function dayIn(instant: Date, timeZone: string): string {
  // Swedish writes days the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day `count` days after (before, when negative) a day; both 'YYYY-MM-DD'. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
