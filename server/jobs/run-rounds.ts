import 'server-only';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { isSetUp } from '@/server/auth/set-up';
import { closeWhatIsOver, countResponse, localTime, openWhatIsPlanned } from '@/server/support/planning/clock';

/**
 * The clock of the rounds: closes the one whose closing day is over, opens in the morning what is planned, and counts once
 * a day how many have answered. What was interrupted is done with the next turn; two servers do it once. Answers with how
 * many were closed and opened.
 */
export async function runRounds(viewer: Viewer, now = new Date()): Promise<{ closed: number; opened: number }> {
  authorize(viewer, 'system.run-rounds');
  if (!(await isSetUp())) return { closed: 0, opened: 0 };
  const time = await localTime(now);
  const closed = await closeWhatIsOver(viewer, time, now);
  await countResponse(time);
  const opened = await openWhatIsPlanned(viewer, time, now);
  return { closed, opened };
}
