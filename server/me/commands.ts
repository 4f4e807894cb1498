import 'server-only';
import { eq } from 'drizzle-orm';
import { accounts, employees } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import type { Preferences } from '@/domain/me/preferences';
import { recordAudit } from '@/server/audit';
import { hashPassword, passwordFits, refuseWeak } from '@/server/auth/password';
import { revokeSessions } from '@/server/auth/sessions';
import { endTokens } from '@/server/auth/tokens';
import { countTry, forgetTries } from '@/server/auth/tries';

/** Keeps the viewer's language and theme, on every device they sign in with. */
export async function changePreferences(
  viewer: Viewer,
  employeeId: string,
  { locale, theme }: Preferences,
): Promise<void> {
  authorize(viewer, 'me.change', { employeeId });
  await store().write(async (tx) => {
    await tx.update(employees).set({ locale }).where(eq(employees.id, employeeId));
    await tx.update(accounts).set({ theme }).where(eq(accounts.employeeId, employeeId));
  });
}

/**
 * Changes the viewer's own password signs out every other device, and ends links that are still open.
 * @throws Invalid for a wrong current password, or a new one that is weak or the same
 * @throws Refused 'too-many-tries'
 */
export async function changePassword(
  viewer: Viewer,
  change: { employeeId: string; current: string; password: string },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'me.change', change);
  const { employeeId, current, password } = change;
  const trier = { door: 'sign-in', account: employeeId, address: `session of ${employeeId}` } as const;
  await countTry(trier, now);
  const [account] = await store()
    .read.select({ email: employees.email, passwordHash: accounts.passwordHash })
    .from(accounts)
    .innerJoin(employees, eq(employees.id, accounts.employeeId))
    .where(eq(accounts.employeeId, employeeId));
  if (!account) throw new Refused('not-found', `${employeeId} has no account`);
  if (!(await passwordFits(account.passwordHash, current))) throw new Invalid({ currentPassword: 'password-wrong' });
  // Who knows the password is no guesser, however often the new one is refused.
  await forgetTries(trier);
  if (password === current) throw new Invalid({ password: 'password-same' });
  refuseWeak(password, account.email);
  const passwordHash = await hashPassword(password);
  await store().write(async (tx) => {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.employeeId, employeeId));
    await revokeSessions(tx, employeeId, now, viewer.sessionId);
    await endTokens(tx, employeeId, now);
    await recordAudit(tx, viewer, 'password.change', employeeId, now);
  });
}

/** Signs the viewer out on every other device at once. */
export async function signOutElsewhere(viewer: Viewer, employeeId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'me.change', { employeeId });
  await store().write(async (tx) => {
    await revokeSessions(tx, employeeId, now, viewer.sessionId);
    await recordAudit(tx, viewer, 'session.end-others', employeeId, now);
  });
}
