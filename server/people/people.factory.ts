import { departments, employees, organisations } from '@/db/schema';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { GrantedRole } from '@/domain/access/viewer';
import { searchText, sortName } from '@/domain/people/model';

const LONG_AGO = new Date('2026-01-05T09:00:00Z');

type Facts = {
  firstName?: string;
  namePrefix?: string;
  lastName?: string;
  email?: string;
  department?: string;
  jobTitle?: string;
  startDate?: string | null;
  leftOn?: string | null;
};

/** An organisation with one department, 'office', in a fresh store. */
export async function foundOrganisation(): Promise<void> {
  await store().write(async (tx) => {
    await tx.insert(organisations).values({
      id: 'organisation',
      name: 'Harbour',
      locale: 'nl',
      timeZone: 'Europe/Amsterdam',
      isDemo: false,
      setUpAt: LONG_AGO,
    });
    await tx.insert(departments).values({ id: 'office', name: 'Office' });
  });
}

/** Whom a letter to a colleague of this id goes to. */
export const addressee = (id: string) => ({ id, email: `${id}@harbour.example` });

/** Adds a colleague whose id and employee number are `id`. Departments are named by their id. */
export async function addPerson(id: string, facts: Facts = {}): Promise<string> {
  const { department = 'office', startDate = null, leftOn = null, ...given } = facts;
  const person = {
    employeeNo: id,
    firstName: 'Kim',
    namePrefix: '',
    lastName: id,
    email: addressee(id).email,
    jobTitle: '',
    ...given,
  };
  const more = {
    sortName: sortName(person),
    searchText: searchText(person),
    createdAt: LONG_AGO,
    locale: 'nl' as const,
  };
  await store().write(async (tx) => {
    await tx.insert(departments).values({ id: department, name: department }).onConflictDoNothing();
    await tx.insert(employees).values({ id, ...person, ...more, departmentId: department, startDate, leftOn });
  });
  return id;
}

/** A colleague in the store with these roles, as one who asks. */
export async function addViewer(id: string, ...roles: GrantedRole[]): Promise<Viewer> {
  return viewerFor({ employeeId: await addPerson(id), departmentId: 'office', roles });
}
