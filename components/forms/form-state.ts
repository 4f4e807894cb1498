import type { ZodType } from 'zod';
import { messageKey } from './message-keys';

/** Several values where a name may occur more than once (check boxes), one string otherwise. */
export type FormValue = string | string[];
export type FormValues = Record<string, FormValue>;
type FieldErrors = Record<string, string[] | undefined>;

/**
 * What a form action answers. Sentences are keys of the namespace `errors`, optionally with a number after a colon
 * ('too-short:12'); only `message` is a sentence already. After every kind of "no", `values` lets the form show again
 * what was typed. `errors` stand in the order of the page, and `labels` say how the fields are called there.
 */
export type FormState =
  | { status: 'idle' }
  | { status: 'done'; message?: string }
  | { status: 'refused'; code: string; reason?: string; values: FormValues }
  | { status: 'invalid'; errors: FieldErrors; values: FormValues; labels: Record<string, string> };

export const idle: FormState = { status: 'idle' };

/** A server action as a form calls it, already bound to its ids. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

export type ReadForm<Value> = { ok: true; value: Value } | { ok: false; state: FormState };

/**
 * Reads a form by a schema. An empty field counts as absent, so that `.optional()` means what it says;
 * where the schema asks for a string, it gets the empty string instead. Names that end in `[]` hold a list.
 * Files are not read here.
 */
export function readForm<Value>(schema: ZodType<Value>, form: FormData): ReadForm<Value> {
  const values = formValues(form);
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
    const name = String(issue.path[0] ?? WHOLE_FORM);
    const blank = values[name] === undefined || values[name] === '';
    (errors[name] ??= []).push(messageKey(issue, blank));
  }
  return { ok: false, state: invalid(errors, form) };
}

/** The same answer for fields that only the store could judge: an address in use, a password that is too common. */
export function invalidFields(fields: Readonly<Record<string, string>>, form: FormData): FormState {
  return invalid(Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, [key]])), form);
}

/** A "no" to the form as a whole. */
export function refused({ code, reason }: { code: string; reason?: string }, form: FormData): FormState {
  return { status: 'refused', code, ...(reason && { reason }), values: shownAgain(form) };
}

/** The name of an error that belongs to no field. */
export const WHOLE_FORM = 'form';

function invalid(errors: Record<string, string[]>, form: FormData): FormState {
  const labels = labelsIn(form);
  return { status: 'invalid', errors: inOrderOf(Object.keys(labels), errors), values: shownAgain(form), labels };
}

/** First what concerns the whole form, then field by field down the page, then what the page does not show. */
function inOrderOf(names: readonly string[], errors: Record<string, string[]>): FieldErrors {
  const place = (name: string) => {
    if (name === WHOLE_FORM) return -1;
    return names.includes(name) ? names.indexOf(name) : names.length;
  };
  return Object.fromEntries(Object.entries(errors).toSorted(([a], [b]) => place(a) - place(b)));
}

const LABEL = '$label.';

/**
 * The name under which a form sends along how one of its fields is called. That way whoever answers knows the labels in
 * the order of the page, also without scripts, and no form has to list its fields twice.
 */
export const labelName = (field: string): string => LABEL + field;

function labelsIn(form: FormData): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const [name, label] of form) {
    if (name.startsWith(LABEL) && typeof label === 'string') labels[name.slice(LABEL.length)] ??= label;
  }
  return labels;
}

function formValues(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    // Labels, and the fields that React adds so that a form works before scripts have loaded.
    if (name.startsWith('$')) continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    const lines = texts.map(asTyped);
    values[name.replace(/\[\]$/, '')] = name.endsWith('[]') ? lines : (lines.at(-1) ?? '');
  }
  return values;
}

/** Browsers send a line break as two characters; it was typed, and is counted, as one. */
function asTyped(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** What may go back to the browser: everything but passwords. */
function shownAgain(form: FormData): FormValues {
  return Object.fromEntries(Object.entries(formValues(form)).filter(([name]) => !/password/i.test(name)));
}
