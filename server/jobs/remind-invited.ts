import 'server-only';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { isSetUp } from '@/server/auth/set-up';
import { localTime } from '@/server/support/planning/clock';
import { writeReminders } from '@/server/support/planning/letters';

/** Writes to everyone who is invited to the open round, when one of its moments has come. Answers with how many now. */
export async function remindInvited(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.remind');
  if (!(await isSetUp())) return 0;
  return writeReminders(viewer, await localTime(now), now);
}
