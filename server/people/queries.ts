import 'server-only';
import { and, asc, count, desc, eq, exists, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { accounts, departments, employees, locations, roleGrants, tokens } from '@/db/schema';
import { contains } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { GrantedRole, Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { type AccountState, PEOPLE_PER_PAGE, type PeopleFilter, type PersonRow } from '@/domain/people/list';
import { searchWords } from '@/domain/people/folding';
import { fullName, type NameParts } from '@/domain/people/model';
import { isInvitable } from './invitable';

const sortColumns = {
  name: employees.sortName,
  department: departments.name,
  title: employees.jobTitle,
  start: employees.startDate,
};

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

export type PeoplePage = { rows: PersonRow[]; page: number; total: number };

/** One page of the people list, and how many people the filter finds in all. Beyond the last page comes the last. */
export async function peoplePage(viewer: Viewer, filter: PeopleFilter): Promise<PeoplePage> {
  authorize(viewer, 'people.list');
  const found = foundBy(filter);
  const [{ total } = { total: 0 }] = await store().read.select({ total: count() }).from(employees).where(found);
  const page = Math.min(filter.page, Math.max(1, Math.ceil(total / PEOPLE_PER_PAGE)));

  // First who, then what of them: the engine would join the people of all pages before as well.
  const shown = await store()
    .read.select({ id: employees.id })
    .from(employees)
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(found)
    .orderBy(...orderOf(filter))
    .limit(PEOPLE_PER_PAGE)
    .offset((page - 1) * PEOPLE_PER_PAGE);
  const places = new Map(shown.map(({ id }, place) => [id, place]));
  const rows = await store()
    .read.select({
      ...listed,
      invited: exists(
        store().read.select({ hash: tokens.hash }).from(tokens).where(eq(tokens.employeeId, employees.id)),
      ).mapWith(Boolean),
    })
    .from(employees)
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .leftJoin(locations, eq(locations.id, employees.locationId))
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(inArray(employees.id, [...places.keys()]));
  rows.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return { rows: rows.map(asRow), page, total };
}

/** Name and id last, so that equals keep their place from page to page. Unknown start dates come before known ones. */
function orderOf({ sort, dir }: PeopleFilter): SQL[] {
  const direction = dir === 'desc' ? desc : asc;
  const nulls = dir === 'desc' ? sql`nulls last` : sql`nulls first`;
  const first = direction(sortColumns[sort]);
  return [sort === 'start' ? sql`${first} ${nulls}` : first, direction(employees.sortName), direction(employees.id)];
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
  return store()
    .read.select({ id: departments.id, name: departments.name, people: count(employees.id) })
    .from(departments)
    .leftJoin(employees, and(eq(employees.departmentId, departments.id), isNull(employees.leftOn)))
    .groupBy(departments.id, departments.name)
    .orderBy(departments.name);
}

/** How many people of a department an invitation to all of them would reach. */
export async function invitableCount(viewer: Viewer, departmentId: string): Promise<number> {
  authorize(viewer, 'people.invite');
  return store().read.$count(employees, and(eq(employees.departmentId, departmentId), isInvitable(store().read)));
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
    .read.select({
      id: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      employeeNo: employees.employeeNo,
      email: employees.email,
      department: departments.name,
      location: locations.name,
      jobTitle: employees.jobTitle,
      managerId: employees.managerId,
      startDate: employees.startDate,
      leftOn: employees.leftOn,
      hasAccount: accounts.employeeId,
    })
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

/** People whose name, number or address holds each word; at most 20, for choosing one. */
export async function peopleMatching(
  viewer: Viewer,
  question: string,
): Promise<{ id: string; name: string; department: string }[]> {
  authorize(viewer, 'people.list');
  const words = searchWords(question);
  if (words.length === 0) return [];
  const rows = await store()
    .read.select({
      id: employees.id,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      department: departments.name,
    })
    .from(employees)
    .innerJoin(departments, eq(departments.id, employees.departmentId))
    .where(and(isNull(employees.leftOn), ...words.map((word) => contains(employees.searchText, word))))
    .orderBy(employees.sortName, employees.id)
    .limit(20);
  return rows.map(({ id, department, ...name }) => ({ id, department, name: fullName(name) }));
}
