import 'server-only';
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { accounts, employees, organisations, roleGrants, sessions, tokens } from '@/db/schema';
import type { Tx } from '@/db/store';
import { fullName } from '@/domain/people/model';
import { type Actor, recordAudit } from '@/server/audit';
import { enqueueMails, type Recipient } from '@/server/notifications/mail';

/** Administrators named in the letter: enough to reach one. */
const ADMINISTRATORS_NAMED = 3;

/**
 * What belongs to changing the e-mail address of people, in the same write. The address is what people sign in with and
 * where a new password is sent, so whoever changes it could take the account over. Therefore every session and link of
 * the person ends at once, and whoever had an account or an open link is told at the address that they had: what
 * happened, and whom to ask. Others have nothing to lose and have never heard of us; the log has a line for everybody.
 *
 * Links go altogether instead of being marked as used: nobody was invited at the new address yet.
 *
 * @param moved people with the address that they had before
 */
export async function leaveOldAddresses(tx: Tx, actor: Actor, moved: readonly Recipient[], now: Date): Promise<void> {
  const ids = moved.map(({ id }) => id);
  if (ids.length === 0) return;
  const withAccount = await tx
    .select({ id: accounts.employeeId })
    .from(accounts)
    .where(inArray(accounts.employeeId, ids));
  const isOpen = and(inArray(tokens.employeeId, ids), isNull(tokens.usedAt), gt(tokens.expiresAt, now));
  const withLink = await tx.select({ id: tokens.employeeId }).from(tokens).where(isOpen);

  const alive = and(inArray(sessions.employeeId, ids), isNull(sessions.revokedAt));
  await tx.update(sessions).set({ revokedAt: now }).where(alive);
  await tx.delete(tokens).where(inArray(tokens.employeeId, ids));
  await recordAudit(tx, actor, 'people.change-email', ids, now);

  const accountOf = new Set(withAccount.map(({ id }) => id));
  const told = new Set([...accountOf, ...withLink.map(({ id }) => id)]);
  if (told.size === 0) return;
  const sender = await senderOf(tx);
  const letters = moved
    .filter(({ id }) => told.has(id))
    .map((to) => ({ to, letter: { kind: 'address-changed', hasAccount: accountOf.has(to.id), ...sender } as const }));
  await enqueueMails(tx, letters, now);
}

/** The organisation, and its administrators as they can be reached: "Noor Smit (noor@…), …". */
async function senderOf(tx: Tx): Promise<{ organisation: string; administrators: string }> {
  const [organisation] = await tx.select({ name: organisations.name }).from(organisations);
  const people = await tx
    .select({
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      email: employees.email,
    })
    .from(roleGrants)
    .innerJoin(employees, eq(employees.id, roleGrants.employeeId))
    .where(and(eq(roleGrants.role, 'admin'), isNull(employees.leftOn)))
    .orderBy(asc(employees.sortName), asc(employees.id))
    .limit(ADMINISTRATORS_NAMED);
  return {
    organisation: organisation?.name ?? 'Draagvlak',
    administrators: people.map((person) => `${fullName(person)} (${person.email})`).join(', '),
  };
}
