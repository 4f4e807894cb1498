import type { core } from 'zod';

/** 'required', 'refused.forbidden', 'too-short:12': a key of the namespace `errors`, perhaps with a number. */
const KEY = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*(:-?[\d.]+)?$/;

/** Formats that have a sentence of their own, under the same name. */
const FORMATS = ['email', 'url', 'date', 'time'];

/**
 * The key of the sentence that explains an issue. A key that the schema gives itself wins;
 * otherwise an empty field is missing, and anything else follows from what the schema wanted.
 */
export function messageKey(issue: core.$ZodIssue, blank: boolean): string {
  if (KEY.test(issue.message)) return issue.message;
  if (blank) return issue.code === 'invalid_value' || issue.code === 'invalid_union' ? 'pick' : 'required';

  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return FORMATS.find((format) => format === issue.format) ?? 'invalid';
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'number' : 'invalid';
    case 'not_multiple_of':
      return 'whole-number';
    case 'invalid_value':
    case 'invalid_union':
      return 'pick';
    default:
      return 'invalid';
  }
}

function tooSmall({ origin, minimum }: core.$ZodIssueTooSmall): string {
  if (origin === 'array' || origin === 'set') return Number(minimum) <= 1 ? 'pick-some' : `pick-at-least:${minimum}`;
  if (origin === 'string') return Number(minimum) <= 1 ? 'required' : `too-short:${minimum}`;
  return origin === 'date' ? 'date-early' : `min:${minimum}`;
}

function tooBig({ origin, maximum }: core.$ZodIssueTooBig): string {
  if (origin === 'array' || origin === 'set') return `pick-at-most:${maximum}`;
  if (origin === 'string') return `too-long:${maximum}`;
  return origin === 'date' ? 'date-late' : `max:${maximum}`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** 'too-short:12' as a key and the number that its sentence needs; 'near:2027-01-04' as a key and its one or two days. */
export function splitKey(message: string): {
  key: string;
  values: { n: number } | undefined;
  days: readonly string[];
} {
  const [key = message, ...rest] = message.split(':');
  const [n] = rest;
  if (n === undefined) return { key, values: undefined, days: [] };
  return DAY.test(n) ? { key, values: undefined, days: rest } : { key, values: { n: Number(n) }, days: [] };
}
