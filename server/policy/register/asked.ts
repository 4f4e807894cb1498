import 'server-only';
import { and, eq, gte, inArray, isNull, lt, min, type SQL } from 'drizzle-orm';
import { employees, policyAcknowledgements, policyInvitations, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import type { PublishedVersion } from '../published';

/** A version that asked, with the number of the next one that asked (null: none yet). */
export type AskedRound = { readonly asking: PublishedVersion; readonly until: number | null };

/**
 * Everyone who was asked by a version and works here, with when they first acknowledged it or an editorial one after it
 * (null: not yet). To be joined with what else is wanted.
 */
export function askedPeople({ asking, until }: AskedRound) {
  const { read } = store();
  const counted = and(
    eq(policyVersions.status, 'published'),
    gte(policyVersions.number, asking.number),
    until === null ? undefined : lt(policyVersions.number, until),
  );
  const first = read
    .select({ employeeId: policyAcknowledgements.employeeId, at: firstMoment().as('first_at') })
    .from(policyAcknowledgements)
    .where(
      inArray(
        policyAcknowledgements.versionId,
        read.select({ id: policyVersions.id }).from(policyVersions).where(counted),
      ),
    )
    .groupBy(policyAcknowledgements.employeeId)
    .as('first_acknowledged');
  const people = read
    .select({
      id: employees.id,
      departmentId: employees.departmentId,
      sortName: employees.sortName,
      searchText: employees.searchText,
      at: first.at,
    })
    .from(policyInvitations)
    .innerJoin(employees, eq(employees.id, policyInvitations.employeeId))
    .leftJoin(first, eq(first.employeeId, policyInvitations.employeeId))
    .where(and(eq(policyInvitations.versionId, asking.id), isNull(employees.leftOn)));
  return people.as('asked_people');
}

function firstMoment(): SQL<Date | null> {
  return min(policyAcknowledgements.acknowledgedAt);
}
