import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type FormState, invalidFields, labelName, readForm, refused } from './form-state';
import { splitKey } from './message-keys';

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

function errorsOf(schema: z.ZodType, data: FormData): unknown {
  const read = readForm(schema, data);
  return !read.ok && read.state.status === 'invalid' ? read.state.errors : null;
}

describe('readForm', () => {
  test('gives what the schema makes of it', () => {
    const schema = z.object({ name: z.string().trim().min(1), age: z.coerce.number().int() });
    expect(readForm(schema, form(['name', ' Lea '], ['age', '44']))).toEqual({
      ok: true,
      value: { name: 'Lea', age: 44 },
    });
  });

  test('an empty field is absent for an optional number or address, and an empty string where text is asked', () => {
    const schema = z.object({ age: z.coerce.number().optional(), mail: z.email().optional(), note: z.string().max(9) });
    expect(readForm(schema, form(['age', ''], ['mail', ''], ['note', '']))).toEqual({ ok: true, value: { note: '' } });
  });

  test('an empty required number is missing, not zero', () => {
    expect(errorsOf(z.object({ age: z.coerce.number() }), form(['age', '']))).toEqual({ age: ['required'] });
  });

  test.each([
    [z.string().min(1), '', 'required'],
    [z.string().min(12), 'short', 'too-short:12'],
    [z.string().max(3), 'long', 'too-long:3'],
    [z.email(), 'lea', 'email'],
    [z.email(), '', 'required'],
    [z.iso.date(), '3 november', 'date'],
    [z.coerce.number(), 'ten', 'number'],
    [z.coerce.number().min(1), '0', 'min:1'],
    [z.coerce.number().max(5), '6', 'max:5'],
    [z.enum(['a', 'b']), 'c', 'pick'],
    [z.enum(['a', 'b']), '', 'pick'],
    [z.string().min(8, 'password-common'), 'abc', 'password-common'],
    [z.string().regex(/^x/), 'y', 'invalid'],
  ])('case %#: the issue becomes a key', (field, typed, key) => {
    expect(errorsOf(z.object({ field }), form(['field', typed]))).toEqual({ field: [key] });
  });

  test('a radio that nobody picked is not in the form at all', () => {
    expect(errorsOf(z.object({ answer: z.enum(['1', '2']) }), form())).toEqual({ answer: ['pick'] });
  });

  test('names ending in [] become lists', () => {
    const schema = z.object({ roles: z.array(z.string()), day: z.string() });
    const read = readForm(schema, form(['roles[]', 'hr'], ['roles[]', 'it'], ['day', 'mon']));
    expect(read).toEqual({ ok: true, value: { roles: ['hr', 'it'], day: 'mon' } });
  });

  test('a line break counts as the one key it was, though browsers send two characters', () => {
    const schema = z.object({ text: z.string().max(3) });
    expect(readForm(schema, form(['text', 'a\r\nb']))).toEqual({ ok: true, value: { text: 'a\nb' } });
  });

  test('a rule over several fields lands on the field it names', () => {
    const schema = z
      .object({ from: z.string(), to: z.string() })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: 'end-before-start' });
    expect(errorsOf(schema, form(['from', '2026-02-01'], ['to', '2026-01-01']))).toEqual({ to: ['end-before-start'] });
  });
});

describe('every kind of no', () => {
  const typed: [string, string][] = [
    ['name', 'Lea'],
    ['days[]', 'mon'],
    ['newPassword', 'hunter2'],
    ['$ACTION_ID_1', 'x'],
    [labelName('name'), 'Your name'],
  ];
  const answers: [string, (data: FormData) => FormState][] = [
    [
      'a field that is not right',
      (data) => {
        const read = readForm(z.object({ mail: z.email() }), data);
        return read.ok ? { status: 'idle' } : read.state;
      },
    ],
    ['a field that only the store could judge', (data) => invalidFields({ name: 'email-in-use' }, data)],
    ['a refusal', (data) => refused({ code: 'conflict', reason: 'answered' }, data)],
  ];

  test.each(answers)('%s hands back what was typed and nothing else, never a password', (_, answer) => {
    expect(answer(form(...typed))).toMatchObject({ values: { name: 'Lea', days: ['mon'] } });
    expect(JSON.stringify(answer(form(...typed)))).not.toMatch(/hunter2|ACTION/);
  });

  test('a refusal names its reason only when it has one', () => {
    expect(refused({ code: 'session' }, form())).toEqual({ status: 'refused', code: 'session', values: {} });
    const withReason = { code: 'conflict', reason: 'answered' };
    expect(refused(withReason, form())).toEqual({ status: 'refused', ...withReason, values: {} });
  });
});

describe('the summary', () => {
  const page: [string, string][] = [
    [labelName('code'), 'Code'],
    [labelName('name'), 'Your name'],
    [labelName('mail'), 'Your address'],
  ];

  test('names the fields as the page does', () => {
    const answer = invalidFields({ mail: 'email-in-use' }, form(...page));
    expect(answer).toMatchObject({ labels: { code: 'Code', name: 'Your name', mail: 'Your address' } });
  });

  test('follows the page, not the schema: the whole form first, what the page does not show last', () => {
    const fields = { hidden: 'invalid', mail: 'email', code: 'code', form: 'invalid', name: 'required' };
    const answer = invalidFields(fields, form(...page));
    const order = answer.status === 'invalid' && Object.keys(answer.errors);
    expect(order).toEqual(['form', 'code', 'name', 'mail', 'hidden']);
  });

  test('follows the page for what a schema finds too', () => {
    const schema = z.object({ mail: z.email(), name: z.string().min(1), code: z.string().min(1) });
    const read = readForm(schema, form(['mail', ''], ['name', ''], ...page));
    expect(!read.ok && read.state.status === 'invalid' && Object.keys(read.state.errors)).toEqual([
      'code',
      'name',
      'mail',
    ]);
  });

  const sources = import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true });
  const fields = Object.entries(sources).filter(([, source]) => source.includes('useFieldState('));

  test.each(fields)('%s sends its label along', (_, source) => {
    expect(source).toMatch(/<(FieldErrors|SentLabel) \{\.\.\.field\}/);
  });
});

test('splitKey takes the number off', () => {
  expect(splitKey('too-short:12')).toEqual({ key: 'too-short', values: { n: 12 }, days: [] });
  expect(splitKey('required')).toEqual({ key: 'required', values: undefined, days: [] });
  expect(splitKey('near:2027-01-04:2027-01-20')).toEqual({
    ...{ key: 'near', values: undefined },
    days: ['2027-01-04', '2027-01-20'],
  });
});
