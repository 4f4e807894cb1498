import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { inBatches } from '@/db/batches';
import { accounts, employees, pulseRoster, pulseRounds, pulseTickets, pulseTicketSheets } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { type GroupLabels, placeName } from '@/domain/support/group-labels';
import { isTooFewForSheet, replacementRefusal } from '@/domain/support/tickets';
import { recordAudit } from '@/server/audit';
import { createPace } from '@/server/pace';
import { inGroup } from '../label-groups';
import { holdOpen } from '../save-answer';
import { labelSeal } from '../sealed-labels';
import { inRandomOrder } from '../stir';
import { ticketCodes, ticketHash } from './codes';

/**
 * Makes the paper tickets of one group of an open round: one for each who was invited, still works here and has no
 * account. From now on these people answer on paper, also when they get an account (docs/decisions/0014).
 * @returns the id of the sheet
 * @throws Refused 'conflict' when the round is closed, when there are tickets of this group, when all have an account, or
 *   when those without one are fewer than the minimum group of the round
 */
export async function makeTickets(
  viewer: Viewer,
  { roundId, group }: { roundId: string; group: GroupLabels },
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'support.run');
  const sheetId = randomUUID();
  await store().write(async (tx) => {
    await requireOpen(tx, roundId);
    if ((await tx.$count(pulseTicketSheets, inGroup(pulseTicketSheets, roundId, group))) > 0) {
      throw new Refused('conflict', 'this group has its tickets', 'tickets-made');
    }
    const people = await withoutAccount(tx, roundId, group);
    if (people.length === 0) throw new Refused('conflict', 'nobody without an account', 'tickets-for-nobody');
    if (isTooFewForSheet(people.length, await minimumGroup(tx, roundId))) {
      throw new Refused('conflict', 'too few without an account', 'tickets-few');
    }
    for (const some of inBatches(people)) {
      const these = and(eq(pulseRoster.roundId, roundId), inArray(pulseRoster.employeeId, some));
      await tx.update(pulseRoster).set({ onPaper: true }).where(these);
    }
    const { departmentId: departmentLabel, locationId: locationLabel } = group;
    await tx
      .insert(pulseTicketSheets)
      .values({ id: sheetId, roundId, departmentLabel, locationLabel, tickets: people.length });
    await addTickets(tx, { sheetId, roundId, group, count: people.length });
    await recordAudit(tx, viewer, 'tickets.make', roundId, now);
  });
  return sheetId;
}

/**
 * Replaces the tickets of a sheet that have not been used, for a sheet that got lost: the old ones are worth nothing any
 * more. How many were unused must not tell too much (`replacementRefusal`).
 * @returns the id of the new sheet, which takes the place of the old one
 * @throws Refused 'not-found' without such a sheet, 'conflict' when the round is closed or it may not be replaced
 */
export async function replaceTickets(viewer: Viewer, sheetId: string, now = new Date()): Promise<string> {
  authorize(viewer, 'support.run');
  const id = randomUUID();
  await store().write(async (tx) => {
    const [found] = await tx
      .select({ roundId: pulseTicketSheets.roundId })
      .from(pulseTicketSheets)
      .where(eq(pulseTicketSheets.id, sheetId));
    if (!found) throw new Refused('not-found', `no sheet ${sheetId}`);
    const { roundId } = found;
    await requireOpen(tx, roundId);
    // Again, now that nobody else can be doing the same.
    const [sheet] = await tx.select().from(pulseTicketSheets).where(eq(pulseTicketSheets.id, sheetId));
    if (!sheet) throw new Refused('not-found', `no sheet ${sheetId} any more`);
    const group = { departmentId: sheet.departmentLabel, locationId: sheet.locationLabel };

    const unused = await unusedOf(tx, roundId, group);
    const refusal = replacementRefusal({ ...sheet, unused: unused.length }, await minimumGroup(tx, roundId));
    if (refusal) throw new Refused('conflict', 'this sheet may not be replaced', refusal);
    for (const some of inBatches(unused)) await tx.delete(pulseTickets).where(inArray(pulseTickets.hash, some));
    await tx
      .update(pulseTicketSheets)
      .set({ id, tickets: unused.length, isReplacement: true })
      .where(eq(pulseTicketSheets.id, sheetId));
    await addTickets(tx, { sheetId: id, roundId, group, count: unused.length });
    await recordAudit(tx, viewer, 'tickets.replace', roundId, now);
  });
  return id;
}

async function requireOpen(tx: Tx, roundId: string): Promise<void> {
  if (!(await holdOpen(tx, roundId))) throw new Refused('conflict', `round ${roundId} is closed`, 'tickets-closed');
}

async function minimumGroup(tx: Tx, roundId: string): Promise<number> {
  const [round] = await tx.select({ k: pulseRounds.k }).from(pulseRounds).where(eq(pulseRounds.id, roundId));
  if (!round) throw new Refused('not-found', `no round ${roundId}`);
  return round.k;
}

async function withoutAccount(tx: Tx, roundId: string, group: GroupLabels): Promise<string[]> {
  const rows = await tx
    .select({ id: pulseRoster.employeeId })
    .from(pulseRoster)
    .innerJoin(employees, and(eq(employees.id, pulseRoster.employeeId), isNull(employees.leftOn)))
    .leftJoin(accounts, eq(accounts.employeeId, pulseRoster.employeeId))
    .where(and(inGroup(pulseRoster, roundId, group), isNull(accounts.employeeId)));
  return rows.map(({ id }) => id);
}

/** The hashes of a group's tickets that nobody has used. The group of each is sealed, so all of the round are opened. */
async function unusedOf(tx: Tx, roundId: string, group: GroupLabels): Promise<string[]> {
  const seal = labelSeal(roundId);
  const pace = createPace();
  const unused: string[] = [];
  const all = await tx.select().from(pulseTickets).where(eq(pulseTickets.roundId, roundId));
  for (const { hash, sealedLabels } of all) {
    const labels = seal.open(hash, sealedLabels);
    if (labels && placeName(labels) === placeName(group)) unused.push(hash);
    if (pace.isDue()) await pace.rest();
  }
  return unused;
}

type NewTickets = { sheetId: string; roundId: string; group: GroupLabels; count: number };

/**
 * Adds tickets, and puts all of the round back in random order in the same write: PostgreSQL marks each row with its
 * write, and the mark would say of which sheet a ticket is, and so of which group those are that have been used.
 */
async function addTickets(tx: Tx, { sheetId, roundId, group, count }: NewTickets): Promise<void> {
  const seal = labelSeal(roundId);
  const pace = createPace();
  const rows = await tx.delete(pulseTickets).where(eq(pulseTickets.roundId, roundId)).returning();
  for (const code of ticketCodes(sheetId, { from: 0, count })) {
    const hash = ticketHash(code);
    rows.push({ hash, roundId, sealedLabels: seal.seal(hash, group) });
    if (pace.isDue()) await pace.rest();
  }
  for (const some of inRandomOrder(rows)) await tx.insert(pulseTickets).values(some);
}
