import 'server-only';
import { and, asc, eq, gt, inArray, isNull, notExists } from 'drizzle-orm';
import { accounts, employees, policyAcknowledgements, policyInvitations } from '@/db/schema';
import { type Reader, store, type Tx } from '@/db/store';
import { enqueueMails, type Recipient } from '@/server/notifications/mail';
import { organisationName } from '@/server/organisation/current';
import { createPace } from '@/server/pace';
import { versionsInForce } from '../published';

/** People in one transaction: writing their letters as well takes SQLite, on the server's only thread, about ten milliseconds. */
const PEOPLE_AT_ONCE = 100;

/**
 * Asks everyone who works here, can sign in and was not asked yet to acknowledge the policy, and writes each a letter:
 * some at a time, with a turn for others between. Doing it twice, or on two servers at once, asks nobody twice; what was
 * interrupted goes on with the next time. Answers with how many were asked now.
 */
export async function askEveryone(now: Date): Promise<number> {
  const inForce = await versionsInForce(store().read);
  if (!inForce) return 0;
  const versionId = inForce.asking.id;
  const organisation = await organisationName();
  const pace = createPace();
  let asked = 0;
  for (let after = ''; ;) {
    const people = await notAskedYet(store().read, versionId, after);
    const last = people.at(-1);
    if (last === undefined) return asked;
    asked += await store().write(async (tx) => {
      const ids = await ask(
        tx,
        versionId,
        people.map(({ id }) => id),
        now,
      );
      const again = await acknowledgedBefore(tx, ids);
      const letters = people
        .filter(({ id }) => ids.includes(id))
        .map((to) => {
          const isAgain = again.has(to.id);
          return { to, letter: { kind: 'policy-acknowledge', organisation, versionId, isAgain } as const };
        });
      await enqueueMails(tx, letters, now);
      return ids.length;
    });
    after = last.id;
    await pace.rest();
  }
}

/**
 * Asks one person, for instance who signs in for the first time; nothing happens when they were asked already. Without a
 * letter: they are here, and see it in their list of things to do.
 */
export async function askPerson(tx: Tx, employeeId: string, now: Date): Promise<void> {
  const inForce = await versionsInForce(tx);
  if (inForce) await ask(tx, inForce.asking.id, [employeeId], now);
}

/** Answers with the ids of those who were not asked before. */
async function ask(tx: Tx, versionId: string, people: readonly string[], now: Date): Promise<string[]> {
  const rows = await tx
    .insert(policyInvitations)
    .values(people.map((employeeId) => ({ versionId, employeeId, invitedAt: now })))
    .onConflictDoNothing()
    .returning({ employeeId: policyInvitations.employeeId });
  return rows.map(({ employeeId }) => employeeId);
}

/** Who of these acknowledged a version, whichever. */
async function acknowledgedBefore(tx: Tx, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectDistinct({ id: policyAcknowledgements.employeeId })
    .from(policyAcknowledgements)
    .where(inArray(policyAcknowledgements.employeeId, ids));
  return new Set(rows.map(({ id }) => id));
}

/** The next of them in the order of their keys, after `after`. */
async function notAskedYet(read: Reader, versionId: string, after: string): Promise<Recipient[]> {
  const asked = read
    .select({ id: policyInvitations.employeeId })
    .from(policyInvitations)
    .where(and(eq(policyInvitations.versionId, versionId), eq(policyInvitations.employeeId, accounts.employeeId)));
  return read
    .select({ id: employees.id, email: employees.email, firstName: employees.firstName, locale: employees.locale })
    .from(accounts)
    .innerJoin(employees, eq(employees.id, accounts.employeeId))
    .where(and(gt(accounts.employeeId, after), isNull(employees.leftOn), notExists(asked)))
    .orderBy(asc(accounts.employeeId))
    .limit(PEOPLE_AT_ONCE);
}
