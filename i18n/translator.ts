import { createFormatter, createTranslator } from 'use-intl/core';
import type { Locale } from '@/domain/access/viewer';
import { messages, type Namespace } from './messages';
import { regionOf } from './regions';

/** Sentences of one namespace in a given language: for mails, files and tests. */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator({ locale: regionOf[locale], messages: messages[locale], namespace });
}

/** Numbers and dates as people in this language write them. Times are shown in `timeZone` (IANA name). */
export function formatter(locale: Locale, timeZone: string) {
  return createFormatter({ locale: regionOf[locale], timeZone });
}
