import 'server-only';
import { decode } from 'next-auth/jwt';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Viewer } from '@/domain/access/viewer';
import { secretFor } from './secret';
import { SESSION_COOKIE, sessionCookieOptions, sessionMaxAge, sessionToken } from './session-token';
import { revokeSession, viewerOfSession } from './sessions';

/** Gives the browser the session's cookie. */
export async function setSessionCookie(sid: string): Promise<void> {
  (await cookies()).set(SESSION_COOKIE, await sessionToken(sid), { ...sessionCookieOptions, maxAge: sessionMaxAge });
}

/** The person asking, or null. Roles and department come from the store at each request, never from the cookie. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  const sid = token ? await sessionIdIn(token) : null;
  return sid ? viewerOfSession(sid) : null;
});

/** The person asking, for pages; whoever has no session is sent to sign in. Actions answer `signedOut` instead. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect('/sign-in');
  return viewer;
}

/** Whether a form was sent without scripts by who has no session any more: the browser waits for a page as its answer. */
export async function isFormOfNobody(): Promise<boolean> {
  if (await currentViewer()) return false;
  const sent = await headers();
  return /^multipart\/form-data/.test(sent.get('content-type') ?? '') && !sent.has('next-action');
}

async function sessionIdIn(token: string): Promise<string | null> {
  try {
    const content = await decode({ token, secret: secretFor('session') });
    return typeof content?.sid === 'string' ? content.sid : null;
  } catch {
    // A forged, cut or outdated cookie is no session; whoever sent it is simply not signed in.
    return null;
  }
}

/** Signs this browser out: the session ends in the store, and its cookie goes. */
export async function endThisSession(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(SESSION_COOKIE)?.value;
  const sid = token ? await sessionIdIn(token) : null;
  if (sid) await revokeSession(sid);
  jar.delete(SESSION_COOKIE);
}
