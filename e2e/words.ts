import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'use-intl/core';
import type { Messages, Namespace } from '@/i18n/messages';

export type Language = 'nl' | 'en';

/** The sentences of one namespace as people see them, read from the same files as the application does. */
export function words<N extends Namespace>(language: Language, namespace: N) {
  const file = path.join(import.meta.dirname, '..', 'messages', language, `${namespace}.json`);
  // The compiler knows the shape of the files from i18n/messages.ts; a file read by hand has none.
  const messages = { [namespace]: JSON.parse(readFileSync(file, 'utf8')) } as Pick<Messages, N>;
  return createTranslator<Pick<Messages, N>, N>({ locale: language, messages, namespace } as never);
}
