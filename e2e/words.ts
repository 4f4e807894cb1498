import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'use-intl/core';
import type { Namespace } from '@/i18n/messages';
import type { translator } from '@/i18n/translator';

export type Language = 'nl' | 'en';

/** The sentences of one namespace as people see them, read from the same files as the application does. */
export function words<N extends Namespace>(language: Language, namespace: N): ReturnType<typeof translator<N>> {
  const file = path.join(import.meta.dirname, '..', 'messages', language, `${namespace}.json`);
  const messages: unknown = { [namespace]: JSON.parse(readFileSync(file, 'utf8')) };
  // A file read by hand has no type; i18n/messages.test.ts proves that each has the shape the application compiles with.
  return createTranslator({ locale: language, messages, namespace } as never) as ReturnType<typeof translator<N>>;
}
