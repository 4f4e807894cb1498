import 'server-only';
import { eq } from 'drizzle-orm';
import { goals } from '@/db/schema';
import type { Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import { isFrozen } from '@/domain/goals/verdict';

/**
 * A goal whose figures can still change.
 * @throws Refused 'not-found', or 'conflict' from its day of verdict on, whether or not a job has frozen them already
 */
export async function openGoal(tx: Tx, goalId: string, today: string) {
  const [goal] = await tx
    .select({
      metric: goals.metric,
      startsOn: goals.startsOn,
      dueOn: goals.dueOn,
      frozenAt: goals.frozenAt,
      createdAt: goals.createdAt,
    })
    .from(goals)
    .where(eq(goals.id, goalId));
  if (!goal) throw new Refused('not-found', `no goal ${goalId}`);
  if (goal.frozenAt || isFrozen(goal, today)) {
    throw new Refused('conflict', `the figures of goal ${goalId} are frozen`, 'goal-frozen');
  }
  return goal;
}
