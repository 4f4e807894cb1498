import 'server-only';
import { failureTold } from '@/db/engine-code';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { isSetUp } from '@/server/auth/set-up';
import { closeWhatIsOver, countResponse, localTime, openWhatIsPlanned } from '@/server/support/planning/clock';

/**
 * The clock of the rounds: closes the one whose closing day is over, opens in the morning what is planned, and counts once
 * a day how many have answered. What was interrupted is done with the next turn; two servers do it once. Answers with how
 * many were closed and opened. None of the three keeps the others from being done.
 * @throws Error after all three, with what each that failed has to say
 */
export async function runRounds(viewer: Viewer, now = new Date()): Promise<{ closed: number; opened: number }> {
  authorize(viewer, 'system.run-rounds');
  if (!(await isSetUp())) return { closed: 0, opened: 0 };
  const time = await localTime(now);
  const failures: string[] = [];
  const step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      failures.push(`${name}: ${failureTold(error)}`);
      return undefined;
    }
  };
  const closed = await step('closing', () => closeWhatIsOver(viewer, time, now));
  await step('counting', () => countResponse(time));
  const opened = await step('opening', () => openWhatIsPlanned(viewer, time, now));
  if (failures.length > 0) throw new Error(failures.join('; '));
  return { closed: closed ?? 0, opened: opened ?? 0 };
}
