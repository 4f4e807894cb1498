import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { goalMeasurements } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import type { MeasurementDetails } from '@/domain/goals/model';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { openGoal } from '../open-goal';

/**
 * Enters a number of one's own, as of a day. Answers with its id.
 * @throws Invalid for a day before the start of the goal or in the future
 * @throws Refused 'conflict' when the figures are frozen, or the product reads them by itself
 */
export async function addMeasurement(
  viewer: Viewer,
  goalId: string,
  details: MeasurementDetails,
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'goal.manage');
  const today = dayIn(now, await timeZone());
  return store().write(async (tx) => {
    await requireFits(tx, goalId, { day: details.day, today });
    const id = randomUUID();
    const byId = viewer.employeeId;
    await tx.insert(goalMeasurements).values({ id, goalId, ...details, byId, createdAt: now });
    await recordAudit(tx, viewer, 'goal.measure', goalId, now);
    return id;
  });
}

/**
 * Puts a number right; what stood there is kept in the history. Answers with the id of the new one.
 * @throws Refused 'conflict' when it was put right by somebody else in the meantime
 */
export async function correctMeasurement(
  viewer: Viewer,
  { goalId, measurementId }: { goalId: string; measurementId: string },
  details: MeasurementDetails,
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'goal.manage');
  const today = dayIn(now, await timeZone());
  return store().write(async (tx) => {
    await requireFits(tx, goalId, { day: details.day, today });
    const isEntered = and(
      eq(goalMeasurements.id, measurementId),
      eq(goalMeasurements.goalId, goalId),
      isNull(goalMeasurements.reading),
    );
    if ((await tx.$count(goalMeasurements, isEntered)) === 0) {
      throw new Refused('not-found', `no measurement ${measurementId}`);
    }
    const id = randomUUID();
    const row = { id, goalId, ...details, byId: viewer.employeeId, replacesId: measurementId, createdAt: now };
    const added = await tx.insert(goalMeasurements).values(row).onConflictDoNothing().returning();
    if (added.length === 0) throw new Refused('conflict', `measurement ${measurementId} has been corrected`);
    await recordAudit(tx, viewer, 'goal.correct', goalId, now);
    return id;
  });
}

async function requireFits(tx: Tx, goalId: string, { day, today }: { day: string; today: string }): Promise<void> {
  const { metric, startsOn } = await openGoal(tx, goalId, today);
  if (metric !== 'own') throw new Refused('conflict', `goal ${goalId} is read by itself`);
  if (day < startsOn) throw new Invalid({ day: 'date-early' });
  if (day > today) throw new Invalid({ day: 'date-future' });
}
