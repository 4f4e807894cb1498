import 'server-only';
import { and, eq } from 'drizzle-orm';
import { locations, pulseRounds, pulseTickets, roundDepartments } from '@/db/schema';
import { store } from '@/db/store';
import { Refused } from '@/domain/errors';
import type { GroupLabels } from '@/domain/support/group-labels';
import type { PulseAnswer } from '@/domain/support/instrument';
import type { Linking } from '@/domain/support/linking';
import type { AnswerGroup } from '@/domain/support/rounds';
import { countTry, giveBackTry } from '@/server/auth/tries';
import { alike } from '../label-groups';
import { participationTag } from '../participation';
import { holdOpen, saveAnswer, writeAnswer } from '../save-answer';
import { labelSeal } from '../sealed-labels';
import { ticketHash } from './codes';

// Answering with a paper ticket. There is no viewer: the ticket proves that somebody may answer, and says of nobody who.

/** What a ticket is good for. Looking does not use it up. */
export type TicketPulse = {
  roundId: string;
  number: number;
  closesOn: string;
  /** How the others of this round answer; a ticket is nobody's, so nothing of it is kept either way. */
  linking: Linking;
  group: AnswerGroup;
};

const NO_LABELS: GroupLabels = { departmentId: null, locationId: null };

/** Whether a round is open, so that a ticket could be good for something; and until when. */
export async function pulseOnPaper(): Promise<{ closesOn: string } | null> {
  const [round] = await store()
    .read.select({ closesOn: pulseRounds.closesOn })
    .from(pulseRounds)
    .where(eq(pulseRounds.status, 'open'));
  return round ?? null;
}

/** The pulse as somebody with this ticket meets it; null when the ticket was used or replaced, or never was one. */
export async function pulseForTicket(code: string): Promise<TicketPulse | null> {
  const { read } = store();
  const hash = ticketHash(code);
  const [ticket] = await read
    .select({
      roundId: pulseRounds.id,
      number: pulseRounds.number,
      closesOn: pulseRounds.closesOn,
      invited: pulseRounds.invited,
      linking: pulseRounds.linking,
      sealedLabels: pulseTickets.sealedLabels,
    })
    .from(pulseTickets)
    .innerJoin(pulseRounds, and(eq(pulseRounds.id, pulseTickets.roundId), eq(pulseRounds.status, 'open')))
    .where(eq(pulseTickets.hash, hash));
  if (!ticket) return null;
  const { roundId, number, closesOn, linking, invited, sealedLabels } = ticket;
  const labels = labelSeal(roundId).open(hash, sealedLabels) ?? NO_LABELS;
  const { people, canAnswer } = await alike(roundId, labels);
  // Everybody counted here has an account; whoever holds this ticket has none.
  const group = { ...(await namesOf(roundId, labels)), isEveryone: people === invited, others: canAnswer };
  return { roundId, number, closesOn, linking, group };
}

async function namesOf(roundId: string, { departmentId, locationId }: GroupLabels) {
  const { read } = store();
  const ofRound = and(eq(roundDepartments.roundId, roundId), eq(roundDepartments.departmentId, departmentId ?? ''));
  const [department] = await read.select({ name: roundDepartments.name }).from(roundDepartments).where(ofRound);
  const [location] = await read
    .select({ name: locations.name })
    .from(locations)
    .where(eq(locations.id, locationId ?? ''));
  return { department: department?.name ?? null, location: location?.name ?? null };
}

/**
 * Whether somebody at this address may go on with a code. Codes that work are no guesses, so they do not count.
 * @throws Refused 'not-found' for a code that is not (or no longer) good, 'too-many-tries'
 */
export async function showTicket(code: string, address: string, now = new Date()): Promise<void> {
  const trier = { door: 'ticket', account: 'everybody', address } as const;
  await countTry(trier, now);
  if (!(await pulseForTicket(code))) throw new Refused('not-found', 'no such ticket', 'ticket');
  await giveBackTry(trier);
}

/**
 * Saves an answer with a ticket, which is gone with the same write. Nothing of the ticket goes along but its labels.
 * @throws Refused 'not-found' when it has been used or replaced, 'conflict' when the round is closed
 */
export async function answerWithTicket(code: string, answer: PulseAnswer): Promise<void> {
  const hash = ticketHash(code);
  const [ticket] = await store()
    .read.select({ roundId: pulseTickets.roundId })
    .from(pulseTickets)
    .where(eq(pulseTickets.hash, hash));
  if (!ticket) throw new Refused('not-found', 'no such ticket', 'ticket');
  const { roundId } = ticket;
  await writeAnswer(async (tx) => {
    if (!(await holdOpen(tx, roundId))) throw new Refused('conflict', `round ${roundId} is closed`, 'round-closed');
    const [spent] = await tx
      .delete(pulseTickets)
      .where(eq(pulseTickets.hash, hash))
      .returning({ sealedLabels: pulseTickets.sealedLabels });
    if (!spent) throw new Refused('not-found', 'this ticket has been used', 'ticket');
    const labels = labelSeal(roundId).open(hash, spent.sealedLabels) ?? NO_LABELS;
    // A mark like everybody's: without one, the number of marks would say how many answered on paper.
    await saveAnswer(tx, { roundId, labels, tag: participationTag(roundId, `ticket ${hash}`) }, answer);
  });
}
