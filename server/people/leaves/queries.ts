import 'server-only';
import { desc, eq } from 'drizzle-orm';
import { leaves } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import type { DaysAway } from '@/domain/training/rule';

export type Leave = DaysAway & { id: string };

/** When somebody is or was away, the newest first. For HR only: days away can say something about health. */
export async function leavesOf(viewer: Viewer, employeeId: string): Promise<Leave[]> {
  authorize(viewer, 'people.leave');
  return store()
    .read.select({ id: leaves.id, from: leaves.fromDay, until: leaves.untilDay })
    .from(leaves)
    .where(eq(leaves.employeeId, employeeId))
    .orderBy(desc(leaves.fromDay))
    .limit(20);
}
