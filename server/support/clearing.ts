import 'server-only';
import { and, eq, getTableName, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import { pulseAnswers, pulseComments, pulseRounds, pulseTags, pulseTickets, pulseTicketSheets } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { shuffleAnswers } from './stir';

const TABLES = [pulseAnswers, pulseTags, pulseComments, pulseTickets, pulseTicketSheets].map((table) =>
  getTableName(table),
);

/**
 * Clears what closed rounds left in the files of the engine: old keys, sealed labels, paper tickets and marks of who
 * had answered. A
 * round says when that was done, so that a restart in between forgets nothing. Outside `store.write`.
 *
 * @returns false when others were in the way, so that it has to be done again
 */
export async function clearTraces(now: Date): Promise<boolean> {
  const rounds = await store()
    .read.select({ id: pulseRounds.id })
    .from(pulseRounds)
    .where(and(eq(pulseRounds.status, 'closed'), isNull(pulseRounds.clearedAt)));
  if (rounds.length === 0) return true;

  for (const { id } of rounds) await store().write((tx) => forgetLabels(tx, id));
  if (!(await store().purge(TABLES))) return false;
  const ids = rounds.map(({ id }) => id);
  await store().write((tx) => tx.update(pulseRounds).set({ clearedAt: now }).where(inArray(pulseRounds.id, ids)));
  return true;
}

/** Rounds that an earlier version closed still had the labels of their answers. */
async function forgetLabels(tx: Tx, roundId: string): Promise<void> {
  const { sealedLabels, departmentLabel, locationLabel } = pulseAnswers;
  const hasLabel = or(isNotNull(sealedLabels), isNotNull(departmentLabel), isNotNull(locationLabel));
  if ((await tx.$count(pulseAnswers, and(eq(pulseAnswers.roundId, roundId), hasLabel))) > 0) {
    await shuffleAnswers(tx, roundId);
  }
}
