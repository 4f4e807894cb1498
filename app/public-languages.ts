import type { LanguageLink } from '@/components/shell/public-shell';
import { getLocale } from '@/i18n/server';

const names = { nl: 'Nederlands', en: 'English' } as const;

/** The language links for a page before sign-in, which come back to that page. */
export async function publicLanguages(back: string): Promise<LanguageLink[]> {
  const current = await getLocale();
  return (['nl', 'en'] as const).map((lang) => ({
    lang,
    label: names[lang],
    href: `/api/language?to=${lang}&back=${encodeURIComponent(back)}`,
    current: lang === current,
  }));
}
