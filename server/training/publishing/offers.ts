import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray, max } from 'drizzle-orm';
import {
  assignmentChanges,
  assignments,
  completions,
  employees,
  moduleVersions,
  refreshInvitations,
} from '@/db/schema';
import type { Tx } from '@/db/store';
import { haveFinished } from './reach';

/** Rows in one INSERT: well under SQLite's limit of bound values. */
const ROWS_AT_ONCE = 500;

type NewVersion = { moduleId: string; versionId: string; version: number };

type Finisher = { employeeId: string; version: number };

/** The people who finished an earlier version and work here, each with the newest version they finished. */
async function finishers(tx: Tx, moduleId: string): Promise<Finisher[]> {
  const rows = await tx
    .select({ employeeId: employees.id, version: max(moduleVersions.version) })
    .from(employees)
    .innerJoin(completions, and(eq(completions.employeeId, employees.id), eq(completions.moduleId, moduleId)))
    .innerJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
    .where(haveFinished(tx, moduleId))
    .groupBy(employees.id);
  return rows.map(({ employeeId, version }) => ({ employeeId, version: version ?? 1 }));
}

function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}

/** Offers everyone who finished before to read what changed. Nothing is asked of them. Answers with how many. */
export async function inviteFinishers(tx: Tx, { moduleId, versionId }: NewVersion, now: Date): Promise<number> {
  const people = await finishers(tx, moduleId);
  for (const some of batches(people)) {
    await tx.insert(refreshInvitations).values(
      some.map(({ employeeId, version }) => ({
        ...{ id: randomUUID(), employeeId, moduleId, versionId },
        fromVersion: version,
        invitedAt: now,
      })),
    );
  }
  return people.length;
}

type Requiring = { dueOn: string; reason: string; by: string | null };

/**
 * Asks everyone who finished before to finish this version too, by a new day. Their earlier completions stay what they
 * are: proof of what they finished then. Whoever was freed from the module stays free. Answers with how many are asked.
 */
export async function requireOfFinishers(
  tx: Tx,
  { moduleId, version }: NewVersion,
  { dueOn, reason, by }: Requiring,
  now: Date,
): Promise<number> {
  const people = await finishers(tx, moduleId);
  let asked = 0;
  for (const some of batches(people)) {
    const ids = some.map(({ employeeId }) => employeeId);
    const known = await tx
      .select({
        id: assignments.id,
        employeeId: assignments.employeeId,
        dueOn: assignments.dueOn,
        waivedAt: assignments.waivedAt,
      })
      .from(assignments)
      .where(and(eq(assignments.moduleId, moduleId), inArray(assignments.employeeId, ids)));
    const again = known.filter(({ waivedAt }) => waivedAt === null);
    const assigned = new Set(known.map(({ employeeId }) => employeeId));
    const added = ids
      .filter((employeeId) => !assigned.has(employeeId))
      .map((employeeId) => ({
        ...{ id: randomUUID(), employeeId, moduleId, dueOn },
        ...{ fromVersion: version, assignedBy: by, assignedAt: now },
      }));
    const changes = [
      ...again.map((one) => ({ assignmentId: one.id, dueBefore: one.dueOn })),
      ...added.map((one) => ({ assignmentId: one.id, dueBefore: null })),
    ];
    if (changes.length === 0) continue;
    if (again.length > 0) {
      const theirs = inArray(
        assignments.id,
        again.map(({ id }) => id),
      );
      await tx.update(assignments).set({ fromVersion: version, dueOn }).where(theirs);
    }
    if (added.length > 0) await tx.insert(assignments).values(added);
    await tx.insert(assignmentChanges).values(
      changes.map((change) => ({
        ...{ id: randomUUID(), ...change, dueAfter: dueOn },
        ...{ kind: 'required-again' as const, reason, changedBy: by, changedAt: now },
      })),
    );
    asked += changes.length;
  }
  return asked;
}
