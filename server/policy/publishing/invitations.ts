import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, isNull, notExists } from 'drizzle-orm';
import { ROWS_IN_STATEMENT } from '@/db/batches';
import { accounts, employees, policyInvitations } from '@/db/schema';
import { type Reader, store, type Tx } from '@/db/store';
import { versionsInForce } from '../published';

/**
 * Asks everyone who works here, can sign in and was not asked yet to acknowledge the policy, some hundreds at a time,
 * with a turn for others between. Doing it twice, or on two servers at once, asks nobody twice; what was interrupted goes
 * on with the next time. Answers with how many were asked now.
 */
export async function askEveryone(now: Date): Promise<number> {
  const inForce = await versionsInForce(store().read);
  if (!inForce) return 0;
  const versionId = inForce.asking.id;
  let asked = 0;
  for (let after = ''; ;) {
    const people = await notAskedYet(store().read, versionId, after);
    const last = people.at(-1);
    if (last === undefined) return asked;
    asked += await store().write((tx) => ask(tx, versionId, people, now));
    after = last;
    await setImmediate();
  }
}

/** Asks one person, for instance who signs in for the first time; nothing happens when they were asked already. */
export async function askPerson(tx: Tx, employeeId: string, now: Date): Promise<void> {
  const inForce = await versionsInForce(tx);
  if (inForce) await ask(tx, inForce.asking.id, [employeeId], now);
}

async function ask(tx: Tx, versionId: string, people: readonly string[], now: Date): Promise<number> {
  const rows = await tx
    .insert(policyInvitations)
    .values(people.map((employeeId) => ({ versionId, employeeId, invitedAt: now })))
    .onConflictDoNothing()
    .returning({ employeeId: policyInvitations.employeeId });
  return rows.length;
}

/** The next of them in the order of their keys, after `after`. */
async function notAskedYet(read: Reader, versionId: string, after: string): Promise<string[]> {
  const asked = read
    .select({ id: policyInvitations.employeeId })
    .from(policyInvitations)
    .where(and(eq(policyInvitations.versionId, versionId), eq(policyInvitations.employeeId, accounts.employeeId)));
  const rows = await read
    .select({ id: accounts.employeeId })
    .from(accounts)
    .innerJoin(employees, eq(employees.id, accounts.employeeId))
    .where(and(gt(accounts.employeeId, after), isNull(employees.leftOn), notExists(asked)))
    .orderBy(asc(accounts.employeeId))
    .limit(ROWS_IN_STATEMENT);
  return rows.map(({ id }) => id);
}
