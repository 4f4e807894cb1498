import 'server-only';
import { and, eq, getTableName, isNotNull, isNull, or } from 'drizzle-orm';
import { tellingOnlyTheCode } from '@/db/engine-code';
import { pulseAnswers, pulseComments, pulseRounds, pulseTags, pulseTickets, pulseTicketSheets } from '@/db/schema';
import { type Reader, store, type Tx } from '@/db/store';
import { shuffleAnswers } from './stir';

const TABLES = [pulseAnswers, pulseTags, pulseComments, pulseTickets, pulseTicketSheets].map((table) =>
  getTableName(table),
);

/**
 * Clears what closed rounds left in the files of the engine: old keys, sealed labels, paper tickets and marks of who
 * had answered. A round says when that was done, so that a restart in between forgets nothing. One at a time, also with
 * other callers in this process. Outside `store.write`.
 *
 * @returns false when others were in the way, so that it has to be done again
 */
export function clearTraces(now: Date): Promise<boolean> {
  const work = () => tellingOnlyTheCode('what closed rounds left could not be cleared', () => clear(now));
  const turn = (turns[LAST] ?? Promise.resolve()).then(work);
  turns[LAST] = turn.catch(() => undefined);
  return turn;
}

// One per process, though Next loads this module once for each bundle.
const LAST = Symbol.for('draagvlak.clearing');
const turns = globalThis as { [LAST]?: Promise<unknown> };

async function clear(now: Date): Promise<boolean> {
  const rounds = await store()
    .read.select({ id: pulseRounds.id })
    .from(pulseRounds)
    .where(and(eq(pulseRounds.status, 'closed'), isNull(pulseRounds.clearedAt)));
  if (rounds.length === 0) return true;

  const before = new Map<string, Erasable>();
  for (const { id } of rounds) {
    await store().write((tx) => forgetLabels(tx, id));
    before.set(id, await erasableIn(store().read, id));
  }
  if (!(await store().purge(TABLES))) return false;
  let isAllCleared = true;
  for (const [id, erasable] of before) {
    const isCleared = await store().write((tx) => markCleared(tx, id, erasable, now));
    isAllCleared &&= isCleared;
  }
  return isAllCleared;
}

/** What is erased from a round after it closed, all at once: then the files have to be cleared anew. */
type Erasable = { readonly comments: number; readonly pseudonyms: number };

async function erasableIn(read: Reader, roundId: string): Promise<Erasable> {
  const { sealedPseudonym } = pulseAnswers;
  const isLinked = and(eq(pulseAnswers.roundId, roundId), isNotNull(sealedPseudonym));
  return {
    comments: await read.$count(pulseComments, eq(pulseComments.roundId, roundId)),
    pseudonyms: await read.$count(pulseAnswers, isLinked),
  };
}

/** False for a round of which something was erased since `before`: that may lie in the files still. */
async function markCleared(tx: Tx, roundId: string, before: Erasable, now: Date): Promise<boolean> {
  // Held first: whoever is erasing meanwhile is waited for, and what is counted afterwards knows of it.
  await tx.update(pulseRounds).set({ status: 'closed' }).where(eq(pulseRounds.id, roundId));
  const { comments, pseudonyms } = await erasableIn(tx, roundId);
  if (comments !== before.comments || pseudonyms !== before.pseudonyms) return false;
  await tx.update(pulseRounds).set({ clearedAt: now }).where(eq(pulseRounds.id, roundId));
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
