import 'server-only';
import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import { employees, goals } from '@/db/schema';
import type { Tx } from '@/db/store';
import { addDays, dayIn } from '@/domain/calendar/day';
import { EARLY_DAYS, reminderDue } from '@/domain/goals/reminders';
import { enqueueMail } from '@/server/notifications/mail';
import { organisationName } from '@/server/organisation/current';
import { ownersIn } from '../owners';
import type { Moment } from './freeze';

/**
 * Writes to the owners of goals whose day of verdict is near, two weeks and two days before, if they can still judge.
 * Answers with how many letters.
 */
export async function remindOwners(tx: Tx, { now, today, zone }: Moment): Promise<number> {
  const isNear = and(gt(goals.dueOn, today), lte(goals.dueOn, addDays(today, EARLY_DAYS)));
  const near = await tx
    .select({
      goal: goals,
      to: {
        id: employees.id,
        email: employees.email,
        firstName: employees.firstName,
        locale: employees.locale,
      },
    })
    .from(goals)
    .innerJoin(employees, eq(employees.id, goals.ownerId))
    .where(isNear);
  const judges = new Set((await ownersIn(tx)).map(({ id }) => id));
  let letters = 0;
  for (const { goal, to } of near) {
    if (!judges.has(to.id)) continue;
    const { id: goalId, title, dueOn, createdAt } = goal;
    const written = { early: goal.remindedEarlyAt !== null, late: goal.remindedLateAt !== null };
    const reminder = reminderDue({ madeOn: dayIn(createdAt, zone), dueOn, written }, today);
    if (!reminder) continue;
    const column = reminder === 'early' ? goals.remindedEarlyAt : goals.remindedLateAt;
    const change = reminder === 'early' ? { remindedEarlyAt: now } : { remindedLateAt: now };
    const isFirst = and(eq(goals.id, goalId), isNull(column));
    // Of two servers that come by at once, one writes.
    const taken = await tx.update(goals).set(change).where(isFirst).returning({ id: goals.id });
    if (taken.length === 0) continue;
    await enqueueMail(tx, to, { kind: 'goal-near', organisation: await organisationName(), goalId, title, dueOn }, now);
    letters += 1;
  }
  return letters;
}
