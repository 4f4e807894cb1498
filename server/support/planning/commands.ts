import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import { plannedRounds } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import { planFault, type RoundDays, type RoundMove, type RoundPlan, roundSeries } from '@/domain/support/planning';
import { recordAudit } from '@/server/audit';
import { takeTurn } from '@/server/organisation/turn';
import { calendarNow } from './calendar';

const LOG_SUBJECT = 'rounds-planned';

/**
 * Plans a round, or a series of them, ahead. Answers with how many.
 * @throws Invalid for days that do not fit with each other, with past rounds or with what is planned already
 */
export async function planRounds(
  viewer: Viewer,
  { opensOn, closesOn, weeks, times, reminders }: RoundPlan,
  now = new Date(),
): Promise<number> {
  authorize(viewer, 'support.run');
  const rounds = roundSeries({ opensOn, closesOn }, weeks, times);
  await store().write(async (tx) => {
    await takeTurn(tx);
    await requireFit(tx, rounds, null, now);
    await tx
      .insert(plannedRounds)
      .values(rounds.map((days) => ({ id: randomUUID(), ...days, reminders, status: 'planned' as const })));
    await recordAudit(tx, viewer, `round.plan.${rounds.length}`, LOG_SUBJECT, now);
  });
  return rounds.length;
}

/**
 * Gives a planned round other days, also one that was missed: it is planned again.
 * @throws Refused 'conflict' with reason 'plan-opened' when it is open by now, 'not-found' when it was removed
 * @throws Invalid as `planRounds`
 */
export async function movePlannedRound(
  viewer: Viewer,
  id: string,
  { opensOn, closesOn, reminders }: RoundMove,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'support.run');
  await store().write(async (tx) => {
    await takeTurn(tx);
    await requireFit(tx, [{ opensOn, closesOn }], id, now);
    const changed = { opensOn, closesOn, reminders, status: 'planned', hurdle: null, triedOn: null } as const;
    const moved = await tx.update(plannedRounds).set(changed).where(notOpened(id)).returning({ id: plannedRounds.id });
    if (moved.length === 0) await refuse(tx, id);
    await recordAudit(tx, viewer, 'round.plan-move', LOG_SUBJECT, now);
  });
}

/** @throws Refused 'conflict' with reason 'plan-opened' when it is open by now, 'not-found' when it was removed */
export async function removePlannedRound(viewer: Viewer, id: string, now = new Date()): Promise<void> {
  authorize(viewer, 'support.run');
  await store().write(async (tx) => {
    const removed = await tx.delete(plannedRounds).where(notOpened(id)).returning({ id: plannedRounds.id });
    if (removed.length === 0) await refuse(tx, id);
    await recordAudit(tx, viewer, 'round.plan-remove', LOG_SUBJECT, now);
  });
}

const notOpened = (id: string) => and(eq(plannedRounds.id, id), ne(plannedRounds.status, 'opened'));

async function refuse(tx: Tx, id: string): Promise<never> {
  if ((await tx.$count(plannedRounds, eq(plannedRounds.id, id))) === 0) {
    throw new Refused('not-found', `no planned round ${id}`);
  }
  throw new Refused('conflict', `the planned round ${id} is open`, 'plan-opened');
}

/** Beside what is planned, apart from the round that is being moved. */
async function requireFit(tx: Tx, rounds: readonly RoundDays[], moved: string | null, now: Date): Promise<void> {
  const calendar = await calendarNow(tx, now);
  const others = calendar.planned.filter(({ id }) => id !== moved);
  const fault = planFault(rounds, { ...calendar, planned: others });
  if (fault) throw new Invalid({ [fault.field]: fault.key });
}
