import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, gte, isNull, lte, ne, or } from 'drizzle-orm';
import { employees, leaveChanges, leaves } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import type { DaysAway } from '@/domain/training/rule';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';
import { recountDueDates } from './due-dates';

/**
 * Notes that somebody is away from one day to another, or until nobody knows yet; why is not kept. What is asked of them
 * and was to be done from the first day on gets as many days more as they are away, at once or when they are back.
 * @throws Invalid when the last day is before the first, and for days that were noted already
 */
export async function recordLeave(
  viewer: Viewer,
  employeeId: string,
  { from, until }: DaysAway,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'people.leave');
  if (until !== null && until < from) throw new Invalid({ untilDay: 'date-early' });
  const clock = { now, timeZone: await timeZone() };
  await store().write(async (tx) => {
    const isHere = and(eq(employees.id, employeeId), isNull(employees.leftOn));
    if ((await tx.$count(employees, isHere)) === 0) throw new Refused('not-found', `no employee ${employeeId}`);
    await refuseOverlap(tx, employeeId, { from, until });
    const noted = { recordedBy: viewer.employeeId, recordedAt: now };
    await tx.insert(leaves).values({ id: randomUUID(), employeeId, fromDay: from, untilDay: until, ...noted });
    await recountDueDates(tx, viewer, employeeId, clock);
    await recordAudit(tx, viewer, 'training.leave', employeeId, now);
  });
}

/**
 * Notes the last day of a leave whose end was not known.
 * @throws Invalid for a day before the first
 * @throws Refused 'conflict' when the end is known
 */
export async function endLeave(viewer: Viewer, leaveId: string, until: string, now = new Date()): Promise<void> {
  authorize(viewer, 'people.leave');
  const clock = { now, timeZone: await timeZone() };
  await store().write(async (tx) => {
    const isRunning = and(eq(leaves.id, leaveId), isNull(leaves.untilDay));
    const [leave] = await tx
      .select({ employeeId: leaves.employeeId, from: leaves.fromDay })
      .from(leaves)
      .where(isRunning);
    if (!leave) throw new Refused('conflict', `leave ${leaveId} has an end`);
    if (until < leave.from) throw new Invalid({ untilDay: 'date-early' });
    // Noted from now on: nobody who gave a date while they were away knew how long that would be.
    const set = { untilDay: until, recordedAt: now };
    const ended = await tx.update(leaves).set(set).where(isRunning).returning({ id: leaves.id });
    if (ended.length === 0) throw new Refused('conflict', `leave ${leaveId} has an end`);
    await recountDueDates(tx, viewer, leave.employeeId, clock);
    await recordAudit(tx, viewer, 'training.leave', leave.employeeId, now);
  });
}

/**
 * Corrects the days of a leave. Due dates that it moved are counted again, and the person is told; what was noted before
 * stays in the history.
 * @throws Invalid when the last day is before the first, and for days that another leave has
 * @throws Refused 'conflict' when it is gone
 */
export async function changeLeave(
  viewer: Viewer,
  leaveId: string,
  { from, until }: DaysAway,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'people.leave');
  if (until !== null && until < from) throw new Invalid({ untilDay: 'date-early' });
  await correct(viewer, leaveId, { from, until }, now);
}

/**
 * Takes out a leave that was not one. Due dates that it moved go back, though not to a day that has passed, and the
 * person is told; that it was noted stays in the history.
 * @throws Refused 'conflict' when it is gone already
 */
export async function removeLeave(viewer: Viewer, leaveId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'people.leave');
  await correct(viewer, leaveId, null, now);
}

async function correct(viewer: Viewer, leaveId: string, days: DaysAway | null, now: Date): Promise<void> {
  const clock = { now, timeZone: await timeZone() };
  await store().write(async (tx) => {
    const [before] = await tx.select().from(leaves).where(eq(leaves.id, leaveId));
    if (!before) throw new Refused('conflict', `no leave ${leaveId}`);
    const { employeeId, fromDay, untilDay } = before;
    if (days && days.from === fromDay && days.until === untilDay) return;
    if (days) await refuseOverlap(tx, employeeId, days, leaveId);
    const isAsSeen = and(
      eq(leaves.id, leaveId),
      eq(leaves.fromDay, fromDay),
      untilDay === null ? isNull(leaves.untilDay) : eq(leaves.untilDay, untilDay),
    );
    // An end that was not known is noted from now on, as a return is.
    const set = { fromDay: days?.from, untilDay: days?.until, ...(untilDay === null && { recordedAt: now }) };
    const done = days
      ? await tx.update(leaves).set(set).where(isAsSeen).returning({ id: leaves.id })
      : await tx.delete(leaves).where(isAsSeen).returning({ id: leaves.id });
    if (done.length === 0) throw new Refused('conflict', `leave ${leaveId} was changed`);
    await tx.insert(leaveChanges).values({
      ...{ id: randomUUID(), leaveId, employeeId, fromBefore: fromDay, untilBefore: untilDay },
      ...{ fromAfter: days?.from, untilAfter: days?.until, changedBy: viewer.employeeId, changedAt: now },
    });
    await recountDueDates(tx, viewer, employeeId, clock);
    await recordAudit(tx, viewer, days ? 'training.leave-change' : 'training.leave-remove', employeeId, now);
  });
}

async function refuseOverlap(tx: Tx, employeeId: string, { from, until }: DaysAway, except = ''): Promise<void> {
  const overlaps = and(
    eq(leaves.employeeId, employeeId),
    ne(leaves.id, except),
    until === null ? undefined : lte(leaves.fromDay, until),
    or(isNull(leaves.untilDay), gte(leaves.untilDay, from)),
  );
  if ((await tx.$count(leaves, overlaps)) > 0) throw new Invalid({ fromDay: 'leave-known' });
}
