import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, isNull, not } from 'drizzle-orm';
import { assignmentChanges, assignments, leaves } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { correctedDue, dateGiven, dueWithLeaves } from '@/domain/training/due-recount';
import { isAnswered } from '@/server/training/reports/standing';

type Clock = { now: Date; timeZone: string };

/** Brings what a person still has to do in line with the days away that are noted now; what moves is told with its reason. */
export async function recountDueDates(
  tx: Tx,
  viewer: Viewer,
  employeeId: string,
  { now, timeZone }: Clock,
): Promise<void> {
  const open = await tx
    .select({
      id: assignments.id,
      dueOn: assignments.dueOn,
      baseDueOn: assignments.baseDueOn,
      assignedAt: assignments.assignedAt,
    })
    .from(assignments)
    .where(and(eq(assignments.employeeId, employeeId), isNull(assignments.waivedAt), not(isAnswered())));
  if (open.length === 0) return;
  const away = await tx
    .select({ from: leaves.fromDay, until: leaves.untilDay, recordedAt: leaves.recordedAt })
    .from(leaves)
    .where(eq(leaves.employeeId, employeeId));
  const ids = open.map(({ id }) => id);
  const changes = await tx
    .select({
      assignmentId: assignmentChanges.assignmentId,
      kind: assignmentChanges.kind,
      dueBefore: assignmentChanges.dueBefore,
      dueAfter: assignmentChanges.dueAfter,
      changedAt: assignmentChanges.changedAt,
    })
    .from(assignmentChanges)
    .where(inArray(assignmentChanges.assignmentId, ids))
    .orderBy(asc(assignmentChanges.changedAt));

  for (const { id, ...assignment } of open) {
    const { dueOn, assignedAt } = assignment;
    const given = dateGiven(
      { ...assignment, assignedOn: dayIn(assignedAt, timeZone) },
      changes.filter(({ assignmentId }) => assignmentId === id),
    );
    const dueAfter = correctedDue(dueOn, dueWithLeaves(given, away), dayIn(now, timeZone));
    if (dueAfter === dueOn) continue;
    await tx.update(assignments).set({ dueOn: dueAfter }).where(eq(assignments.id, id));
    await tx.insert(assignmentChanges).values({
      ...{ id: randomUUID(), assignmentId: id, kind: 'paused', dueBefore: dueOn, dueAfter },
      ...{ changedBy: viewer.employeeId, changedAt: now },
    });
  }
}
