import 'server-only';
import { and, asc, count, desc, eq, gt, isNull, not, sql } from 'drizzle-orm';
import { assignments, departments, employees, moduleCounts, modules } from '@/db/schema';
import { countIf } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import { fullName } from '@/domain/people/model';
import {
  ASSIGNMENTS_PER_PAGE,
  type AssignmentDetail,
  type AssignmentFilter,
  type AssignmentRow,
  type CompletionCounts,
} from '@/domain/training/report';
import { timeZone } from '@/server/organisation/current';
import { asListed, everyAssignment, foundBy } from './assignment-rows';
import { isAnswered, isPastDue } from './standing';

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

/**
 * The module that is asked of most people, with its topic: what a report begins with. As it was counted last, so that no
 * page counts everybody for it. Null: nothing is assigned, or not counted yet.
 */
export async function mostAssigned(viewer: Viewer): Promise<{ moduleId: string; topicId: string } | null> {
  authorize(viewer, 'training.report');
  const [row] = await store()
    .read.select({ moduleId: modules.id, topicId: modules.topicId })
    .from(moduleCounts)
    .innerJoin(modules, eq(modules.id, moduleCounts.moduleId))
    .where(gt(moduleCounts.asked, 0))
    .orderBy(desc(moduleCounts.asked), asc(modules.id))
    .limit(1);
  return row ?? null;
}
