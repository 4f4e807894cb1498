import 'server-only';
import { and, asc, count, eq, gt, isNull } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { accounts, departments, employees, pulseRoster, roundDepartments } from '@/db/schema';
import type { Reader, Tx } from '@/db/store';
import {
  type DepartmentNode,
  type GroupLabels,
  groupLabels,
  type InvitedPlace,
  type Place,
  placeName,
} from '@/domain/support/group-labels';
import { ORGANISATION } from '@/domain/support/model';
import { createPace, type Pace } from '@/server/pace';

/** People read at once; between two such reads pages get their turn. */
const PEOPLE_AT_ONCE = 1_000;

/** How many people are invited, and how many of them can sign in and so answer. */
export type Roster = { readonly people: number; readonly canAnswer: number };

/**
 * Freezes who is invited, with the group labels their answer will carry, and the department tree as it is now. Everyone
 * who works here is invited, with or without an account: who cannot answer has not been heard. Labels count only those
 * who can answer now (docs/decisions/0007).
 *
 * In a city this takes seconds. Resting in between is the one thing besides the store that is waited for inside a
 * write: pages go on being served, and read the store as it was before, because none of this is there for others until
 * the whole transaction is. Other writes wait for it.
 */
export async function freezeRoster(tx: Tx, roundId: string, k: number): Promise<Roster> {
  const pace = createPace();
  const people = await everyone(tx, pace);
  const tree = await departmentsNow(tx);
  for (const rows of inBatches(tree)) {
    await tx
      .insert(roundDepartments)
      .values(rows.map(({ id, parentId, name }) => ({ roundId, departmentId: id, parentId, name })));
  }

  const places = placesOf(people);
  const labels = new Map(labelsOf(places, tree, k).map((label, index) => [placeName(places[index] ?? label), label]));
  for (const some of inBatches(people)) {
    await tx.insert(pulseRoster).values(
      some.map((person) => {
        const label = labels.get(placeName(person));
        const departmentLabel = label?.departmentId ?? null;
        return { roundId, employeeId: person.id, departmentLabel, locationLabel: label?.locationId ?? null };
      }),
    );
    if (pace.isDue()) await pace.rest();
  }
  return { people: people.length, canAnswer: people.filter(({ account }) => account !== null).length };
}

type FlatDepartment = { id: string; parentId: string | null; name: string };

/** The labels of places in this tree, in the order of the places. */
export function labelsOf(
  places: readonly InvitedPlace[],
  tree: readonly FlatDepartment[],
  k: number,
): readonly GroupLabels[] {
  return groupLabels(places, { id: ORGANISATION, children: childrenOf(tree, null) }, k);
}

export async function departmentsNow(read: Reader): Promise<FlatDepartment[]> {
  return read.select({ id: departments.id, parentId: departments.parentId, name: departments.name }).from(departments);
}

/** How many work at each place now, and how many of them can sign in. */
export async function placesNow(read: Reader): Promise<InvitedPlace[]> {
  return read
    .select({
      departmentId: employees.departmentId,
      locationId: employees.locationId,
      people: count(),
      canAnswer: count(accounts.employeeId),
    })
    .from(employees)
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(isNull(employees.leftOn))
    .groupBy(employees.departmentId, employees.locationId);
}

type Person = Place & { readonly id: string; readonly account: string | null };

/** Everyone who works here. Each is read once, so that labels are worked out from the same people that they go to. */
async function everyone(tx: Tx, pace: Pace): Promise<Person[]> {
  const people: Person[] = [];
  for (;;) {
    const last = people.at(-1)?.id ?? '';
    const some = await tx
      .select({
        id: employees.id,
        departmentId: employees.departmentId,
        locationId: employees.locationId,
        account: accounts.employeeId,
      })
      .from(employees)
      .leftJoin(accounts, eq(accounts.employeeId, employees.id))
      .where(and(isNull(employees.leftOn), gt(employees.id, last)))
      .orderBy(asc(employees.id))
      .limit(PEOPLE_AT_ONCE);
    people.push(...some);
    if (some.length < PEOPLE_AT_ONCE) return people;
    if (pace.isDue()) await pace.rest();
  }
}

function placesOf(people: readonly Person[]): InvitedPlace[] {
  const places = new Map<string, InvitedPlace>();
  for (const { departmentId, locationId, account } of people) {
    const key = placeName({ departmentId, locationId });
    const { people: before = 0, canAnswer = 0 } = places.get(key) ?? {};
    const can = account === null ? canAnswer : canAnswer + 1;
    places.set(key, { departmentId, locationId, people: before + 1, canAnswer: can });
  }
  return [...places.values()];
}

function childrenOf(all: readonly FlatDepartment[], parentId: string | null): DepartmentNode[] {
  return all
    .filter((department) => department.parentId === parentId)
    .map(({ id }) => ({ id, children: childrenOf(all, id) }));
}
