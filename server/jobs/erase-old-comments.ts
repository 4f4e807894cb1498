import 'server-only';
import { and, eq, exists, lt } from 'drizzle-orm';
import { pulseComments, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { commentsKeptSince } from '@/domain/support/model';
import { recordAudit } from '@/server/audit';
import { clearTraces } from '@/server/support/clearing';

/**
 * Erases what people wrote in rounds that closed six months ago or more, from the files of the database too. Themes and
 * their answers stay. Answers with the number of rounds; how many comments there were is not kept anywhere.
 */
export async function eraseOldComments(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.erase-old-comments');
  const ofRound = eq(pulseComments.roundId, pulseRounds.id);
  const rounds = await store()
    .read.select({ id: pulseRounds.id })
    .from(pulseRounds)
    .where(
      and(
        lt(pulseRounds.closedAt, commentsKeptSince(now)),
        exists(store().read.select({ key: pulseComments.key }).from(pulseComments).where(ofRound)),
      ),
    );
  for (const { id } of rounds) {
    await store().write(async (tx) => {
      await tx.delete(pulseComments).where(eq(pulseComments.roundId, id));
      // The files of the engine still hold them. A round without this time is cleared again, also after a restart.
      await tx.update(pulseRounds).set({ clearedAt: null }).where(eq(pulseRounds.id, id));
      await recordAudit(tx, viewer, 'round.erase-comments', id, now);
    });
  }
  if (rounds.length > 0) await clearTraces(now);
  return rounds.length;
}
