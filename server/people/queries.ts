import 'server-only';
import { and, asc, count, desc, eq, exists, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { accounts, departments, employees, locations, roleGrants, startOrEarliest, tokens } from '@/db/schema';
import { contains } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { GrantedRole, Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { ROWS_PER_PAGE } from '@/domain/lists/address';
import { type AccountState, type PeopleFilter, type PersonRow } from '@/domain/people/list';
import { searchWords } from '@/domain/people/folding';
import { fullName, type NameParts } from '@/domain/people/model';
import { isInvitable } from './invitable';

const sortColumns = {
  name: employees.sortName,
  department: departments.name,
  title: employees.jobTitle,
  start: startOrEarliest(employees.startDate),
};

export type PeoplePage = { rows: PersonRow[]; page: number; total: number };

/** One page of the people list, and how many people the filter finds in all. Beyond the last page comes the last. */
export async function peoplePage(viewer: Viewer, filter: PeopleFilter): Promise<PeoplePage> {
  authorize(viewer, 'people.list');
  const [rows, total] = await Promise.all([
    peopleOn(filter.page, filter),
    store().read.$count(employees, foundBy(filter)),
  ]);
  const page = Math.min(filter.page, Math.max(1, Math.ceil(total / ROWS_PER_PAGE)));
  return { rows: page === filter.page ? rows : await peopleOn(page, filter), page, total };
}

/**
 * The people of one page. First who, by an index alone, then what of them: in one go the engine would join the people
 * of all pages before as well.
 */
async function peopleOn(page: number, filter: PeopleFilter): Promise<PersonRow[]> {
  const { read } = store();
  const isByDepartment = filter.sort === 'department';
  const who = isByDepartment
    ? // A cross join is one that SQLite does in this order: department by department, each in order by its own index.
      read.select({ id: employees.id }).from(departments).crossJoin(employees).$dynamic()
    : read.select({ id: employees.id }).from(employees).$dynamic();
  const shown = who
    .where(and(isByDepartment ? eq(employees.departmentId, departments.id) : undefined, foundBy(filter)))
    .orderBy(...orderOf(filter))
    .limit(ROWS_PER_PAGE)
    .offset((page - 1) * ROWS_PER_PAGE)
    .as('shown');
  const isInvited = exists(
    read.select({ hash: tokens.hash }).from(tokens).where(eq(tokens.employeeId, employees.id)),
  ).mapWith(Boolean);
  const rows = await read
    .select({ ...listed, invited: isInvited })
    .from(shown)
    .innerJoin(employees, eq(employees.id, shown.id))
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .leftJoin(locations, eq(locations.id, employees.locationId))
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .orderBy(...orderOf(filter));
  return rows.map(asRow);
}

const listed = {
  id: employees.id,
  firstName: employees.firstName,
  namePrefix: employees.namePrefix,
  lastName: employees.lastName,
  employeeNo: employees.employeeNo,
  email: employees.email,
  department: departments.name,
  location: locations.name,
  jobTitle: employees.jobTitle,
  startDate: employees.startDate,
  hasAccount: accounts.employeeId,
};

/** Name and id last, so that equals keep their place from page to page. Unknown start dates come before known ones. */
function orderOf({ sort, dir }: PeopleFilter): SQL[] {
  const direction = dir === 'desc' ? desc : asc;
  return [direction(sortColumns[sort]), direction(employees.sortName), direction(employees.id)];
}

type Found = Omit<PersonRow, 'name' | 'account'> & NameParts & { hasAccount: string | null; invited: boolean };

function asRow({ hasAccount, invited, firstName, namePrefix, lastName, ...row }: Found): PersonRow {
  const name = fullName({ firstName, namePrefix, lastName });
  return { ...row, name, account: accountState(hasAccount !== null, invited) };
}

function foundBy(filter: PeopleFilter): SQL | undefined {
  return and(
    filter.show === 'left' ? isNotNull(employees.leftOn) : isNull(employees.leftOn),
    filter.department ? eq(employees.departmentId, filter.department) : undefined,
    ...searchWords(filter.q).map((word) => contains(employees.searchText, word)),
  );
}

function accountState(hasAccount: boolean, invited: boolean): AccountState {
  if (hasAccount) return 'active';
  return invited ? 'invited' : 'none';
}

export type DepartmentChoice = { id: string; name: string; people: number };

/** Every department with the number of people who work there now, by name. */
export async function departmentChoices(viewer: Viewer): Promise<DepartmentChoice[]> {
  authorize(viewer, 'people.list');
  // Counted before they are joined: an index alone does that.
  const headcounts = store()
    .read.select({ departmentId: employees.departmentId, people: count().as('people') })
    .from(employees)
    .where(isNull(employees.leftOn))
    .groupBy(employees.departmentId)
    .as('headcounts');
  return store()
    .read.select({
      id: departments.id,
      name: departments.name,
      people: sql<number>`coalesce(${headcounts.people}, 0)`.mapWith(Number),
    })
    .from(departments)
    .leftJoin(headcounts, eq(headcounts.departmentId, departments.id))
    .orderBy(departments.name);
}

/** How many people of a department an invitation to all of them would reach. */
export async function invitableCount(viewer: Viewer, departmentId: string): Promise<number> {
  authorize(viewer, 'people.invite');
  return store().read.$count(employees, and(eq(employees.departmentId, departmentId), isInvitable(store().read)));
}

/** The same over all departments: who has not been invited yet. */
export async function invitableEverywhere(viewer: Viewer): Promise<number> {
  authorize(viewer, 'people.invite');
  return store().read.$count(employees, isInvitable(store().read));
}

export type PersonFacts = {
  id: string;
  name: string;
  firstName: string;
  employeeNo: string;
  email: string;
  department: string;
  location: string | null;
  jobTitle: string;
  /** Who they report to, present or past. */
  manager: string | null;
  managerId: string | null;
  startDate: string | null;
  leftOn: string | null;
  account: AccountState;
  roles: GrantedRole[];
};

/** The plain facts about one person. @throws Refused 'not-found' */
export async function personFacts(viewer: Viewer, employeeId: string): Promise<PersonFacts> {
  authorize(viewer, 'people.read', { employeeId });
  const [row] = await store()
    .read.select({ ...listed, managerId: employees.managerId, leftOn: employees.leftOn })
    .from(employees)
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .leftJoin(locations, eq(locations.id, employees.locationId))
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(eq(employees.id, employeeId));
  if (!row) throw new Refused('not-found', `no employee ${employeeId}`);

  const { namePrefix, lastName, hasAccount, ...facts } = row;
  const invited = (await store().read.$count(tokens, eq(tokens.employeeId, employeeId))) > 0;
  const roles = await store()
    .read.select({ role: roleGrants.role })
    .from(roleGrants)
    .where(eq(roleGrants.employeeId, employeeId));
  return {
    ...facts,
    name: fullName({ firstName: facts.firstName, namePrefix, lastName }),
    manager: facts.managerId ? await nameOf(facts.managerId) : null,
    account: accountState(hasAccount !== null, invited),
    roles: roles.map(({ role }) => role),
  };
}

async function nameOf(employeeId: string): Promise<string | null> {
  const [row] = await store()
    .read.select({ firstName: employees.firstName, namePrefix: employees.namePrefix, lastName: employees.lastName })
    .from(employees)
    .where(eq(employees.id, employeeId));
  return row ? fullName(row) : null;
}

export type PersonMatch = { id: string; name: string; employeeNo: string; jobTitle: string; department: string };

/** People whose name, number or address holds each word; at most 20, for choosing one. */
export async function peopleMatching(viewer: Viewer, question: string): Promise<PersonMatch[]> {
  authorize(viewer, 'people.list');
  const words = searchWords(question);
  if (words.length === 0) return [];
  const rows = await store()
    .read.select({
      id: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      employeeNo: employees.employeeNo,
      jobTitle: employees.jobTitle,
      department: departments.name,
    })
    .from(employees)
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(and(isNull(employees.leftOn), ...words.map((word) => contains(employees.searchText, word))))
    .orderBy(employees.sortName, employees.id)
    .limit(20);
  return rows.map(({ firstName, namePrefix, lastName, ...row }) => ({
    ...row,
    name: fullName({ firstName, namePrefix, lastName }),
  }));
}
