import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { accounts, employees } from '@/db/schema';
import { store } from '@/db/store';
import { Refused } from '@/domain/errors';
import { provenViewer } from '@/domain/access/viewer';
import { recordAudit } from '@/server/audit';
import { enqueueMail } from '@/server/notifications/mail';
import { organisationName } from '@/server/organisation/current';
import { askPerson } from '@/server/policy/publishing/invitations';
import { hashPassword, passwordFits, refuseWeak } from './password';
import { openSession, revokeSessions } from './sessions';
import { systemViewer } from './system';
import { endTokens, issueToken, keepAddress, sha256, spendToken, tokenHolder } from './tokens';
import { countTry, forgetTries } from './tries';

// These run before there is a viewer: they are what makes one. Everything else takes the viewer first.

/**
 * Opens a session for who knows the password, and answers with the id for the cookie.
 * @throws Refused 'forbidden' when address and password do not belong together (which of the two is not said)
 * @throws Refused 'too-many-tries'
 */
export async function signIn(
  { email, password }: { email: string; password: string },
  address: string,
  now = new Date(),
): Promise<string> {
  const trier = { door: 'sign-in', account: email, address } as const;
  await countTry(trier, now);

  const [account] = await store()
    .read.select({ employeeId: accounts.employeeId, passwordHash: accounts.passwordHash })
    .from(accounts)
    .innerJoin(employees, eq(employees.id, accounts.employeeId))
    .where(and(eq(employees.email, email), isNull(employees.leftOn)));
  const fits = await passwordFits(account?.passwordHash, password);
  if (!account || !fits) throw new Refused('forbidden', 'address and password do not fit', 'sign-in');

  await forgetTries(trier);
  return store().write(async (tx) => {
    await recordAudit(tx, asPerson(account.employeeId), 'session.open', account.employeeId, now);
    return openSession(tx, account.employeeId, now);
  });
}

/** Sends a link to choose a new password, if the address has an account. The answer is the same when it has none. */
export async function requestReset(email: string, address: string, now = new Date()): Promise<void> {
  await countTry({ door: 'reset', account: email, address }, now);
  const [person] = await store()
    .read.select({ id: employees.id, email: employees.email, firstName: employees.firstName, locale: employees.locale })
    .from(accounts)
    .innerJoin(employees, eq(employees.id, accounts.employeeId))
    .where(and(eq(employees.email, email), isNull(employees.leftOn)));
  if (!person) return;

  const organisation = await organisationName();
  await store().write(async (tx) => {
    // It may have become somebody else's address since it was looked up, or nobody's.
    if (!(await keepAddress(tx, person))) return;
    const token = await issueToken(tx, person, 'reset', now);
    await enqueueMail(tx, person, { kind: 'reset', token, organisation }, now);
    await recordAudit(tx, systemViewer(), 'password.reset-asked', person.id, now);
  });
}

/**
 * Sets the password through an invitation or a reset link, ends every earlier session and link and opens a new session.
 * @throws Refused 'not-found' when the link no longer works
 * @throws Invalid for a weak password; the link stays good
 */
export async function acceptLink(
  { token, password }: { token: string; password: string },
  address: string,
  now = new Date(),
): Promise<string> {
  const trier = { door: 'token', account: sha256(token), address } as const;
  await countTry(trier, now);
  const holder = await tokenHolder(token, now);
  if (!holder) throw new Refused('not-found', 'the link no longer works', 'link');
  // Who has a link that works is not guessing: an office that is invited on one day shares one address.
  await forgetTries(trier);
  refuseWeak(password, holder.email);
  const passwordHash = await hashPassword(password);

  return store().write(async (tx) => {
    if (!(await spendToken(tx, token, { id: holder.employeeId, email: holder.email }, now)))
      throw new Refused('not-found', 'the link no longer works', 'link');
    await endTokens(tx, holder.employeeId, now);
    await tx
      .insert(accounts)
      .values({ employeeId: holder.employeeId, passwordHash, theme: 'system', createdAt: now })
      .onConflictDoUpdate({ target: accounts.employeeId, set: { passwordHash } });
    await revokeSessions(tx, holder.employeeId, now);
    await askPerson(tx, holder.employeeId, now);
    await recordAudit(tx, asPerson(holder.employeeId), `account.${holder.purpose}-used`, holder.employeeId, now);
    return openSession(tx, holder.employeeId, now);
  });
}

/** Enough of a viewer to sign the audit log with: who has just proven who they are. */
function asPerson(employeeId: string) {
  return provenViewer({ ...systemViewer(), employeeId, isSystem: false });
}
