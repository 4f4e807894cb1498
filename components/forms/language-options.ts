import { languageNames, locales } from '@/domain/access/viewer';

/** The languages to choose from, each by its own name: who looks for one may read no other. */
export const languageOptions = locales.map((locale) => ({ value: locale, label: languageNames[locale] }));
