import { inBatches } from '@/db/batches';
import { accounts, departments, employees, locations, organisations } from '@/db/schema';
import { store } from '@/db/store';

/**
 * A department of a made-up organisation: how many people work there, at which places, by turns, and how many of them,
 * the first ones, can sign in; all when it is not said.
 */
export type MadeUpDepartment = {
  id: string;
  under?: string;
  people: number;
  at?: readonly string[];
  withAccount?: number;
};

export type MadeUpPerson = { id: string; employeeNo: string; email: string; departmentId: string };

const SET_UP_AT = new Date('2026-01-05T09:00:00Z');

/** Fills an empty database with an organisation for tests; answers with its people, department by department. */
export async function makeUpOrganisation(list: readonly MadeUpDepartment[]): Promise<MadeUpPerson[]> {
  const places = [...new Set(list.flatMap(({ at = [] }) => at))];
  const people = list.flatMap(({ id: departmentId, people: count, at = [] }) =>
    Array.from({ length: count }, (_, index) => ({
      ...row(`${departmentId}-${index + 1}`),
      departmentId,
      locationId: at[index % at.length] ?? null,
    })),
  );
  await store().write(async (tx) => {
    const organisation = { id: 'organisation', name: 'Harbour', locale: 'en', timeZone: 'UTC', isDemo: false } as const;
    await tx.insert(organisations).values({ ...organisation, setUpAt: SET_UP_AT });
    if (places.length > 0) await tx.insert(locations).values(places.map((id) => ({ id, name: id })));
    for (const { id, under } of list) await tx.insert(departments).values({ id, name: id, parentId: under ?? null });
    for (const some of inBatches(people)) await tx.insert(employees).values(some);
    const holders = list.flatMap(({ id, withAccount }) =>
      people.filter(({ departmentId }) => departmentId === id).slice(0, withAccount),
    );
    for (const some of inBatches(holders)) await tx.insert(accounts).values(some.map(accountOf));
  });
  return people;
}

function accountOf({ id }: MadeUpPerson) {
  return { employeeId: id, passwordHash: 'none', theme: 'system' as const, createdAt: SET_UP_AT };
}

function row(name: string) {
  const id = crypto.randomUUID();
  const email = `${name}@harbour.example`;
  return {
    id,
    employeeNo: `no-${name}`,
    firstName: 'Kim',
    namePrefix: '',
    lastName: name,
    email,
    jobTitle: '',
    locale: 'en' as const,
    sortName: name,
    searchText: name,
    createdAt: SET_UP_AT,
  };
}
