import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { employees, leaveChanges, leaves } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { fullName } from '@/domain/people/model';
import type { DaysAway } from '@/domain/training/rule';
import { timeZone } from '@/server/organisation/current';

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

export type LeaveCorrection = {
  id: string;
  before: DaysAway;
  /** Null: the leave was taken out. */
  after: DaysAway | null;
  on: string;
  /** Null: the system. */
  by: string | null;
};

/** What was noted before somebody corrected it, the newest first. For HR only, as the days themselves. */
export async function leaveCorrectionsOf(viewer: Viewer, employeeId: string): Promise<LeaveCorrection[]> {
  authorize(viewer, 'people.leave');
  const rows = await store()
    .read.select({
      id: leaveChanges.id,
      fromBefore: leaveChanges.fromBefore,
      untilBefore: leaveChanges.untilBefore,
      fromAfter: leaveChanges.fromAfter,
      untilAfter: leaveChanges.untilAfter,
      changedAt: leaveChanges.changedAt,
      actor: employees.id,
      firstName: sql<string>`coalesce(${employees.firstName}, '')`,
      namePrefix: sql<string>`coalesce(${employees.namePrefix}, '')`,
      lastName: sql<string>`coalesce(${employees.lastName}, '')`,
    })
    .from(leaveChanges)
    .leftJoin(employees, eq(employees.id, leaveChanges.changedBy))
    .where(eq(leaveChanges.employeeId, employeeId))
    .orderBy(desc(leaveChanges.changedAt), desc(leaveChanges.id))
    .limit(20);
  const zone = await timeZone();
  return rows.map(({ id, actor, changedAt, ...row }) => ({
    id,
    before: { from: row.fromBefore, until: row.untilBefore },
    after: row.fromAfter === null ? null : { from: row.fromAfter, until: row.untilAfter },
    on: dayIn(changedAt, zone),
    by: actor && fullName(row),
  }));
}
