import 'server-only';
import { eq } from 'drizzle-orm';
import { plannedRounds, pulseRounds } from '@/db/schema';
import type { Reader } from '@/db/store';
import type { Aim, GoalMetric } from '@/domain/goals/model';
import { closesInTime } from '@/domain/goals/rounds';
import { isFrozen } from '@/domain/goals/verdict';

/** The closing days of rounds that are open: one, or none. */
export async function openRoundsClose(read: Reader): Promise<string[]> {
  const open = await read
    .select({ closesOn: pulseRounds.closesOn })
    .from(pulseRounds)
    .where(eq(pulseRounds.status, 'open'));
  return open.map(({ closesOn }) => closesOn);
}

/** The closing days of all rounds to come: open and planned. */
export async function roundsToCome(read: Reader): Promise<string[]> {
  const planned = await read
    .select({ closesOn: plannedRounds.closesOn })
    .from(plannedRounds)
    .where(eq(plannedRounds.status, 'planned'));
  return [...(await openRoundsClose(read)), ...planned.map(({ closesOn }) => closesOn)];
}

/**
 * Whether the day of verdict of a goal on support has come while a round is still open that closed in time for it. The
 * clock closes that round in a moment; both jobs run just after midnight, and either can be first.
 */
export function waitsForRound(
  { metric, dueOn }: Pick<Aim, 'dueOn'> & { readonly metric: GoalMetric },
  openClose: readonly string[],
  today: string,
): boolean {
  return metric === 'support' && isFrozen({ dueOn }, today) && openClose.some((day) => closesInTime(day, { dueOn }));
}
