import 'server-only';
import { and, asc, count, countDistinct, desc, eq, exists, isNull, not, type SQL, sql } from 'drizzle-orm';
import { assignments, completions, departments, employees, modules } from '@/db/schema';
import { countIf, quarterHourOf } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import { fullName } from '@/domain/people/model';
import { lineOfCompletions } from '@/domain/training/completion-line';
import {
  ASSIGNMENTS_PER_PAGE,
  type AssignmentDetail,
  type AssignmentFilter,
  type AssignmentRow,
  type CompletionCounts,
  type CompletionPoint,
} from '@/domain/training/report';
import { timeZone } from '@/server/organisation/current';
import { asListed, everyAssignment, foundBy } from './assignment-rows';
import { answers, isAnswered, isPastDue } from './standing';

const sortColumns = { due: assignments.dueOn, name: employees.sortName, department: departments.name };

/** One page of assignments of people who work here now, and how many the filter finds in all. */
export async function assignmentsPage(
  viewer: Viewer,
  filter: AssignmentFilter,
  today: string,
): Promise<{ rows: AssignmentRow[]; total: number }> {
  authorize(viewer, 'training.report');
  const found = await foundBy(filter, today);
  const direction = filter.dir === 'desc' ? desc : asc;
  const [{ total } = { total: 0 }] = await store()
    .read.select({ total: count() })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .where(found);
  const rows = await everyAssignment(today)
    .where(found)
    .orderBy(direction(sortColumns[filter.sort]), asc(employees.sortName), asc(assignments.id))
    .limit(ASSIGNMENTS_PER_PAGE)
    .offset((filter.page - 1) * ASSIGNMENTS_PER_PAGE);
  const zone = await timeZone();
  return { total, rows: rows.map((row) => asListed(row, today, zone)) };
}

/** One assignment, also of somebody who has left. @throws Refused 'not-found' */
export async function assignmentById(viewer: Viewer, id: string, today: string): Promise<AssignmentDetail> {
  authorize(viewer, 'training.report');
  const [row] = await everyAssignment(today).where(eq(assignments.id, id));
  if (!row) throw new Refused('not-found', `no assignment ${id}`);
  const [rest] = await store()
    .read.select({
      moduleId: assignments.moduleId,
      leftOn: employees.leftOn,
      assignedAt: assignments.assignedAt,
      assignedBy: assignments.assignedBy,
      waivedAt: assignments.waivedAt,
    })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .where(eq(assignments.id, id));
  if (!rest) throw new Refused('not-found', `no assignment ${id}`);
  const zone = await timeZone();
  return {
    ...asListed(row, today, zone),
    firstName: row.firstName,
    moduleId: rest.moduleId,
    hasLeft: rest.leftOn !== null,
    assignedOn: dayIn(rest.assignedAt, zone),
    assignedBy: rest.assignedBy && (await nameOf(rest.assignedBy)),
    waivedOn: rest.waivedAt && dayIn(rest.waivedAt, zone),
  };
}

async function nameOf(employeeId: string): Promise<string | null> {
  const [row] = await store()
    .read.select({ firstName: employees.firstName, namePrefix: employees.namePrefix, lastName: employees.lastName })
    .from(employees)
    .where(eq(employees.id, employeeId));
  return row ? fullName(row) : null;
}

/** How many people a module is asked of, how many finished it, how many are late. Waived people and leavers do not count. */
export async function completionCounts(viewer: Viewer, moduleId: string, today: string): Promise<CompletionCounts> {
  authorize(viewer, 'training.report');
  const [row] = await store()
    .read.select({
      assigned: count(),
      completed: countIf(isAnswered()),
      overdue: countIf(and(isPastDue(today), not(isAnswered())) ?? sql`false`),
    })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .where(and(eq(assignments.moduleId, moduleId), isNull(assignments.waivedAt), isNull(employees.leftOn)));
  return row ?? { assigned: 0, completed: 0, overdue: 0 };
}

/** The module that is asked of most people now, with its topic: what a report begins with. Null: nothing is assigned. */
export async function mostAssigned(viewer: Viewer): Promise<{ moduleId: string; topicId: string } | null> {
  authorize(viewer, 'training.report');
  const [row] = await store()
    .read.select({ moduleId: modules.id, topicId: modules.topicId })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .innerJoin(modules, eq(modules.id, assignments.moduleId))
    .where(and(isNull(assignments.waivedAt), isNull(employees.leftOn)))
    .groupBy(modules.id, modules.topicId)
    .orderBy(desc(count()), asc(modules.id))
    .limit(1);
  return row ?? null;
}

export type DepartmentCompletion = CompletionCounts & { departmentId: string; department: string };

/** The same per department, by name. */
export async function completionByDepartment(
  viewer: Viewer,
  moduleId: string,
  today: string,
): Promise<DepartmentCompletion[]> {
  authorize(viewer, 'training.report');
  return store()
    .read.select({
      departmentId: departments.id,
      department: departments.name,
      assigned: count(),
      completed: countIf(isAnswered()),
      overdue: countIf(and(isPastDue(today), not(isAnswered())) ?? sql`false`),
    })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(and(eq(assignments.moduleId, moduleId), isNull(assignments.waivedAt), isNull(employees.leftOn)))
    .groupBy(departments.id, departments.name)
    .orderBy(departments.name);
}

/**
 * Of whoever finished the module: its counted assignment, not waived and of somebody who works here now. `having` says
 * what else has to hold.
 */
function isCounted(moduleId: string, having?: SQL): SQL {
  const counted = store()
    .read.select({ id: assignments.id })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .where(
      and(
        eq(assignments.employeeId, completions.employeeId),
        eq(assignments.moduleId, moduleId),
        isNull(assignments.waivedAt),
        isNull(employees.leftOn),
        having,
      ),
    );
  return exists(counted);
}

/** People who finished a module that is not asked of them now, or who have left: beside the counts and the line. */
export async function finishedBeside(viewer: Viewer, moduleId: string): Promise<number> {
  authorize(viewer, 'training.report');
  const [row] = await store()
    .read.select({ people: countDistinct(completions.employeeId) })
    .from(completions)
    .where(and(eq(completions.moduleId, moduleId), not(isCounted(moduleId))));
  return row?.people ?? 0;
}

/**
 * People who had finished a module by each day on which somebody did: a step line. It counts the same people as
 * `completionCounts`, so that it ends at the number that is told beside it.
 */
export async function completionLine(viewer: Viewer, moduleId: string): Promise<CompletionPoint[]> {
  authorize(viewer, 'training.report');
  const first = store()
    .read.select({
      employeeId: completions.employeeId,
      quarter: sql<number>`min(${quarterHourOf(completions.completedAt)})`.mapWith(Number).as('quarter'),
    })
    .from(completions)
    .where(and(eq(completions.moduleId, moduleId), isCounted(moduleId, answers())))
    .groupBy(completions.employeeId)
    .as('first');
  const quarters = await store()
    .read.select({ quarter: first.quarter, count: count() })
    .from(first)
    .groupBy(first.quarter);
  return lineOfCompletions(quarters, await timeZone());
}
