import 'server-only';
import { and, eq, exists, isNotNull, lt } from 'drizzle-orm';
import { pulseAnswers, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import { linksKeptSince } from '@/domain/support/linking';
import { recordAudit } from '@/server/audit';
import { clearTraces } from '../clearing';
import { chosenLinking } from './chosen';

/**
 * Erases the pseudonyms of closed rounds that are kept no longer: a year after closing, and at once when answers are not
 * to be compared any more; as long as a confidential round is open it is still to be compared with the one before. All
 * of a round go together, so that none is told apart by having none. Afterwards the files are cleared; the round says
 * when that was done, so that a job tries again until it was.
 *
 * @returns the number of rounds
 */
export async function eraseLinks(viewer: Viewer, now: Date): Promise<number> {
  const { read } = store();
  const linked = exists(
    read
      .select({ key: pulseAnswers.key })
      .from(pulseAnswers)
      .where(and(eq(pulseAnswers.roundId, pulseRounds.id), isNotNull(pulseAnswers.sealedPseudonym))),
  );
  const kept = await areStillCompared();
  const isOver = kept ? lt(pulseRounds.closedAt, linksKeptSince(now)) : undefined;
  const rounds = await read
    .select({ id: pulseRounds.id })
    .from(pulseRounds)
    .where(and(eq(pulseRounds.status, 'closed'), eq(pulseRounds.linking, 'confidential'), isOver, linked));
  for (const { id } of rounds) {
    await store().write(async (tx) => {
      await tx.update(pulseAnswers).set({ sealedPseudonym: null }).where(eq(pulseAnswers.roundId, id));
      await tx.update(pulseRounds).set({ clearedAt: null }).where(eq(pulseRounds.id, id));
      await recordAudit(tx, viewer, 'round.erase-links', id, now);
    });
  }
  if (rounds.length > 0) await clearTraces(now);
  return rounds.length;
}

/** Whether a round is open, or will be, that is compared with an earlier one. */
async function areStillCompared(): Promise<boolean> {
  if ((await chosenLinking(store().read)) === 'confidential') return true;
  const open = and(eq(pulseRounds.status, 'open'), eq(pulseRounds.linking, 'confidential'));
  return (await store().read.$count(pulseRounds, open)) > 0;
}
