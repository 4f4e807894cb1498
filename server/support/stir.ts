import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import { pulseAnswers, pulseComments, pulseTags } from '@/db/schema';
import type { Tx } from '@/db/store';

/** Rows of each kind written again with every answer. */
const SPOONFUL = 32;

/**
 * Writes some earlier rows of the round again, as they are, together with the new ones.
 *
 * PostgreSQL marks each row with the transaction that last wrote it. Without this, an answer, its tag and its comment
 * would carry the same mark, and marks would tell in which order people answered. After it each mark belongs to many
 * rows picked at random. (SQLite keeps no such marks, and these tables have no row numbers there.)
 */
export async function stir(tx: Tx, roundId: string): Promise<void> {
  const anywhere = randomUUID();

  const answers = and(eq(pulseAnswers.roundId, roundId), gte(pulseAnswers.key, anywhere));
  const someAnswers = tx.select({ key: pulseAnswers.key }).from(pulseAnswers).where(answers).orderBy(asc(pulseAnswers.key)).limit(SPOONFUL);
  await tx.update(pulseAnswers).set({ roundId }).where(inArray(pulseAnswers.key, someAnswers));

  const tags = and(eq(pulseTags.roundId, roundId), gte(pulseTags.tag, anywhere.replaceAll('-', '')));
  const someTags = tx.select({ tag: pulseTags.tag }).from(pulseTags).where(tags).orderBy(asc(pulseTags.tag)).limit(SPOONFUL);
  await tx.update(pulseTags).set({ roundId }).where(inArray(pulseTags.tag, someTags));

  const comments = and(eq(pulseComments.roundId, roundId), gte(pulseComments.key, anywhere));
  const someComments = tx.select({ key: pulseComments.key }).from(pulseComments).where(comments).orderBy(asc(pulseComments.key)).limit(SPOONFUL);
  await tx.update(pulseComments).set({ roundId }).where(inArray(pulseComments.key, someComments));
}
