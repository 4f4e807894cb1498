import 'server-only';
import { and, asc, count, desc, eq, or, type SQL } from 'drizzle-orm';
import { departments, employees, responsibilities } from '@/db/schema';
import { contains, containsAnyCase } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import { searchWords } from '@/domain/people/folding';
import { fullName } from '@/domain/people/model';
import type { GoalKind } from '@/domain/plan/model';
import { type ResponsibilityFilter, type ResponsibilityRow } from '@/domain/responsibilities/list';
import type { ResponsibilityStatus } from '@/domain/responsibilities/model';

const fields = {
  id: responsibilities.id,
  employeeId: employees.id,
  firstName: employees.firstName,
  namePrefix: employees.namePrefix,
  lastName: employees.lastName,
  leftOn: employees.leftOn,
  department: departments.name,
  title: responsibilities.title,
  asks: responsibilities.asks,
  goal: responsibilities.goal,
  reviewOn: responsibilities.reviewOn,
  status: responsibilities.status,
  declineReason: responsibilities.declineReason,
};

const sortColumns = {
  assigned: responsibilities.assignedAt,
  title: responsibilities.title,
  name: employees.sortName,
  review: responsibilities.reviewOn,
};

/** What is asked of one person and what they answered, newest first. */
export async function responsibilitiesOf(viewer: Viewer, employeeId: string): Promise<ResponsibilityRow[]> {
  authorize(viewer, 'people.training-status', { employeeId });
  const rows = await store()
    .read.select(fields)
    .from(responsibilities)
    .innerJoin(employees, eq(employees.id, responsibilities.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(eq(responsibilities.employeeId, employeeId))
    .orderBy(desc(responsibilities.assignedAt), asc(responsibilities.id));
  return rows.map(asRow);
}

/** A responsibility as the person it was offered to meets it. */
export type OwnResponsibility = {
  id: string;
  title: string;
  asks: string;
  goal: GoalKind;
  reviewOn: string;
  status: ResponsibilityStatus;
  declineReason: string | null;
  assignedAt: Date;
  /** The name of who asked; null when that was the system. */
  assignedBy: string | null;
  answeredAt: Date | null;
};

/** One of the viewer's own responsibilities. @throws Refused 'not-found' for anything else */
export async function ownResponsibility(
  viewer: Viewer,
  { employeeId, responsibilityId }: { employeeId: string; responsibilityId: string },
): Promise<OwnResponsibility> {
  authorize(viewer, 'responsibility.answer', { employeeId });
  const [row] = await store()
    .read.select({
      id: responsibilities.id,
      title: responsibilities.title,
      asks: responsibilities.asks,
      goal: responsibilities.goal,
      reviewOn: responsibilities.reviewOn,
      status: responsibilities.status,
      declineReason: responsibilities.declineReason,
      assignedAt: responsibilities.assignedAt,
      answeredAt: responsibilities.answeredAt,
      asker: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
    })
    .from(responsibilities)
    .leftJoin(employees, eq(employees.id, responsibilities.assignedBy))
    .where(and(eq(responsibilities.id, responsibilityId), eq(responsibilities.employeeId, employeeId)));
  if (!row) throw new Refused('not-found', `${employeeId} has no responsibility ${responsibilityId}`);
  const { asker, firstName, namePrefix, lastName, ...own } = row;
  const name = { firstName: firstName ?? '', namePrefix: namePrefix ?? '', lastName: lastName ?? '' };
  return { ...own, assignedBy: asker === null ? null : fullName(name) };
}

/** One page of all responsibilities, and how many the filter finds. */
export async function responsibilitiesPage(
  viewer: Viewer,
  filter: ResponsibilityFilter,
): Promise<{ rows: ResponsibilityRow[]; total: number }> {
  authorize(viewer, 'responsibility.report');
  const found = foundBy(filter);
  const direction = filter.dir === 'desc' ? desc : asc;
  const [{ total } = { total: 0 }] = await store()
    .read.select({ total: count() })
    .from(responsibilities)
    .innerJoin(employees, eq(employees.id, responsibilities.employeeId))
    .where(found);
  const rows = await store()
    .read.select(fields)
    .from(responsibilities)
    .innerJoin(employees, eq(employees.id, responsibilities.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(found)
    .orderBy(direction(sortColumns[filter.sort]), asc(responsibilities.id))
    .limit(ROWS_PER_PAGE)
    .offset((filter.page - 1) * ROWS_PER_PAGE);
  return { total, rows: rows.map(asRow) };
}

/** One responsibility as who runs the programme sees it. @throws Refused 'not-found' */
export async function reportedResponsibility(viewer: Viewer, id: string): Promise<ResponsibilityRow> {
  authorize(viewer, 'responsibility.report');
  const [row] = await store()
    .read.select(fields)
    .from(responsibilities)
    .innerJoin(employees, eq(employees.id, responsibilities.employeeId))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(eq(responsibilities.id, id));
  if (!row) throw new Refused('not-found', `no responsibility ${id}`);
  return asRow(row);
}

/** How many responsibilities are in each state. */
export async function responsibilityCounts(viewer: Viewer): Promise<Record<ResponsibilityStatus, number>> {
  authorize(viewer, 'responsibility.report');
  const rows = await store()
    .read.select({ status: responsibilities.status, count: count() })
    .from(responsibilities)
    .groupBy(responsibilities.status);
  const counts = { offered: 0, accepted: 0, declined: 0, ended: 0 };
  for (const row of rows) counts[row.status] = row.count;
  return counts;
}

function foundBy(filter: ResponsibilityFilter): SQL | undefined {
  const words = searchWords(filter.q).map((word) =>
    or(contains(employees.searchText, word), containsAnyCase(responsibilities.title, word)),
  );
  return and(filter.status ? eq(responsibilities.status, filter.status) : undefined, ...words);
}

function asRow({
  firstName,
  namePrefix,
  lastName,
  leftOn,
  ...row
}: { firstName: string; namePrefix: string; lastName: string; leftOn: string | null } & Omit<
  ResponsibilityRow,
  'name' | 'hasLeft'
>): ResponsibilityRow {
  return { ...row, name: fullName({ firstName, namePrefix, lastName }), hasLeft: leftOn !== null };
}
