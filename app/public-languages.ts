import type { LanguageLink } from '@/components/shell/public-shell';
import { languageNames, locales } from '@/domain/access/viewer';
import { getLocale } from '@/i18n/server';

/** The language links for a page before sign-in, which come back to that page. */
export async function publicLanguages(back: string): Promise<LanguageLink[]> {
  const current = await getLocale();
  return locales.map((lang) => ({
    lang,
    label: languageNames[lang],
    href: `/api/language?to=${lang}&back=${encodeURIComponent(back)}`,
    current: lang === current,
  }));
}
