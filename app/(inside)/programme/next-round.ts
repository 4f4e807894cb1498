import { dayIn } from '@/domain/calendar/day';
import { earliestNextRound } from '@/domain/support/model';
import { timeZone } from '@/server/organisation/current';
import type { RoundRow } from '@/server/support/queries';

/** From which day the next round may open, and whether that is today or earlier. Null: no round has been yet. */
export async function mayOpenOn(
  rounds: readonly RoundRow[],
  now = new Date(),
): Promise<{ today: string; day: string | null; isToday: boolean }> {
  const zone = await timeZone();
  const today = dayIn(now, zone);
  const [newest] = rounds;
  const day = newest ? earliestNextRound(dayIn(newest.openedAt, zone)) : null;
  return { today, day, isToday: day === null || day <= today };
}
