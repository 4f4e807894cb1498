import 'server-only';
import { and, countDistinct, eq, gt, isNull, notExists } from 'drizzle-orm';
import { accounts, employees, locations, tokens } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { MINIMUM_GROUP } from '@/domain/statistics/small-groups';
import { groupsOf } from '@/domain/support/group-labels';
import { byGroupName, fewestToOpen, type OpeningPreview } from '@/domain/support/opening';
import { departmentsNow, labelsOf, placesNow } from './roster';

/** What opening a round would do now: who is invited, who can answer, and which labels their answers would carry. */
export async function openingPreview(viewer: Viewer, now = new Date()): Promise<OpeningPreview> {
  authorize(viewer, 'support.run');
  const k = MINIMUM_GROUP;
  const places = await placesNow(store().read);
  const tree = await departmentsNow(store().read);
  const departmentNames = new Map(tree.map(({ id, name }) => [id, name]));
  const locationNames = await namesOfLocations();
  const groups = groupsOf(places, labelsOf(places, tree, k)).map(({ departmentId, locationId, ...group }) => ({
    department: (departmentId && departmentNames.get(departmentId)) ?? null,
    location: (locationId && locationNames.get(locationId)) ?? null,
    ...group,
  }));
  const total = (of: 'people' | 'canAnswer') => places.reduce((sum, place) => sum + place[of], 0);
  return {
    people: total('people'),
    canAnswer: total('canAnswer'),
    invited: await invitedWithoutAccount(now),
    k,
    fewest: fewestToOpen(k),
    groups: groups.toSorted(byGroupName),
  };
}

async function namesOfLocations(): Promise<Map<string, string>> {
  const rows = await store().read.select({ id: locations.id, name: locations.name }).from(locations);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function invitedWithoutAccount(now: Date): Promise<number> {
  const { read } = store();
  const account = read.select({ id: accounts.employeeId }).from(accounts).where(eq(accounts.employeeId, employees.id));
  const works = and(eq(tokens.purpose, 'invitation'), isNull(tokens.usedAt), gt(tokens.expiresAt, now));
  const [row] = await read
    .select({ people: countDistinct(tokens.employeeId) })
    .from(tokens)
    .innerJoin(employees, eq(employees.id, tokens.employeeId))
    .where(and(works, isNull(employees.leftOn), notExists(account)));
  return row?.people ?? 0;
}
