import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readForm } from './form-state';
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

  test('names ending in [] and names that are told become lists', () => {
    const schema = z.object({ roles: z.array(z.string()), days: z.array(z.string()) });
    const read = readForm(schema, form(['roles[]', 'hr'], ['roles[]', 'it'], ['days', 'mon']), { many: ['days'] });
    expect(read).toEqual({ ok: true, value: { roles: ['hr', 'it'], days: ['mon'] } });
  });

  test('hands back what was typed, but never a password, a secret or a field of React', () => {
    const data = form(['name', 'Lea'], ['newPassword', 'hunter2'], ['code', '123'], ['$ACTION_ID_1', '']);
    const read = readForm(z.object({ mail: z.email() }), data, { secret: ['code'] });
    expect(read).toMatchObject({ ok: false, state: { status: 'invalid', values: { name: 'Lea' } } });
    expect(JSON.stringify(read)).not.toMatch(/hunter2|123|ACTION/);
  });

  test('a rule over several fields lands on the field it names', () => {
    const schema = z
      .object({ from: z.string(), to: z.string() })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: 'end-before-start' });
    expect(errorsOf(schema, form(['from', '2026-02-01'], ['to', '2026-01-01']))).toEqual({ to: ['end-before-start'] });
  });
});

test('splitKey takes the number off', () => {
  expect(splitKey('too-short:12')).toEqual({ key: 'too-short', values: { n: 12 } });
  expect(splitKey('required')).toEqual({ key: 'required', values: undefined });
});
