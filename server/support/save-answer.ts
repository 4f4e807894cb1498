import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, getTableName } from 'drizzle-orm';
import { engineCode } from '@/db/engine-code';
import { pulseAnswers, pulseComments, pulseRounds, pulseTags, pulseTickets } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import type { GroupLabels } from '@/domain/support/group-labels';
import type { PulseAnswer } from '@/domain/support/instrument';
import { pseudonymSeal } from './linking/pseudonyms';
import { labelSeal } from './sealed-labels';
import { stirIn } from './stir';

// How an answer comes to lie in its tables, whoever gives it: a colleague who signed in, or one with a paper ticket.

/**
 * What an answer is saved with: its round, the group labels it carries, and the mark that it has been given. Who gives it
 * is kept in a confidential round only, as a pseudonym; a ticket has no person.
 */
export type AnswerSource = {
  readonly roundId: string;
  readonly labels: GroupLabels;
  readonly tag: string;
  readonly employeeId?: string;
};

/** @throws Refused 'conflict' when this mark is there already */
export async function saveAnswer(
  tx: Tx,
  { roundId, labels, tag, employeeId }: AnswerSource,
  answer: PulseAnswer,
): Promise<void> {
  const [round] = await tx
    .select({
      linking: pulseRounds.linking,
      answers: tx.$count(pulseAnswers, eq(pulseAnswers.roundId, roundId)),
      comments: tx.$count(pulseComments, eq(pulseComments.roundId, roundId)),
      same: tx.$count(pulseTags, eq(pulseTags.tag, tag)),
    })
    .from(pulseRounds)
    .where(eq(pulseRounds.id, roundId));
  if (!round) throw new Refused('not-found', `no round ${roundId}`);
  if (round.same > 0) throw new Refused('conflict', `round ${roundId} has been answered`, 'already-answered');

  const { S1: s1, S2: s2, S3: s3, S4: s4, K1: k1, I1: i1, B1: barriers, comment: body } = answer;
  const items = { s1, s2, s3, s4, k1, i1, barriers };
  const key = randomUUID();
  const sealedLabels = labelSeal(roundId).seal(key, labels);
  const isLinked = round.linking === 'confidential';
  const sealedPseudonym = isLinked ? pseudonymSeal(roundId).seal(employeeId ?? null) : null;
  const added = {
    answer: { key, roundId, sealedLabels, sealedPseudonym, ...items },
    tag: { tag, roundId },
    comment: body ? { key: randomUUID(), roundId, body } : null,
  };
  await stirIn(tx, roundId, added, round);
}

/**
 * Whether the round is open; if so it stays open until this write is done. Answers wait for each other here: otherwise
 * PostgreSQL could let one in while the round is being closed, after its snapshot, or let two stir the same rows.
 */
export async function holdOpen(tx: Tx, roundId: string): Promise<boolean> {
  const open = and(eq(pulseRounds.id, roundId), eq(pulseRounds.status, 'open'));
  const held = await tx.update(pulseRounds).set({ status: 'open' }).where(open).returning({ id: pulseRounds.id });
  return held.length > 0;
}

/**
 * A write that an answer goes through. What the engine says when it fails holds all that was answered: it goes no
 * further.
 */
export async function writeAnswer<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  let result: Result;
  try {
    result = await inTurn(() => store().write(work));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Error(`an answer could not be saved (${engineCode(error) ?? 'unknown'})`);
  }
  // Whoever answered need not wait for it.
  void sweepNowAndThen();
  return result;
}

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Answers wait for each other at the round that they hold. In the database each of them would keep a connection while it
 * waits, and when many come at once nobody else would be served.
 */
function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
  const turn = lastTurn.then(write);
  lastTurn = turn.catch(() => undefined);
  return turn;
}

/** Each answer writes a hundred rows anew (stir.ts): so many answers leave what still takes no time to pass. */
const SWEEP_EVERY = 50;
const STIRRED = [pulseAnswers, pulseTags, pulseComments, pulseTickets].map((table) => getTableName(table));
let sinceSwept = 0;

/**
 * Without it an answer takes six times as long on PostgreSQL once some thousand have come within a minute; and earlier
 * versions of rows, which lie in the order of writing, would lie there longer.
 */
async function sweepNowAndThen(): Promise<void> {
  sinceSwept += 1;
  if (sinceSwept < SWEEP_EVERY) return;
  sinceSwept = 0;
  // The answer is safe whatever comes of this.
  await store()
    .sweep(STIRRED)
    .catch((error: unknown) => console.error(`sweeping: ${engineCode(error) ?? 'unknown'}`));
}
