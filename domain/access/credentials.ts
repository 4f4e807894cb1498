import { z } from 'zod';

export const tokenPurposes = ['invitation', 'reset'] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

/** Length is what makes a password strong; NIST SP 800-63B (2024) 3.1.1.2 advises against composition rules. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

const HOUR = 60 * 60 * 1000;
export const TOKEN_LIFETIME_MS: Record<TokenPurpose, number> = { invitation: 14 * 24 * HOUR, reset: HOUR };

export const SESSION_IDLE_MS = 12 * HOUR;
export const SESSION_LONGEST_MS = 30 * 24 * HOUR;
/** A session's last visit is written at most this often, so that reading a page is rarely a write. */
export const SESSION_TOUCH_MS = 5 * 60 * 1000;

export const TRY_WINDOW_MS = 15 * 60 * 1000;
/** Failed tries allowed in one window. An office behind one address has many people; an account has one. */
export const TRIES = { account: 8, address: 60 } as const;

export type SessionTimes = { readonly createdAt: Date; readonly lastSeenAt: Date; readonly revokedAt: Date | null };

/** Whether a session still counts at `now`: not revoked, not idle for 12 hours, not older than 30 days. */
export function isSessionAlive(session: SessionTimes, now: Date): boolean {
  if (session.revokedAt) return false;
  const idle = now.getTime() - session.lastSeenAt.getTime();
  const age = now.getTime() - session.createdAt.getTime();
  return idle < SESSION_IDLE_MS && age < SESSION_LONGEST_MS;
}

const email = z.string().trim().toLowerCase().pipe(z.email().max(254));
export const newPassword = z.string().min(PASSWORD_MIN, 'password-short').max(PASSWORD_MAX);

export const signInForm = z.object({
  email,
  password: z.string().min(1).max(PASSWORD_MAX),
});
export const forgottenForm = z.object({ email });
export const passwordForm = z.object({ password: newPassword });
/** Both names hold "password", so that neither is ever sent back to the browser. */
export const changePasswordForm = z.object({
  currentPassword: z.string().min(1).max(PASSWORD_MAX),
  password: newPassword,
});
