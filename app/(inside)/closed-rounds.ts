import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import type { ClosedRound } from '@/domain/support/rounds';
import { organisation, timeZone } from '@/server/organisation/current';
import { supportHistory } from '@/server/support/queries';

/** Every closed round, oldest first, with the day it closed here; and the goal as a fraction, null while there is none. */
export async function closedRounds(viewer: Viewer): Promise<{ rounds: ClosedRound[]; goal: number | null }> {
  const zone = await timeZone();
  const target = (await organisation())?.supportTarget ?? null;
  const rounds = (await supportHistory(viewer)).map(({ roundId, number, wordingVersion, closedAt, figure }) => ({
    roundId,
    number,
    wordingVersion,
    figure,
    day: dayIn(closedAt, zone),
  }));
  return { rounds, goal: target === null ? null : target / 100 };
}
