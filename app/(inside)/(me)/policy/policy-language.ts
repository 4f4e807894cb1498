import { z } from 'zod';
import { type Locale, locales, type Viewer } from '@/domain/access/viewer';

const address = z.object({ in: z.enum(locales).optional().catch(undefined) });

/** In which language the text is read: the reader's own, unless they asked for the other. */
export function languageIn(said: unknown, viewer: Viewer): Locale {
  return address.parse(said).in ?? viewer.locale;
}

export const otherLanguage = (locale: Locale): Locale => (locale === 'nl' ? 'en' : 'nl');
