import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { accounts, employees, interestStatements, roleGrants } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { GrantedRole, Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import { recordAudit } from '@/server/audit';
import { revokeSessions } from '@/server/auth/sessions';
import { issueToken } from '@/server/auth/tokens';
import { enqueueMail } from '@/server/notifications/mail';
import { organisationName } from '@/server/organisation/current';
import { takeTurn } from '@/server/organisation/turn';
import { timeZone } from '@/server/organisation/current';
import { isInvitable } from './invitable';
import { createPace } from '@/server/pace';

/** Invitations written in one transaction; between two of them others get their turn. */
const INVITATIONS_AT_ONCE = 50;

/** Tells how interested the viewer is, 1–5. Earlier statements are kept; the newest counts. */
export async function stateInterest(
  viewer: Viewer,
  employeeId: string,
  level: number,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'me.change', { employeeId });
  await store().write(async (tx) => {
    await tx.insert(interestStatements).values({ id: randomUUID(), employeeId, level, statedAt: now });
    await recordAudit(tx, viewer, 'interest.state', employeeId, now);
  });
}

/** Sends one person a link to choose a password. An earlier link stops working. @throws Refused 'conflict' with an account */
export async function invitePerson(viewer: Viewer, employeeId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'people.invite');
  const organisation = await organisationName();
  await store().write(async (tx) => {
    const [person] = await tx
      .select({
        id: employees.id,
        email: employees.email,
        firstName: employees.firstName,
        locale: employees.locale,
        account: accounts.employeeId,
      })
      .from(employees)
      .leftJoin(accounts, eq(accounts.employeeId, employees.id))
      .where(and(eq(employees.id, employeeId), isNull(employees.leftOn)));
    if (!person) throw new Refused('not-found', `no employee ${employeeId}`);
    if (person.account) throw new Refused('conflict', `${employeeId} has an account`, 'has-account');
    await invite(tx, person, organisation, now);
    await recordAudit(tx, viewer, 'people.invite', employeeId, now);
  });
}

/** Invites everyone of a department who was never invited and has no account. Answers how many. */
export async function inviteDepartment(viewer: Viewer, departmentId: string, now = new Date()): Promise<number> {
  authorize(viewer, 'people.invite');
  const organisation = await organisationName();
  const pace = createPace();
  let invited = 0;
  for (;;) {
    const batch = await store().write(async (tx) => {
      const people = await tx
        .select({ id: employees.id, email: employees.email, firstName: employees.firstName, locale: employees.locale })
        .from(employees)
        .where(and(eq(employees.departmentId, departmentId), isInvitable(tx)))
        .limit(INVITATIONS_AT_ONCE);
      for (const person of people) await invite(tx, person, organisation, now);
      if (people.length > 0 && invited === 0)
        await recordAudit(tx, viewer, 'people.invite-department', departmentId, now);
      return people.length;
    });
    invited += batch;
    if (batch < INVITATIONS_AT_ONCE) return invited;
    await pace.rest();
  }
}

async function invite(
  tx: Tx,
  person: Parameters<typeof enqueueMail>[1],
  organisation: string,
  now: Date,
): Promise<void> {
  const token = await issueToken(tx, person, 'invitation', now);
  await enqueueMail(tx, person, { kind: 'invitation', token, organisation }, now);
}

/**
 * Marks a colleague as having left on a day: sessions end at once, history stays.
 * @throws Invalid for a day that is still to come: until then the person works here
 * @throws Refused 'conflict' for oneself and for the last administrator
 */
export async function markLeft(viewer: Viewer, employeeId: string, leftOn: string, now = new Date()): Promise<void> {
  authorize(viewer, 'people.mark-left');
  if (viewer.employeeId === employeeId) throw new Refused('conflict', 'one cannot mark oneself as left', 'own-account');
  if (leftOn > dayIn(now, await timeZone())) throw new Invalid({ leftOn: 'date-future' });
  await store().write(async (tx) => {
    await takeTurn(tx);
    if (await isLastAdmin(tx, employeeId)) throw new Refused('conflict', 'the last administrator', 'last-admin');
    const marked = await tx
      .update(employees)
      .set({ leftOn })
      .where(and(eq(employees.id, employeeId), isNull(employees.leftOn)))
      .returning({ id: employees.id });
    if (marked.length === 0) throw new Refused('not-found', `no current employee ${employeeId}`);
    await revokeSessions(tx, employeeId, now);
    await recordAudit(tx, viewer, 'people.mark-left', employeeId, now);
  });
}

/** Takes a "left" back, for a mistake or a return. @throws Refused 'not-found' for somebody who has not left */
export async function markReturned(viewer: Viewer, employeeId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'people.mark-left');
  await store().write(async (tx) => {
    const returned = await tx
      .update(employees)
      .set({ leftOn: null })
      .where(and(eq(employees.id, employeeId), isNotNull(employees.leftOn)))
      .returning({ id: employees.id });
    if (returned.length === 0) throw new Refused('not-found', `no former employee ${employeeId}`);
    await recordAudit(tx, viewer, 'people.mark-returned', employeeId, now);
  });
}

/** Makes the person's granted roles exactly `roles`. The last administrator keeps that role. @throws Refused 'conflict' */
export async function setRoles(
  viewer: Viewer,
  employeeId: string,
  roles: readonly GrantedRole[],
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'admin.roles');
  await store().write(async (tx) => {
    await takeTurn(tx);
    const [person] = await tx.select({ id: employees.id }).from(employees).where(eq(employees.id, employeeId));
    if (!person) throw new Refused('not-found', `no employee ${employeeId}`);
    const held = (
      await tx.select({ role: roleGrants.role }).from(roleGrants).where(eq(roleGrants.employeeId, employeeId))
    ).map(({ role }) => role);
    const taken = held.filter((role) => !roles.includes(role));
    const given = roles.filter((role) => !held.includes(role));

    if (taken.includes('admin') && (await isLastAdmin(tx, employeeId))) {
      throw new Refused('conflict', 'the last administrator', 'last-admin');
    }
    if (taken.length > 0) {
      await tx.delete(roleGrants).where(and(eq(roleGrants.employeeId, employeeId), inArray(roleGrants.role, taken)));
    }
    for (const role of given)
      await tx.insert(roleGrants).values({ id: randomUUID(), employeeId, role, grantedAt: now });
    for (const role of taken) await recordAudit(tx, viewer, `role.take.${role}`, employeeId, now);
    for (const role of given) await recordAudit(tx, viewer, `role.give.${role}`, employeeId, now);
  });
}

/** Whether nobody else who works here is an administrator. False for who is none. */
async function isLastAdmin(tx: Tx, employeeId: string): Promise<boolean> {
  const admins = await tx
    .select({ id: employees.id })
    .from(roleGrants)
    .innerJoin(employees, eq(employees.id, roleGrants.employeeId))
    .where(and(eq(roleGrants.role, 'admin'), isNull(employees.leftOn)));
  return admins.length === 1 && admins[0]?.id === employeeId;
}
