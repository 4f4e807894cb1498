import 'server-only';
import { cookies } from 'next/headers';
import type { Preferences } from '@/domain/me/preferences';
import { env } from '@/env';
import { LANGUAGE_COOKIE, THEME_COOKIE } from '@/i18n/server';

const YEAR_S = 365 * 24 * 60 * 60;

/** Lets this browser keep the language and theme, so that the page to sign in looks the same. */
export async function rememberLook({ locale, theme }: Preferences): Promise<void> {
  const options = {
    maxAge: YEAR_S,
    sameSite: 'lax',
    httpOnly: true,
    secure: env.baseUrl.startsWith('https:'),
  } as const;
  const jar = await cookies();
  jar.set(LANGUAGE_COOKIE, locale, options);
  jar.set(THEME_COOKIE, theme, options);
}
