import 'server-only';
import { and, eq } from 'drizzle-orm';
import { failureTold, tellingOnlyTheCode } from '@/db/engine-code';
import { pulseResponseBands, pulseRounds, pulseTags } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import { type Actor, recordAudit } from '@/server/audit';
import { recordBarriers } from '../barriers/record';
import { clearTraces } from '../clearing';
import { recordForecast } from '../forecast/record';
import { takeSnapshot } from '../snapshot';
import { shuffleForGood } from '../stir';
import { forgetTickets } from '../tickets/forgetting';
import { theOrganisation } from './opening';

/**
 * Closes a round, by hand or by the clock: works out its snapshot and the forecast that follows from it, forgets who
 * answered and of which group each answer was, and gives answers and comments new keys in random order.
 * What the engine says when it fails holds what was answered and written: it goes no further.
 * @throws Refused 'conflict' when it is not open
 */
export async function closeRoundNow(actor: Actor, roundId: string, now: Date): Promise<void> {
  await tellingOnlyTheCode(`round ${roundId} could not be closed`, () =>
    store().write((tx) => close(tx, actor, roundId, now)),
  );
  // The marks and the old order are gone from the tables, and now from the files. The round is closed whatever comes of
  // it: what cannot be cleared now is tried again by a job.
  await clearTraces(now).catch((error: unknown) => {
    console.error(`clearing round ${roundId}: ${failureTold(error)}`);
  });
}

async function close(tx: Tx, actor: Actor, roundId: string, now: Date): Promise<void> {
  const [round] = await tx
    .update(pulseRounds)
    .set({ status: 'closed', closedAt: now })
    .where(and(eq(pulseRounds.id, roundId), eq(pulseRounds.status, 'open')))
    .returning({ id: pulseRounds.id, k: pulseRounds.k });
  if (!round) throw new Refused('conflict', `round ${roundId} is not open`, 'round-closed');
  await takeSnapshot(tx, round, (await theOrganisation(tx)).name);
  await recordBarriers(tx, round);
  await recordForecast(tx, now);
  await tx.delete(pulseTags).where(eq(pulseTags.roundId, roundId));
  await tx.delete(pulseResponseBands).where(eq(pulseResponseBands.roundId, roundId));
  await forgetTickets(tx, roundId);
  await shuffleForGood(tx, roundId);
  await recordAudit(tx, actor, 'round.close', roundId, now);
}
