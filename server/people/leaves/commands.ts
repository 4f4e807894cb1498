import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, gte, isNull, lte, not, or } from 'drizzle-orm';
import { assignmentChanges, assignments, employees, leaves } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import { type DaysAway, dueMovedBy } from '@/domain/training/rule';
import { recordAudit } from '@/server/audit';
import { isAnswered } from '@/server/training/reports/standing';

/**
 * Notes that somebody is away from one day to another, or until nobody knows yet; why is not kept. What is asked of them
 * and was to be done from the first day on gets as many days more as they are away, at once or when they are back.
 * @throws Invalid when the last day is before the first, and for days that were noted already
 */
export async function recordLeave(
  viewer: Viewer,
  employeeId: string,
  { from, until }: DaysAway,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'people.leave');
  if (until !== null && until < from) throw new Invalid({ untilDay: 'date-early' });
  await store().write(async (tx) => {
    const isHere = and(eq(employees.id, employeeId), isNull(employees.leftOn));
    if ((await tx.$count(employees, isHere)) === 0) throw new Refused('not-found', `no employee ${employeeId}`);
    const overlaps = and(
      eq(leaves.employeeId, employeeId),
      until === null ? undefined : lte(leaves.fromDay, until),
      or(isNull(leaves.untilDay), gte(leaves.untilDay, from)),
    );
    if ((await tx.$count(leaves, overlaps)) > 0) throw new Invalid({ fromDay: 'leave-known' });
    const noted = { recordedBy: viewer.employeeId, recordedAt: now };
    await tx.insert(leaves).values({ id: randomUUID(), employeeId, fromDay: from, untilDay: until, ...noted });
    await moveDueDates(tx, viewer, employeeId, { from, until }, now);
    await recordAudit(tx, viewer, 'training.leave', employeeId, now);
  });
}

/**
 * Notes the last day of a leave whose end was not known.
 * @throws Invalid for a day before the first
 * @throws Refused 'conflict' when the end is known
 */
export async function endLeave(viewer: Viewer, leaveId: string, until: string, now = new Date()): Promise<void> {
  authorize(viewer, 'people.leave');
  await store().write(async (tx) => {
    const isRunning = and(eq(leaves.id, leaveId), isNull(leaves.untilDay));
    const [leave] = await tx
      .select({ employeeId: leaves.employeeId, from: leaves.fromDay })
      .from(leaves)
      .where(isRunning);
    if (!leave) throw new Refused('conflict', `leave ${leaveId} has an end`);
    if (until < leave.from) throw new Invalid({ untilDay: 'date-early' });
    const ended = await tx.update(leaves).set({ untilDay: until }).where(isRunning).returning({ id: leaves.id });
    if (ended.length === 0) throw new Refused('conflict', `leave ${leaveId} has an end`);
    await moveDueDates(tx, viewer, leave.employeeId, { from: leave.from, until }, now);
    await recordAudit(tx, viewer, 'training.leave', leave.employeeId, now);
  });
}

/** Moves what is still to do. What was late before the leave began stays so: nothing was promised for those days. */
async function moveDueDates(tx: Tx, viewer: Viewer, employeeId: string, away: DaysAway, now: Date): Promise<void> {
  const open = await tx
    .select({ id: assignments.id, dueOn: assignments.dueOn })
    .from(assignments)
    .where(and(eq(assignments.employeeId, employeeId), isNull(assignments.waivedAt), not(isAnswered())));
  for (const { id, dueOn } of open) {
    const later = dueMovedBy(dueOn, away);
    if (later === dueOn) continue;
    await tx.update(assignments).set({ dueOn: later }).where(eq(assignments.id, id));
    await tx.insert(assignmentChanges).values({
      ...{ id: randomUUID(), assignmentId: id, kind: 'paused', dueBefore: dueOn, dueAfter: later },
      ...{ changedBy: viewer.employeeId, changedAt: now },
    });
  }
}
