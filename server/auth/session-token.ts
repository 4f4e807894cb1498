import 'server-only';
import { encode } from 'next-auth/jwt';
import { SESSION_LONGEST_MS } from '@/domain/access/credentials';
import { env } from '@/env';
import { secretFor } from './secret';

// The cookie of a session, apart from the request that sets or reads it.

const isSecure = env.baseUrl.startsWith('https:');
export const SESSION_COOKIE = isSecure ? '__Host-draagvlak' : 'draagvlak';
export const sessionCookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } as const;
/** In seconds. */
export const sessionMaxAge = SESSION_LONGEST_MS / 1000;

/** What the cookie holds: an encrypted token of next-auth that carries the session's id alone. */
export function sessionToken(sid: string): Promise<string> {
  return encode({ token: { sid }, secret: secretFor('session'), maxAge: sessionMaxAge });
}
