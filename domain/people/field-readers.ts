/**
 * From what somebody typed to a value we can store, or the reason why not. Files and forms both read through here, so
 * that a cell and a field of a form can never be judged differently. No rule here throws: a wrong text is an answer.
 */
import { z } from 'zod';
import type { Locale } from '@/domain/access/viewer';

export const fieldReasons = [
  'required',
  'too-long',
  'broken-characters',
  'email',
  'date',
  'date-not-real',
  'date-early',
  'date-late',
  'language',
] as const;
/** Why one text cannot be stored; a key under `reasons` in messages/…/people-import.json. */
export type FieldReason = (typeof fieldReasons)[number];

export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: FieldReason };

/** The longest text allowed, in UTF-16 units as in HTML's `maxlength`, and whether an empty one is allowed. */
export type TextRule = { readonly max: number; readonly required: boolean };

/** Nine cells out of ten: visible ASCII with single spaces. Testing for it is far quicker than cleaning. */
const ALREADY_CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Left behind by copying from pages and mails; nobody sees them, but two names differ by them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/**
 * Control characters; half surrogates; marks that turn the direction of all the text after them; and U+FFFD, which
 * stands where a file was read in the wrong encoding.
 */
const BROKEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]/u;

/** Trimmed, white space collapsed to one space, invisible characters dropped, composed to NFC ("e" + "¨" → "ë"). */
export function cleanText(text: string): string {
  if (ALREADY_CLEAN.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** A name, number or title in any script. Empty is '' when the rule allows it. */
export function readText(text: string, rule: TextRule): Reading<string> {
  const value = cleanText(text);
  if (value === '') return rule.required ? no('required') : yes(value);
  if (BROKEN.test(value)) return no('broken-characters');
  return value.length > rule.max ? no('too-long') : yes(value);
}

/**
 * An e-mail address in lower case, by zod's own pattern: signing in asks the same of it. Only ASCII, and judged before lower-casing or composing: both turn the Kelvin sign
 * "K" (U+212A) into a "k", and with it one person's address into another's.
 */
export function readEmail(text: string, max: number): Reading<string> {
  const address = text.replace(INVISIBLE, '').trim();
  if (address === '') return no('required');
  if (address.length > max) return no('too-long');
  return z.regexes.email.test(address) ? yes(address.toLowerCase()) : no('email');
}

const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;

/**
 * A calendar day as 'YYYY-MM-DD', or null for an empty text. Reads 2024-03-31, 31-03-2024, 31-3-2024 and 31/03/2024;
 * the day stands before the month, as everywhere outside the United States. `earliest` and `latest` are 'YYYY-MM-DD'
 * and still allowed.
 */
export function readDay(
  text: string,
  { earliest, latest }: { earliest: string; latest: string },
): Reading<string | null> {
  const value = cleanText(text);
  if (value === '') return yes(null);

  const day = calendarDay(value);
  if (day === null) return no('date');
  if (!isRealDay(day)) return no('date-not-real');
  if (day < earliest) return no('date-early');
  return day > latest ? no('date-late') : yes(day);
}

function calendarDay(text: string): string | null {
  if (YEAR_FIRST.test(text)) return text;
  const parts = DAY_FIRST.exec(text);
  if (parts === null) return null;
  const [, day = '', , month = '', year = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Date.UTC rolls 31 February over to March: the day is real when nothing moved. */
function isRealDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const instant = new Date(Date.UTC(year, month - 1, date));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
}

const LANGUAGE_NAMES: ReadonlyMap<string, Locale> = new Map([
  ['nl', 'nl'],
  ['nld', 'nl'],
  ['dut', 'nl'],
  ['nederlands', 'nl'],
  ['dutch', 'nl'],
  ['en', 'en'],
  ['eng', 'en'],
  ['engels', 'en'],
  ['english', 'en'],
]);

/** A language by code (with or without country) or name; null for an empty text: the caller knows the default. */
export function readLanguage(text: string): Reading<Locale | null> {
  const value = cleanText(text).toLowerCase();
  if (value === '') return yes(null);
  const locale = LANGUAGE_NAMES.get(value.replace(/^([a-z]{2})[-_][a-z]{2}$/, '$1'));
  return locale === undefined ? no('language') : yes(locale);
}

function yes<T>(value: T): Reading<T> {
  return { ok: true, value };
}

function no(reason: FieldReason): Reading<never> {
  return { ok: false, reason };
}
