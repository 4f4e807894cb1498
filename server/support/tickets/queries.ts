import 'server-only';
import { and, asc, count, eq, isNull, or } from 'drizzle-orm';
import {
  accounts,
  departments,
  employees,
  locations,
  pulseRoster,
  pulseRounds,
  pulseTicketSheets,
  roundDepartments,
} from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { type GroupLabels, placeName } from '@/domain/support/group-labels';
import { byGroupName } from '@/domain/support/opening';
import { isTooFewForSheet, type NeverReplaced, neverReplaced, TICKETS_ON_PAGE } from '@/domain/support/tickets';
import { ticketCodes } from './codes';

type GroupNames = { readonly department: string | null; readonly location: string | null };

export type TicketSheet = { readonly id: string; readonly tickets: number; readonly isReplacement: boolean };

/** A group of the round in which somebody has no account, or which has its tickets. */
export type TicketGroup = GroupLabels &
  GroupNames & {
    /** Who would get a ticket: invited, works here, no account. Of a group with a sheet: who got one. */
    readonly people: number;
    /** Where these people work, to hand the tickets out: the sheet is of a group, and that can hold several departments. */
    readonly at: readonly { readonly department: string | null; readonly people: number }[];
    readonly sheet: TicketSheet | null;
    /** No sheet can be made: it would have fewer tickets than the minimum group of the round. */
    readonly isTooFew: boolean;
  };

/** The groups that tickets can be made for, by name; those without a name of their own last. */
export async function ticketGroups(viewer: Viewer, roundId: string): Promise<TicketGroup[]> {
  authorize(viewer, 'support.run');
  const { departmentLabel: departmentId, locationLabel: locationId, onPaper } = pulseRoster;
  const rows = await store()
    .read.select({ departmentId, locationId, onPaper, at: departments.name, people: count() })
    .from(pulseRoster)
    .innerJoin(employees, and(eq(employees.id, pulseRoster.employeeId), isNull(employees.leftOn)))
    .leftJoin(accounts, eq(accounts.employeeId, pulseRoster.employeeId))
    .leftJoin(departments, eq(departments.id, employees.departmentId))
    .where(and(eq(pulseRoster.roundId, roundId), or(isNull(accounts.employeeId), eq(onPaper, true))))
    .groupBy(departmentId, locationId, onPaper, departments.name)
    .orderBy(asc(departments.name));

  const k = await minimumGroup(roundId);
  const sheets = await sheetsOf(roundId);
  const names = await namesIn(roundId);
  const groups = new Map<string, TicketGroup>();
  for (const { departmentId, locationId, onPaper, at, people } of rows) {
    const labels = { departmentId, locationId };
    const sheet = sheets.get(placeName(labels)) ?? null;
    // Whoever came without an account after the tickets were made gets none: they have an account in sight.
    if (sheet && !onPaper) continue;
    const before = groups.get(placeName(labels));
    const all = (before?.people ?? 0) + people;
    groups.set(placeName(labels), {
      ...labels,
      ...names(labels),
      people: all,
      at: [...(before?.at ?? []), { department: at, people }],
      sheet,
      isTooFew: !sheet && isTooFewForSheet(all, k),
    });
  }
  return [...groups.values()].sort(byGroupName);
}

/** Without such a round there is nobody to count, and any number will do. */
async function minimumGroup(roundId: string): Promise<number> {
  const [round] = await store().read.select({ k: pulseRounds.k }).from(pulseRounds).where(eq(pulseRounds.id, roundId));
  return round?.k ?? Number.POSITIVE_INFINITY;
}

async function sheetsOf(roundId: string): Promise<ReadonlyMap<string, TicketSheet>> {
  const rows = await store().read.select().from(pulseTicketSheets).where(eq(pulseTicketSheets.roundId, roundId));
  return new Map(
    rows.map(({ id, departmentLabel: departmentId, locationLabel: locationId, tickets, isReplacement }) => [
      placeName({ departmentId, locationId }),
      { id, tickets, isReplacement },
    ]),
  );
}

async function namesIn(roundId: string): Promise<(labels: GroupLabels) => GroupNames> {
  const { read } = store();
  const { departmentId: id, name } = roundDepartments;
  const frozen = await read.select({ id, name }).from(roundDepartments).where(eq(roundDepartments.roundId, roundId));
  const places = await read.select({ id: locations.id, name: locations.name }).from(locations);
  const departmentNames = new Map(frozen.map((one) => [one.id, one.name]));
  const placeNames = new Map(places.map((one) => [one.id, one.name]));
  return ({ departmentId, locationId }) => ({
    department: (departmentId && departmentNames.get(departmentId)) ?? null,
    location: (locationId && placeNames.get(locationId)) ?? null,
  });
}

export type SheetToPrint = TicketSheet &
  GroupNames & {
    readonly roundId: string;
    readonly number: number;
    readonly closesOn: string;
    /** The codes of this page of the sheet: all that were made, used or not. */
    readonly codes: readonly string[];
    /** The minimum group of the round. */
    readonly k: number;
    /** Why this sheet can never be replaced; null when it may come to be. The same whatever has been used. */
    readonly neverReplaced: NeverReplaced | null;
  };

/** One page of a sheet, to print. @throws Refused 'not-found' without such a sheet, for instance when it was replaced */
export async function sheetToPrint(
  viewer: Viewer,
  { roundId, sheetId, page }: { roundId: string; sheetId: string; page: number },
): Promise<SheetToPrint> {
  authorize(viewer, 'support.run');
  const [found] = await store()
    .read.select({ sheet: pulseTicketSheets, round: pulseRounds })
    .from(pulseTicketSheets)
    .innerJoin(pulseRounds, eq(pulseRounds.id, pulseTicketSheets.roundId))
    .where(and(eq(pulseTicketSheets.id, sheetId), eq(pulseTicketSheets.roundId, roundId)));
  if (!found) throw new Refused('not-found', `no sheet ${sheetId}`);
  const { id, tickets, isReplacement, departmentLabel: departmentId, locationLabel: locationId } = found.sheet;
  const names = (await namesIn(roundId))({ departmentId, locationId });
  const from = (page - 1) * TICKETS_ON_PAGE;
  const codes = ticketCodes(id, { from, count: Math.max(0, Math.min(TICKETS_ON_PAGE, tickets - from)) });
  const { number, closesOn, k } = found.round;
  const never = neverReplaced(found.sheet, k);
  return { id, tickets, isReplacement, neverReplaced: never, ...names, roundId, number, closesOn, k, codes };
}
