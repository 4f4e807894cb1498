import { createFormatter, createTranslator } from 'use-intl/core';
import type { Locale } from '@/domain/access/viewer';
import { messages, type Namespace } from './messages';
import { regionOf } from './regions';

/** Sentences of one namespace in a given language: for mails, files and tests. */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  return madeOnce(`${locale} ${namespace}`, () =>
    createTranslator({ locale: regionOf[locale], messages: messages[locale], namespace }),
  );
}

/** Numbers and dates as people in this language write them. Times are shown in `timeZone` (IANA name). */
export function formatter(locale: Locale, timeZone: string) {
  return madeOnce(`${locale} in ${timeZone}`, () => createFormatter({ locale: regionOf[locale], timeZone }));
}

/** Writes numbers in one way. For many of them: the formatter above looks up that way anew for each. */
export function numberFormat(locale: Locale, options: Readonly<Intl.NumberFormatOptions> = {}): Intl.NumberFormat {
  return madeOnce(
    `numbers ${locale} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(regionOf[locale], options),
  );
}

/** Writes days, given as midnights in UTC, in one way. For many of them, as above. */
export function dayFormat(locale: Locale, options: Readonly<Intl.DateTimeFormatOptions>): Intl.DateTimeFormat {
  return madeOnce(
    `days ${locale} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(regionOf[locale], { ...options, timeZone: 'UTC' }),
  );
}

const made = new Map<string, unknown>();

/**
 * A translator keeps the sentences that it has taken apart, and a formatter its formats: made anew for each request they
 * would do that work again each time. Safe to take for what `make` makes, since every key is used in one place, and
 * names all that the thing is made of.
 */
function madeOnce<Thing>(key: string, make: () => Thing): Thing {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Thing;
}
