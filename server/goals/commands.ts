import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { goalMeasurements, goalMilestones, goals, modules } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import { type GoalDetails, isBeyond, isDiscardable, type MilestoneDetails, MILESTONES_MAX } from '@/domain/goals/model';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { baselineNow, readFigures } from './figures';
import { openGoal } from './open-goal';
import { ownersIn } from './owners';

/**
 * Makes a goal; a figure of the product gets its newest value as baseline. Answers with its id. A goal that follows
 * another is linked to it, once.
 * @throws Invalid for a day of verdict that is not in the future, an owner who does not manage goals (any more), a
 *         module that is not there, or a target on the wrong side of the baseline
 * @throws Refused 'conflict' when something follows that goal already, or it has no verdict
 */
export async function createGoal(viewer: Viewer, details: GoalDetails, now = new Date()): Promise<string> {
  authorize(viewer, 'goal.manage');
  const zone = await timeZone();
  const today = dayIn(now, zone);
  const { follows, frequency, baseline: entered, ...goal } = details;
  if (goal.dueOn <= today) throw new Invalid({ dueOn: 'date-early' });
  const id = randomUUID();
  await store().write(async (tx) => {
    await requireOwner(tx, goal.ownerId);
    if (goal.moduleId !== null && (await tx.$count(modules, eq(modules.id, goal.moduleId))) === 0) {
      throw new Invalid({ metric: 'pick' });
    }
    const { metric, moduleId } = goal;
    const baseline =
      metric === 'own' ? (entered ?? null) : await baselineNow(tx, { metric, moduleId }, { today, zone });
    if (baseline !== null && !isBeyond(goal.target, baseline, goal.direction)) {
      throw new Invalid({ target: 'goal-target-side' });
    }
    if (follows) await requireFree(tx, follows.goalId);
    await tx.insert(goals).values({
      ...goal,
      ...{ id, baseline, unit: metric === 'own' ? goal.unit : '%' },
      ...{ times: frequency?.times ?? null, per: frequency?.per ?? null },
      ...{ followsId: follows?.goalId ?? null, step: follows?.step ?? null, createdAt: now },
    });
    await recordAudit(tx, viewer, follows ? `goal.add.${follows.step}` : 'goal.add', id, now);
    await readFigures(tx, { today, zone, now });
  });
  return id;
}

async function requireOwner(tx: Tx, ownerId: string): Promise<void> {
  const owners = await ownersIn(tx);
  if (!owners.some(({ id }) => id === ownerId)) throw new Invalid({ ownerId: 'pick' });
}

/** That a goal has its verdict and nothing was decided yet about what follows. */
async function requireFree(tx: Tx, goalId: string): Promise<void> {
  const isJudged = and(eq(goals.id, goalId), isNotNull(goals.verdict), isNull(goals.stoppedAt));
  // Nothing changes here: the row is taken, so that who decides at the same moment waits, and then sees what was decided.
  const taken = await tx.update(goals).set({ stoppedAt: null }).where(isJudged).returning({ id: goals.id });
  if (taken.length === 0 || (await tx.$count(goals, eq(goals.followsId, goalId))) > 0) {
    throw new Refused('conflict', `nothing can follow goal ${goalId}`, 'goal-followed');
  }
}

/** Gives a goal that has no verdict yet to another owner. */
export async function handOverGoal(viewer: Viewer, goalId: string, ownerId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'goal.manage');
  await store().write(async (tx) => {
    await requireOwner(tx, ownerId);
    const isOpen = and(eq(goals.id, goalId), isNull(goals.verdict));
    const changed = await tx.update(goals).set({ ownerId }).where(isOpen).returning({ id: goals.id });
    if (changed.length === 0) throw new Refused('conflict', `goal ${goalId} has its verdict`, 'goal-judged');
    await recordAudit(tx, viewer, 'goal.owner', goalId, now);
  });
}

/**
 * Takes a goal away that was made by mistake, with all that was measured.
 * @throws Refused 'conflict' a week after it was made, and from the day of verdict on
 */
export async function discardGoal(viewer: Viewer, goalId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'goal.manage');
  const zone = await timeZone();
  const today = dayIn(now, zone);
  await store().write(async (tx) => {
    const { createdAt, dueOn } = await openGoal(tx, goalId, today);
    if (!isDiscardable({ madeOn: dayIn(createdAt, zone), dueOn }, today)) {
      throw new Refused('conflict', `goal ${goalId} is too old to be taken away`, 'goal-stays');
    }
    await tx.delete(goalMilestones).where(eq(goalMilestones.goalId, goalId));
    // A correction points at what it corrects: without that they can go in any order.
    await tx.update(goalMeasurements).set({ replacesId: null }).where(eq(goalMeasurements.goalId, goalId));
    await tx.delete(goalMeasurements).where(eq(goalMeasurements.goalId, goalId));
    await tx.delete(goals).where(eq(goals.id, goalId));
    await recordAudit(tx, viewer, 'goal.discard', goalId, now);
  });
}

/** Decides that nothing follows a goal. */
export async function stopAfter(viewer: Viewer, goalId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'goal.manage');
  await store().write(async (tx) => {
    await requireFree(tx, goalId);
    await tx.update(goals).set({ stoppedAt: now }).where(eq(goals.id, goalId));
    await recordAudit(tx, viewer, 'goal.stop', goalId, now);
  });
}

/**
 * Adds something to have reached on the way. Answers with its id.
 * @throws Invalid for a day outside the goal's own, and when there are as many as a page can hold
 */
export async function addMilestone(
  viewer: Viewer,
  goalId: string,
  { day, note, value = null }: Omit<MilestoneDetails, 'value'> & { value?: number | null },
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'goal.manage');
  const today = dayIn(now, await timeZone());
  const id = randomUUID();
  await store().write(async (tx) => {
    const { startsOn, dueOn } = await openGoal(tx, goalId, today);
    if (day < startsOn) throw new Invalid({ day: 'date-early' });
    if (day > dueOn) throw new Invalid({ day: 'date-late' });
    if ((await tx.$count(goalMilestones, eq(goalMilestones.goalId, goalId))) >= MILESTONES_MAX) {
      throw new Invalid({ form: `goal-milestones-most:${MILESTONES_MAX}` });
    }
    await tx.insert(goalMilestones).values({ id, goalId, day, value, note });
    await recordAudit(tx, viewer, 'goal.milestone', goalId, now);
  });
  return id;
}

/** Takes a milestone out of a goal whose figures are not frozen. */
export async function removeMilestone(
  viewer: Viewer,
  { goalId, milestoneId }: { goalId: string; milestoneId: string },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'goal.manage');
  const today = dayIn(now, await timeZone());
  await store().write(async (tx) => {
    await openGoal(tx, goalId, today);
    const isIt = and(eq(goalMilestones.id, milestoneId), eq(goalMilestones.goalId, goalId));
    const gone = await tx.delete(goalMilestones).where(isIt).returning({ id: goalMilestones.id });
    if (gone.length === 0) throw new Refused('not-found', `no milestone ${milestoneId}`);
    await recordAudit(tx, viewer, 'goal.milestone-remove', goalId, now);
  });
}
