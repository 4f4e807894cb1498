import 'server-only';
import { and, type AnyColumn, eq, exists, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { assignments, completions, employees, leaves, moduleVersions } from '@/db/schema';
import { store } from '@/db/store';

const versionFinished = sql`(select v.version from module_versions v where v.id = ${completions.versionId})`;

/** A completion that gives an assignment what it asks for: its person's, of the version it names or a later one. */
export function answers(): SQL | undefined {
  return and(
    eq(completions.employeeId, assignments.employeeId),
    eq(completions.moduleId, assignments.moduleId),
    // Any version is at least the first; nearly always that spares a look at which it was.
    or(lte(assignments.fromVersion, 1), gte(versionFinished, assignments.fromVersion)),
  );
}

/** The assignment has what it asks for. */
export function isAnswered(): SQL {
  return exists(store().read.select({ id: completions.id }).from(completions).where(answers()));
}

/** When that was first so, or null. */
export function answeredAt(): SQL<Date | null> {
  return sql`(select min(${completions.completedAt}) from ${completions} where ${answers()})`.mapWith(
    completions.completedAt,
  );
}

/** Somebody is away on the day `today`: the clock of all that is asked of them stands still. */
export function isAway(employeeId: AnyColumn, today: string): SQL {
  const covers = and(
    eq(leaves.employeeId, employeeId),
    lte(leaves.fromDay, today),
    or(isNull(leaves.untilDay), gte(leaves.untilDay, today)),
  );
  return exists(store().read.select({ id: leaves.id }).from(leaves).where(covers));
}

/** The due date of an assignment has passed, on a day on which its person is not away. */
export function isPastDue(today: string): SQL {
  return sql`(${assignments.dueOn} < ${today} and not ${isAway(assignments.employeeId, today)})`;
}

const NEVER = '9999-12-31';

/**
 * Each assignment that counts (not waived, of somebody who works here now) with the newest version that its person
 * finished: read in one pass, where several questions about it would each look again.
 */
export function countedAssignments(within: SQL | undefined, today: string) {
  return store()
    .read.select({
      moduleId: assignments.moduleId,
      departmentId: employees.departmentId,
      employeeId: assignments.employeeId,
      // While its person is away no date passes.
      dueOn:
        sql<string>`max(case when ${assignments.dueOn} < ${today} and ${isAway(assignments.employeeId, today)} then ${NEVER} else ${assignments.dueOn} end)`.as(
          'due',
        ),
      fromVersion: sql<number>`max(${assignments.fromVersion})`.as('from_version'),
      finishedVersion: sql<number | null>`max(${moduleVersions.version})`.as('finished_version'),
    })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .leftJoin(
      completions,
      and(eq(completions.employeeId, assignments.employeeId), eq(completions.moduleId, assignments.moduleId)),
    )
    .leftJoin(moduleVersions, eq(moduleVersions.id, completions.versionId))
    .where(and(isNull(assignments.waivedAt), isNull(employees.leftOn), within))
    .groupBy(assignments.employeeId, assignments.moduleId, employees.departmentId)
    .as('counted');
}
