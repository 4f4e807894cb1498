import 'server-only';
import { and, count, eq, isNull, type SQL } from 'drizzle-orm';
import { accounts, employees, pulseRoster, type pulseTicketSheets } from '@/db/schema';
import { store } from '@/db/store';
import type { GroupLabels } from '@/domain/support/group-labels';

/** The rows of a round that carry these two labels; a label that is null counts as one. */
export function inGroup(
  { roundId, departmentLabel, locationLabel }: typeof pulseRoster | typeof pulseTicketSheets,
  round: string,
  { departmentId, locationId }: GroupLabels,
): SQL | undefined {
  return and(
    eq(roundId, round),
    departmentId === null ? isNull(departmentLabel) : eq(departmentLabel, departmentId),
    locationId === null ? isNull(locationLabel) : eq(locationLabel, locationId),
  );
}

/** How many of a round carry the same labels, and how many of those can sign in now. */
export async function alike(roundId: string, group: GroupLabels): Promise<{ people: number; canAnswer: number }> {
  const [row] = await store()
    .read.select({ people: count(), canAnswer: count(accounts.employeeId) })
    .from(pulseRoster)
    .leftJoin(employees, and(eq(employees.id, pulseRoster.employeeId), isNull(employees.leftOn)))
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(inGroup(pulseRoster, roundId, group));
  return row ?? { people: 0, canAnswer: 0 };
}
