import type { ZodType } from 'zod';
import { messageKey } from './message-keys';

/** Several values where a name may occur more than once (check boxes), one string otherwise. */
export type FormValue = string | string[];

/**
 * What a form action answers. Sentences are keys of the namespace `errors`, optionally with a number after a colon
 * ('too-short:12'); only `message` is a sentence already. `values` lets the form show again what was typed.
 */
export type FormState =
  | { status: 'idle' }
  | { status: 'done'; message?: string }
  | { status: 'refused'; code: string; reason?: string }
  | { status: 'invalid'; errors: Record<string, string[] | undefined>; values: Record<string, FormValue> };

export const idle: FormState = { status: 'idle' };

/** A server action as a form calls it, already bound to its ids. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

type ReadOptions = {
  /** Names that hold a list, besides those that end in `[]`. */
  many?: readonly string[];
  /** Names that never go back to the browser, besides those that contain "password". */
  secret?: readonly string[];
};

export type ReadForm<Value> = { ok: true; value: Value } | { ok: false; state: FormState };

/**
 * Reads a form by a schema. An empty field counts as absent, so that `.optional()` means what it says;
 * where the schema asks for a string, it gets the empty string instead. Files are not read here.
 */
export function readForm<Value>(schema: ZodType<Value>, form: FormData, options: ReadOptions = {}): ReadForm<Value> {
  const values = formValues(form, options.many ?? []);
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

  const strict = schema.safeParse(given);
  if (strict.success) return { ok: true, value: strict.data };

  const blanks = strict.error.issues
    .filter((issue) => issue.code === 'invalid_type' && issue.expected === 'string' && issue.path.length === 1)
    .map((issue) => [String(issue.path[0]), ''])
    .filter(([name]) => name !== undefined && values[name] === '');
  const read = schema.safeParse({ ...Object.fromEntries(blanks), ...given });
  if (read.success) return { ok: true, value: read.data };

  const errors: Record<string, string[]> = {};
  for (const issue of read.error.issues) {
    const name = String(issue.path[0] ?? 'form');
    const blank = values[name] === undefined || values[name] === '';
    (errors[name] ??= []).push(messageKey(issue, blank));
  }
  return { ok: false, state: { status: 'invalid', errors, values: withoutSecrets(values, options.secret ?? []) } };
}

function formValues(form: FormData, many: readonly string[]): Record<string, FormValue> {
  const values: Record<string, FormValue> = {};
  for (const name of new Set(form.keys())) {
    // React adds fields of its own, so that a form works before scripts have loaded.
    if (name.startsWith('$ACTION')) continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    const list = name.endsWith('[]') || many.includes(name);
    values[name.replace(/\[\]$/, '')] = list ? texts : (texts.at(-1) ?? '');
  }
  return values;
}

function withoutSecrets(values: Record<string, FormValue>, secret: readonly string[]): Record<string, FormValue> {
  const shown = Object.entries(values).filter(([name]) => !/password/i.test(name) && !secret.includes(name));
  return Object.fromEntries(shown);
}

/** The same answer for fields that only the store could judge: an address in use, a password that is too common. */
export function invalidFields(fields: Readonly<Record<string, string>>, form: FormData): FormState {
  const errors = Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, [key]]));
  return { status: 'invalid', errors, values: withoutSecrets(formValues(form, []), []) };
}
