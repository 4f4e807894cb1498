import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, gt, inArray, isNull, max } from 'drizzle-orm';
import { ROWS_IN_STATEMENT } from '@/db/batches';
import {
  assignmentChanges,
  assignments,
  completions,
  employees,
  moduleVersions,
  refreshInvitations,
} from '@/db/schema';
import type { Tx } from '@/db/store';
import { createPace, type Pace } from '@/server/pace';

type NewVersion = { moduleId: string; versionId: string; version: number };

type Finisher = { employeeId: string; version: number };

/**
 * The people who finished an earlier version and work here, each with the newest version they finished; some at a time,
 * and pages are served in between. The transaction stays open meanwhile: who else wants to write waits. With 32,762
 * people on two busy cores that takes under five seconds, at most a tenth of a second at a stretch.
 */
async function* finishers(tx: Tx, moduleId: string, pace: Pace): AsyncGenerator<Finisher[]> {
  for (let last = ''; ;) {
    const rows = await tx
      .select({ employeeId: employees.id, version: max(moduleVersions.version) })
      .from(employees)
      .innerJoin(completions, and(eq(completions.employeeId, employees.id), eq(completions.moduleId, moduleId)))
      .innerJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
      .where(and(isNull(employees.leftOn), gt(employees.id, last)))
      .groupBy(employees.id)
      .orderBy(employees.id)
      .limit(ROWS_IN_STATEMENT);
    const end = rows.at(-1);
    if (!end) return;
    last = end.employeeId;
    await pace.rest();
    yield rows.map(({ employeeId, version }) => ({ employeeId, version: version ?? 1 }));
  }
}

/** Offers everyone who finished before to read what changed. Nothing is asked of them. Answers with how many. */
export async function inviteFinishers(tx: Tx, { moduleId, versionId }: NewVersion, now: Date): Promise<number> {
  let people = 0;
  for await (const some of finishers(tx, moduleId, createPace())) {
    await tx.insert(refreshInvitations).values(
      some.map(({ employeeId, version }) => ({
        ...{ id: randomUUID(), employeeId, moduleId, versionId },
        fromVersion: version,
        invitedAt: now,
      })),
    );
    people += some.length;
  }
  return people;
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
  const pace = createPace();
  let asked = 0;
  for await (const some of finishers(tx, moduleId, pace)) {
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
    await pace.rest();
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
