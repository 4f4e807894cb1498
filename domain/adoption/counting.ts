/** The last count: when it began and ended, how long it took, and the day for which it says who is late. */
export type LastCount = {
  readonly startedAt: Date;
  readonly takenAt: Date;
  readonly tookMs: number;
  readonly countedOn: string;
};

/**
 * Counting rests thirty times as long as it took, so that it never costs more than a thirtieth of one processor, and
 * nothing while nothing happens. 100,000 people take three seconds: their counts are a minute and a half old at most.
 */
const REST_TIMES = 30;
const LONGEST_REST_MS = 10 * 60 * 1000;
/** What was written in the log shortly before a count began may have been finished after it had passed by. */
const OVERLAP_MS = 60 * 1000;
/** What leaves no line in the log is counted within this time. */
const LONGEST_MS = 60 * 60 * 1000;

/**
 * Whether people have to be counted again: when a day has begun, when anything was done since the last count, and every
 * hour in any case.
 *
 * @param newest the moment of the newest line in the log of all that is done; null: there is none
 * @param today  the organisation's day, 'YYYY-MM-DD'
 */
export function isCountDue(
  last: LastCount | null,
  { newest, today, now }: { newest: Date | null; today: string; now: Date },
): boolean {
  if (!last) return true;
  const rested = now.getTime() - last.takenAt.getTime();
  // The clock was set back: nobody knows how long ago that was.
  if (rested < 0) return true;
  if (rested < Math.min(REST_TIMES * last.tookMs, LONGEST_REST_MS)) return false;
  if (last.countedOn !== today || rested >= LONGEST_MS) return true;
  return newest !== null && newest.getTime() >= last.startedAt.getTime() - OVERLAP_MS;
}
