import 'server-only';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { pulseBarriers, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { recordBarriers } from './record';

/**
 * Works out what held people back in rounds that were closed before this was done at closing. That takes no label, and
 * answers of a closed round never change, so it gives what it would have given then.
 *
 * @returns how many rounds got it now
 */
export async function recordEarlierBarriers(viewer: Viewer): Promise<number> {
  authorize(viewer, 'system.record-barriers');
  const rounds = await store()
    .read.select({ id: pulseRounds.id, k: pulseRounds.k })
    .from(pulseRounds)
    .leftJoin(pulseBarriers, eq(pulseBarriers.roundId, pulseRounds.id))
    .where(and(eq(pulseRounds.status, 'closed'), isNull(pulseBarriers.roundId)))
    .orderBy(asc(pulseRounds.number));
  for (const round of rounds) await store().write((tx) => recordBarriers(tx, round));
  return rounds.length;
}
