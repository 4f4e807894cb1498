'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { browserMessages } from './messages';
import { type MessageValues, plainMessage } from './plain-message';
import type { Region } from './regions';

export type BrowserMessages = ReturnType<typeof browserMessages>;

/** The keys of a tree of sentences: 'refused.session'. */
type Key<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${Key<Tree[Name]>}`;
}[keyof Tree & string];

type Language = { locale: Region; messages: BrowserMessages; timeZone: string };
const LanguageContext = createContext<Language | null>(null);

/** Gives the leaves that run in the browser their words, and the same clock as the server. */
export function LanguageProvider({ children, ...language }: Language & { children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('no language: this component stands outside the layout of the application');
  return language;
}

type Translator<K extends string> = {
  (key: K, values?: MessageValues): string;
  /** Keys come from schemas and stores as plain strings; this finds one to be a sentence we have. */
  has(key: string): key is K;
};

/** The sentences of one of the namespaces that go to the browser. */
export function useTranslations<N extends keyof BrowserMessages>(namespace: N): Translator<Key<BrowserMessages[N]>> {
  const { locale, messages } = useLanguage();
  const find = (key: string) => {
    const found = key.split('.').reduce<unknown>(partOf, messages[namespace]);
    return typeof found === 'string' ? found : undefined;
  };
  return Object.assign((key: string, values: MessageValues = {}) => plainMessage(find(key) ?? key, values, locale), {
    has: (key: string): key is Key<BrowserMessages[N]> => find(key) !== undefined,
  });
}

function partOf(tree: unknown, name: string): unknown {
  return typeof tree === 'object' && tree !== null ? Reflect.get(tree, name) : undefined;
}

/** Numbers and dates as the reader writes them. */
export function useFormatter() {
  const { locale, timeZone } = useLanguage();
  return {
    number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options).format(value),
    dateTime: (value: number | Date, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(value),
  };
}
