import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull, not, type SQL } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { assignmentChanges, assignments, employees } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { type AssignmentChangeKind, MOST_EXTENDED_AT_ONCE } from '@/domain/training/model';
import { isAnswered } from '../reports/standing';

/** Still to do: neither waived nor finished. */
export function isOpen(): SQL | undefined {
  return and(isNull(assignments.waivedAt), not(isAnswered()));
}

type Change = { kind: AssignmentChangeKind; reason: string | null; dueBefore?: string; dueAfter?: string };

/** Keeps what was done to assignments, each with its own change, for who reads their history. */
export async function noteChanges(
  tx: Tx,
  viewer: Viewer,
  changes: readonly (Change & { assignmentId: string })[],
  now: Date,
): Promise<void> {
  const rows = changes.map((change) => ({
    ...{ id: randomUUID(), ...change },
    ...{ changedBy: viewer.employeeId, changedAt: now },
  }));
  for (const some of inBatches(rows)) await tx.insert(assignmentChanges).values(some);
}

/**
 * The open assignments among those of `which`, with the date each has now.
 * @throws Refused 'conflict' when they are more than one transaction should hold
 */
export async function openAmong(tx: Tx, which: SQL | undefined): Promise<{ id: string; dueOn: string }[]> {
  const found = await tx
    .select({ id: assignments.id, dueOn: assignments.dueOn })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .where(and(which, isOpen()))
    .limit(MOST_EXTENDED_AT_ONCE + 1);
  if (found.length > MOST_EXTENDED_AT_ONCE) throw new Refused('conflict', 'too many to extend', 'too-many-to-extend');
  return found;
}

/** Gives all of these assignments one due date. */
export async function setDueDate(tx: Tx, ids: readonly string[], dueOn: string): Promise<void> {
  for (const some of inBatches(ids)) {
    await tx.update(assignments).set({ dueOn }).where(inArray(assignments.id, some));
  }
}
