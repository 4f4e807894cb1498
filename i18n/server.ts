import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import type { Locale, Theme } from '@/domain/access/viewer';
import { locales, themes } from '@/domain/access/viewer';
import { currentViewer } from '@/server/auth/session';
import { organisation, timeZone } from '@/server/organisation/current';
import type { Namespace } from './messages';
import { formatter, translator } from './translator';

/** Where a visitor who is not signed in keeps the choice of language and theme. */
export const LANGUAGE_COOKIE = 'language';
export const THEME_COOKIE = 'theme';

/** The language of this request: the person's own, else chosen in this browser, else the browser's, else Dutch. */
export const getLocale = cache(async (): Promise<Locale> => {
  const viewer = await currentViewer();
  if (viewer) return viewer.locale;
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return asLocale(chosen) ?? fromBrowser((await headers()).get('accept-language')) ?? 'nl';
});

export const getTheme = cache(async (): Promise<Theme> => {
  const viewer = await currentViewer();
  if (viewer) return viewer.theme;
  const chosen = (await cookies()).get(THEME_COOKIE)?.value;
  return themes.find((theme) => theme === chosen) ?? 'system';
});

export async function getTranslations<N extends Namespace>(namespace: N) {
  return translator(await getLocale(), namespace);
}

export async function getFormatter() {
  return formatter(await getLocale(), await timeZone());
}

/**
 * The language that people of this organisation write in, where it is another than the reader's: for `lang` on what
 * they wrote, so that it is read aloud and hyphenated as it should. Undefined where it is the same.
 */
export async function getWrittenLanguage(): Promise<Locale | undefined> {
  const written = (await organisation())?.locale;
  return written === (await getLocale()) ? undefined : written;
}

const asLocale = (text: string | undefined) => locales.find((locale) => locale === text);

/** The first language of ours in "en-GB,en;q=0.9,nl;q=0.8"; browsers send them in order of preference. */
function fromBrowser(accepted: string | null): Locale | undefined {
  const tags = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return tags.map(asLocale).find((locale) => locale !== undefined);
}
