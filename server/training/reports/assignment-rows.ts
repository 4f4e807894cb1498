import 'server-only';
import { and, eq, inArray, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm';
import { assignments, departments, employees, modules, moduleVersions } from '@/db/schema';
import { contains } from '@/db/sql';
import { store } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import { searchWords } from '@/domain/people/folding';
import { fullName } from '@/domain/people/model';
import { assignmentStatus } from '@/domain/training/due';
import type { ListedFilter } from '@/domain/training/report';
import { branchIds } from './branch';
import { answeredAt, isAnswered, isAway, isPastDue } from './standing';

type Found = Awaited<ReturnType<typeof everyAssignment>>[number];

/** A row as people read it: the day of completing is the organisation's, and the status is that of `today`. */
export function asListed(
  { firstName, namePrefix, lastName, completedAt, isAway: away, ...row }: Found,
  today: string,
  zone: string,
) {
  const { dueOn, waivedReason } = row;
  return {
    ...row,
    name: fullName({ firstName, namePrefix, lastName }),
    completedOn: completedAt && dayIn(completedAt, zone),
    status: assignmentStatus({ dueOn, waived: waivedReason !== null, completed: completedAt !== null, away }, today),
  };
}

/** Assignments with the person, the department and the module's newest title; the caller says which and in what order. */
export function everyAssignment(today: string) {
  const newest = sql`(select max(v.version) from module_versions v where v.module_id = ${modules.id})`;
  return store()
    .read.select({
      id: assignments.id,
      employeeId: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      employeeNo: employees.employeeNo,
      jobTitle: employees.jobTitle,
      department: departments.name,
      titleNl: moduleVersions.titleNl,
      titleEn: moduleVersions.titleEn,
      dueOn: assignments.dueOn,
      waivedReason: assignments.waivedReason,
      completedAt: answeredAt(),
      isAway: isAway(assignments.employeeId, today).mapWith(Boolean),
    })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .innerJoin(modules, eq(modules.id, assignments.moduleId))
    .innerJoin(moduleVersions, and(eq(moduleVersions.moduleId, modules.id), eq(moduleVersions.version, newest)));
}

/** What a filter of the list finds, among people who work here now; a department with everything below it. */
export async function foundBy(filter: ListedFilter, today: string): Promise<SQL | undefined> {
  const branch = await branchIds(filter.department);
  return and(
    isNull(employees.leftOn),
    filter.module ? eq(assignments.moduleId, filter.module) : undefined,
    branch && inArray(employees.departmentId, branch),
    ...searchWords(filter.q).map((word) => contains(employees.searchText, word)),
    filter.status ? isAt(filter.status, today) : undefined,
  );
}

function isAt(status: Exclude<ListedFilter['status'], ''>, today: string): SQL | undefined {
  const isOpen = and(isNull(assignments.waivedAt), not(isAnswered()));
  switch (status) {
    case 'completed':
      return isAnswered();
    case 'waived':
      return and(isNotNull(assignments.waivedAt), not(isAnswered()));
    case 'overdue':
      return and(isOpen, isPastDue(today));
    case 'open':
      return and(isOpen, not(isPastDue(today)));
  }
}
