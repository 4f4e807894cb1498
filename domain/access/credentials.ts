import { z } from 'zod';
import { personLimits, readPersonEmail } from '@/domain/people/model';

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
/**
 * The same for codes of paper tickets: of everybody together, and from one address. Codes that work do not count. Of
 * everybody so many that no visitor closes the kiosk for others: with ten thousand tickets about, the chance that one of
 * 100,000 guesses is right is 10⁵ × 10⁴ / 31¹², about 10⁻⁹ a window.
 */
export const TICKET_TRIES = { everybody: 100_000, address: 60 } as const;

export type SessionTimes = { readonly createdAt: Date; readonly lastSeenAt: Date; readonly revokedAt: Date | null };

/** Whether a session still counts at `now`: not revoked, not idle for 12 hours, not older than 30 days. */
export function isSessionAlive(session: SessionTimes, now: Date): boolean {
  if (session.revokedAt) return false;
  const idle = now.getTime() - session.lastSeenAt.getTime();
  const age = now.getTime() - session.createdAt.getTime();
  return idle < SESSION_IDLE_MS && age < SESSION_LONGEST_MS;
}

/**
 * An address in lower case, judged as files and HR's forms judge it before they store it. Never lower-case first:
 * that turns the Kelvin sign "K" (U+212A) into a "k", and with it one person's address into another's.
 */
export const emailAddress = z.string().transform((text, context) => {
  const reading = readPersonEmail(text);
  if (reading.ok) return reading.value;
  const message = reading.reason === 'too-long' ? `too-long:${personLimits.email}` : reading.reason;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});
export const newPassword = z.string().min(PASSWORD_MIN, 'password-short').max(PASSWORD_MAX);

export const signInForm = z.object({
  email: emailAddress,
  password: z.string().min(1).max(PASSWORD_MAX),
});
export const forgottenForm = z.object({ email: emailAddress });
export const passwordForm = z.object({ password: newPassword });
/** Both names hold "password", so that neither is ever sent back to the browser. */
export const changePasswordForm = z.object({
  currentPassword: z.string().min(1).max(PASSWORD_MAX),
  password: newPassword,
});
