import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { signInForm } from '@/domain/access/credentials';
import { Refused } from '@/domain/errors';
import { clientAddress } from './client-address';
import { secretFor } from './secret';
import { SESSION_COOKIE, sessionCookieOptions, sessionMaxAge } from './session-token';
import { revokeSession } from './sessions';
import { signIn } from './sign-in';

/** next-auth's side of signing in. Its token carries a session id and nothing about the person. */
export function authOptions(): NextAuthOptions {
  return {
    secret: secretFor('session'),
    session: { strategy: 'jwt', maxAge: sessionMaxAge },
    cookies: { sessionToken: { name: SESSION_COOKIE, options: sessionCookieOptions } },
    pages: { signIn: '/sign-in', signOut: '/', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials) {
          const read = signInForm.safeParse(credentials);
          if (!read.success) return null;
          try {
            return { id: await signIn(read.data, await clientAddress()) };
          } catch (error) {
            if (error instanceof Refused) return null;
            throw error;
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      // What /api/auth/session tells the browser: that there is a session, and until when. Never its id.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        if (typeof token.sid === 'string') await revokeSession(token.sid);
      },
    },
    logger: {
      error: (code) => console.error(`sign-in: ${code}`),
      warn: () => undefined,
    },
  };
}
