import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { browserMessages } from './messages';
import { plainMessage } from './plain-message';
import { regionOf } from './regions';

type Tree = { [key: string]: string | Tree };

function sentences(tree: Tree): string[] {
  return Object.values(tree).flatMap((part) => (typeof part === 'string' ? [part] : sentences(part)));
}

/** The same sentence as the whole of ICU MessageFormat says it. */
function wholly(message: string, values: Record<string, string | number>, locale: 'nl' | 'en'): string {
  const t = createTranslator({ locale: regionOf[locale], messages: { said: message } as never, onError: fail });
  return (t as unknown as (key: string, values: Record<string, string | number>) => string)('said', values);
}

function fail(error: Error): never {
  throw error;
}

describe.each(['nl', 'en'] as const)('every sentence that is said in the browser (%s)', (locale) => {
  test.each([0, 1, 2, 12345])('is said as ICU MessageFormat says it, with %i in it', (number) => {
    for (const message of sentences(browserMessages(locale))) {
      const names = [...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
      const values = Object.fromEntries(names.map((name) => [name, number]));
      expect(plainMessage(message, values, regionOf[locale])).toBe(wholly(message, values, locale));
    }
  });
});

test.each([
  ['{count, plural, =0 {none} one {# of them} other {# of {all, number}}}', { count: 0, all: 9 }, 'none'],
  ['{count, plural, =0 {none} one {# of them} other {# of {all, number}}}', { count: 2, all: 1234 }, '2 of 1,234'],
  ['A {kind, select, one {single} other {{count} more}}.', { kind: 'x', count: 3 }, 'A 3 more.'],
  ['{a}{b}', { a: '{b}', b: 'c' }, '{b}c'],
])('%s', (message, values: Record<string, string | number>, said) => {
  expect(plainMessage(message, values, 'en-GB')).toBe(said);
});
