import 'server-only';
import { asc, eq, exists, gt } from 'drizzle-orm';
import { accounts, departments, employees, locations, roleGrants } from '@/db/schema';
import { store } from '@/db/store';
import type { ExistingPerson, ImportContext } from '@/domain/people/import-rows';
import type { Pace } from '@/server/pace';

/** People read in one statement: some ten milliseconds on the embedded database. */
const PEOPLE_AT_ONCE = 1_000;

/** Everybody in the store as a checker compares them, and the keys that rows of the store are written with. */
export type KnownPeople = Pick<ImportContext, 'existing' | 'emailOwner' | 'peopleInStore'> & {
  readonly idOf: Map<string, string>;
  readonly departmentIds: Map<string, string>;
  readonly locationIds: Map<string, string>;
};

/** Reads everybody, present and past. Nobody else may add people until the import is over. */
export async function knownPeople(pace: Pace): Promise<KnownPeople> {
  const departmentIds = await idsByName(departments);
  const locationIds = await idsByName(locations);
  const found = new Map<string, ExistingPerson>();
  const owners = new Map<string, string>();
  const idOf = new Map<string, string>();
  const noOf = new Map<string, string>();
  const managerIds = new Map<string, string>();
  let peopleInStore = 0;

  for await (const row of everybody(pace)) {
    const { id, managerId, leftOn, account, holdsRole, ...person } = row;
    const hasLeft = leftOn !== null;
    if (!hasLeft) peopleInStore += 1;
    found.set(person.employeeNo, {
      ...person,
      managerNo: null,
      hasLeft,
      keepsLanguage: account !== null,
      keepsEmail: holdsRole,
    });
    owners.set(person.email, person.employeeNo);
    idOf.set(person.employeeNo, id);
    noOf.set(id, person.employeeNo);
    if (managerId !== null) managerIds.set(person.employeeNo, managerId);
  }
  for (const [employeeNo, managerId] of managerIds) {
    const person = found.get(employeeNo);
    if (person) found.set(employeeNo, { ...person, managerNo: noOf.get(managerId) ?? null });
  }
  return {
    existing: (employeeNo) => found.get(employeeNo),
    emailOwner: (email) => owners.get(email),
    peopleInStore,
    idOf,
    departmentIds,
    locationIds,
  };
}

async function* everybody(pace: Pace) {
  for (let after = ''; ;) {
    const rows = await store()
      .read.select({
        id: employees.id,
        employeeNo: employees.employeeNo,
        firstName: employees.firstName,
        namePrefix: employees.namePrefix,
        lastName: employees.lastName,
        email: employees.email,
        department: departments.name,
        location: locations.name,
        jobTitle: employees.jobTitle,
        startDate: employees.startDate,
        language: employees.locale,
        managerId: employees.managerId,
        leftOn: employees.leftOn,
        account: accounts.employeeId,
        holdsRole: exists(
          store().read.select({ id: roleGrants.id }).from(roleGrants).where(eq(roleGrants.employeeId, employees.id)),
        ).mapWith(Boolean),
      })
      .from(employees)
      .innerJoin(departments, eq(departments.id, employees.departmentId))
      .leftJoin(locations, eq(locations.id, employees.locationId))
      .leftJoin(accounts, eq(accounts.employeeId, employees.id))
      .where(gt(employees.id, after))
      .orderBy(asc(employees.id))
      .limit(PEOPLE_AT_ONCE);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PEOPLE_AT_ONCE) return;
    after = last.id;
    if (pace.isDue()) await pace.rest();
  }
}

async function idsByName(names: typeof departments | typeof locations): Promise<Map<string, string>> {
  const rows = await store().read.select({ id: names.id, name: names.name }).from(names);
  return new Map(rows.map(({ id, name }) => [name, id]));
}
