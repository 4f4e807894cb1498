import 'server-only';
import { and, asc, eq, lt, lte } from 'drizzle-orm';
import { plannedRounds, pulseAnswers, pulseResponseBands, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import { hourIn } from '@/domain/calendar/hour';
import { Invalid, Refused } from '@/domain/errors';
import { hurdleOf, type PlanHurdle, planTurn } from '@/domain/support/planning';
import { movedBand } from '@/domain/support/response-band';
import { type Actor, recordAudit } from '@/server/audit';
import { closeRoundNow } from './closing';
import { openRoundNow, theOrganisation } from './opening';
import { openCount, sealCount } from './sealed-count';

/** What day and hour it is where the organisation is. */
export type LocalTime = { readonly today: string; readonly hour: number };

/** @throws Refused 'conflict' before set-up */
export async function localTime(now: Date): Promise<LocalTime> {
  const { timeZone } = await theOrganisation(store().read);
  return { today: dayIn(now, timeZone), hour: hourIn(now, timeZone) };
}

/** Closes the round whose closing day is over. Answers with how many that were: none, or one. */
export async function closeWhatIsOver(actor: Actor, { today }: LocalTime, now: Date): Promise<number> {
  const over = await store()
    .read.select({ id: pulseRounds.id })
    .from(pulseRounds)
    .where(and(eq(pulseRounds.status, 'open'), lt(pulseRounds.closesOn, today)));
  let closed = 0;
  for (const { id } of over) {
    try {
      await closeRoundNow(actor, id, now);
      closed += 1;
    } catch (error) {
      // Somebody, or another server, closed it in this moment: it is closed.
      if (!(error instanceof Refused)) throw error;
    }
  }
  return closed;
}

/**
 * Opens what is planned for today or was to open earlier. What cannot open stays planned with the reason, and is tried
 * again on the next day until its closing day has passed. Answers with how many were opened.
 */
export async function openWhatIsPlanned(actor: Actor, time: LocalTime, now: Date): Promise<number> {
  const due = await store()
    .read.select({
      id: plannedRounds.id,
      opensOn: plannedRounds.opensOn,
      closesOn: plannedRounds.closesOn,
      reminders: plannedRounds.reminders,
      triedOn: plannedRounds.triedOn,
    })
    .from(plannedRounds)
    .where(and(eq(plannedRounds.status, 'planned'), lte(plannedRounds.opensOn, time.today)))
    .orderBy(asc(plannedRounds.opensOn));
  let opened = 0;
  for (const { id, opensOn, closesOn, reminders, triedOn } of due) {
    const turn = planTurn({ opensOn, closesOn, triedOn }, time);
    if (turn === 'missed') await giveUp(actor, id, now);
    if (turn !== 'open') continue;
    const hurdle = await tryToOpen(actor, { plannedId: id, closesOn, reminders }, now);
    if (hurdle === null) opened += 1;
    else await noteHurdle(id, hurdle, time.today);
  }
  return opened;
}

type Plan = Parameters<typeof openRoundNow>[1] & { readonly plannedId: string };

/** What kept it from opening; null when it is open now, by us or by somebody else. */
async function tryToOpen(actor: Actor, plan: Plan, now: Date): Promise<PlanHurdle | null> {
  try {
    await openRoundNow(actor, plan, now);
    return null;
  } catch (error) {
    if (error instanceof Invalid) return 'last-day';
    if (error instanceof Refused && error.code === 'not-found') return null;
    const hurdle = error instanceof Refused ? hurdleOf(error.reason) : null;
    if (hurdle === null) throw error;
    return hurdle;
  }
}

const stillPlanned = (id: string) => and(eq(plannedRounds.id, id), eq(plannedRounds.status, 'planned'));

async function noteHurdle(id: string, hurdle: PlanHurdle, triedOn: string): Promise<void> {
  await store().write((tx) => tx.update(plannedRounds).set({ hurdle, triedOn }).where(stillPlanned(id)));
}

async function giveUp(actor: Actor, id: string, now: Date): Promise<void> {
  await store().write(async (tx) => {
    const missed = await tx
      .update(plannedRounds)
      .set({ status: 'missed' })
      .where(stillPlanned(id))
      .returning({ id: plannedRounds.id });
    if (missed.length > 0) await recordAudit(tx, actor, 'round.plan-missed', 'rounds-planned', now);
  });
}

/**
 * Counts, once a day, how many have answered the open round, and moves its band on where that is safe
 * (domain/support/response-band.ts). The count itself is kept sealed, and only the newest.
 */
export async function countResponse({ today }: LocalTime): Promise<void> {
  await store().write(async (tx) => {
    const [shown] = await tx
      .select({
        roundId: pulseResponseBands.roundId,
        band: pulseResponseBands.band,
        countedOn: pulseResponseBands.countedOn,
        sealedCount: pulseResponseBands.sealedCount,
        invited: pulseRounds.invited,
        k: pulseRounds.k,
      })
      .from(pulseResponseBands)
      .innerJoin(pulseRounds, eq(pulseRounds.id, pulseResponseBands.roundId))
      .where(and(eq(pulseRounds.status, 'open'), lt(pulseResponseBands.countedOn, today)));
    if (!shown) return;
    const { roundId, band, countedOn, sealedCount, invited, k } = shown;
    const answered = await tx.$count(pulseAnswers, eq(pulseAnswers.roundId, roundId));
    // With another secret nobody knows what was counted before: the band stays until the next day.
    const before = openCount(roundId, sealedCount) ?? answered;
    const moved = movedBand(band, { before, answered, invited, k });
    await tx
      .update(pulseResponseBands)
      .set({
        ...{ countedOn: today, sealedCount: sealCount(roundId, answered) },
        ...(moved !== band && { band: moved, since: today }),
      })
      .where(and(eq(pulseResponseBands.roundId, roundId), eq(pulseResponseBands.countedOn, countedOn)));
  });
}
