import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { goals } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import type { VerdictGiven } from '@/domain/goals/model';
import { isFrozen } from '@/domain/goals/verdict';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { freezeDue } from './freeze';
import { remindOwners } from './remind';

/**
 * Reads the figures of the product for all goals, writes to owners whose day of verdict is near, and freezes the goals
 * whose day has come. Done twice, it changes nothing more.
 * @returns how many goals it froze
 */
export async function renewGoals(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.renew-goals');
  const zone = await timeZone();
  const today = dayIn(now, zone);
  // Most of the time nobody has a goal that is not frozen, and nothing has to be written.
  if ((await store().read.$count(goals, isNull(goals.frozenAt))) === 0) return 0;
  return store().write(async (tx) => {
    await remindOwners(tx, { now, today, zone });
    return freezeDue(tx, { now, today, zone });
  });
}

/**
 * The owner's verdict on a goal whose day has come, given once. Who differs from what the figures say writes why.
 * @throws Refused 'forbidden' for an owner who no longer is champion or HR, 'not-found' for a goal of somebody else,
 *         'not-now' before its day or while a round that counts is still open, 'conflict' when it has a verdict
 */
export async function giveVerdict(
  viewer: Viewer,
  { employeeId, goalId }: { employeeId: string; goalId: string },
  { verdict, note }: VerdictGiven,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'goal.judge', { employeeId });
  const zone = await timeZone();
  const today = dayIn(now, zone);
  await store().write(async (tx) => {
    // The first to come after the day, when no job has been by.
    await freezeDue(tx, { now, today, zone });
    const isOwn = and(eq(goals.id, goalId), eq(goals.ownerId, employeeId));
    const [goal] = await tx.select({ proposal: goals.proposal, dueOn: goals.dueOn }).from(goals).where(isOwn);
    if (!goal) throw new Refused('not-found', `${employeeId} has no goal ${goalId}`);
    if (!goal.proposal && isFrozen(goal, today)) {
      throw new Refused('not-now', `goal ${goalId} waits for a round that closes`, 'goal-round-closing');
    }
    if (!goal.proposal) throw new Refused('not-now', `the day of goal ${goalId} has not come`);
    if (verdict !== goal.proposal.verdict && note === '') throw new Invalid({ note: 'reason-needed' });
    const given = await tx
      .update(goals)
      .set({ verdict, verdictNote: note, judgedAt: now })
      .where(and(isOwn, isNull(goals.verdict)))
      .returning({ id: goals.id });
    if (given.length === 0) throw new Refused('conflict', `goal ${goalId} has its verdict`, 'goal-judged');
    await recordAudit(tx, viewer, `goal.verdict.${verdict}`, goalId, now);
  });
}
