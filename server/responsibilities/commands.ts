import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
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
 * Asks a person to take a part in the plan; they accept or decline. Answers with its id. With the key of a form,
 * sending the same once more asks nothing new and answers with the same id.
 * @throws Refused 'not-found' for who does not work here
 * @throws Invalid for a review date that is not in the future
 */
export async function offerResponsibility(
  viewer: Viewer,
  employeeId: string,
  { formKey, ...offer }: ResponsibilityOffer & { formKey?: string },
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'responsibility.assign');
  if (offer.reviewOn <= dayIn(now, await timeZone())) throw new Invalid({ reviewOn: 'date-early' });
  const id = formKey ? idFor(formKey, employeeId, offer) : randomUUID();
  await store().write(async (tx) => {
    const current = and(eq(employees.id, employeeId), isNull(employees.leftOn));
    const [person] = await tx.select({ id: employees.id }).from(employees).where(current);
    if (!person) throw new Refused('not-found', `no current employee ${employeeId}`);
    const asked = await tx
      .insert(responsibilities)
      .values({ id, employeeId, ...offer, status: 'offered', assignedBy: viewer.employeeId, assignedAt: now })
      .onConflictDoNothing()
      .returning({ id: responsibilities.id });
    if (asked.length > 0) await recordAudit(tx, viewer, 'responsibility.offer', id, now);
  });
  return id;
}

/**
 * The same form with the same words has the same id, so that two clicks at the same moment write one row.
 * @see RFC 9562, 5.8: a UUID of version 8 is made of what its maker likes
 */
function idFor(formKey: string, employeeId: string, offer: ResponsibilityOffer): string {
  const hash = createHash('sha256').update(JSON.stringify([formKey, employeeId, offer]));
  return hash.digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
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
