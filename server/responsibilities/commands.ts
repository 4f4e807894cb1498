import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { employees, responsibilities } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import { answered, type ResponsibilityAnswer, type ResponsibilityOffer } from '@/domain/responsibilities/model';
import { recordAudit } from '@/server/audit';
import { timeZone } from '@/server/organisation/current';

/**
 * Asks a person to take a part in the plan; they accept or decline. Answers with its id.
 * @throws Refused 'not-found' for who does not work here
 * @throws Invalid for a review date that is not in the future
 */
export async function offerResponsibility(
  viewer: Viewer,
  employeeId: string,
  offer: ResponsibilityOffer,
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'responsibility.assign');
  if (offer.reviewOn <= dayIn(now, await timeZone())) throw new Invalid({ reviewOn: 'date-early' });
  const id = randomUUID();
  await store().write(async (tx) => {
    const current = and(eq(employees.id, employeeId), isNull(employees.leftOn));
    const [person] = await tx.select({ id: employees.id }).from(employees).where(current);
    if (!person) throw new Refused('not-found', `no current employee ${employeeId}`);
    await tx.insert(responsibilities).values({
      id,
      employeeId,
      ...offer,
      status: 'offered',
      assignedBy: viewer.employeeId,
      assignedAt: now,
    });
    await recordAudit(tx, viewer, 'responsibility.offer', id, now);
  });
  return id;
}

/** The person's own yes or no to an offer. @throws Refused 'conflict' when it has been answered */
export async function answerResponsibility(
  viewer: Viewer,
  { employeeId, responsibilityId }: { employeeId: string; responsibilityId: string },
  answer: ResponsibilityAnswer,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'responsibility.answer', { employeeId });
  await store().write(async (tx) => {
    const mine = and(eq(responsibilities.id, responsibilityId), eq(responsibilities.employeeId, employeeId));
    const [offer] = await tx.select({ status: responsibilities.status }).from(responsibilities).where(mine);
    if (!offer) throw new Refused('not-found', `${employeeId} has no responsibility ${responsibilityId}`);
    const change = answered(offer.status, answer, now);
    if (!change) throw alreadyAnswered(responsibilityId);
    // Only an offer that is still open: of a yes and a no sent at the same moment, one counts and the other hears it.
    const open = and(mine, eq(responsibilities.status, 'offered'));
    const taken = await tx.update(responsibilities).set(change).where(open).returning({ id: responsibilities.id });
    if (taken.length === 0) throw alreadyAnswered(responsibilityId);
    await recordAudit(tx, viewer, `responsibility.${change.status}`, responsibilityId, now);
  });
}

function alreadyAnswered(responsibilityId: string): Refused {
  return new Refused('conflict', `responsibility ${responsibilityId} has been answered`, 'answered');
}

/** Ends a responsibility that is offered or accepted; what was keeps standing in the history. */
export async function endResponsibility(viewer: Viewer, responsibilityId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'responsibility.assign');
  await store().write(async (tx) => {
    const active = and(
      eq(responsibilities.id, responsibilityId),
      ne(responsibilities.status, 'ended'),
      ne(responsibilities.status, 'declined'),
    );
    const ended = await tx
      .update(responsibilities)
      .set({ status: 'ended' })
      .where(active)
      .returning({ id: responsibilities.id });
    if (ended.length === 0) throw new Refused('conflict', `responsibility ${responsibilityId} is over`, 'answered');
    await recordAudit(tx, viewer, 'responsibility.end', responsibilityId, now);
  });
}
