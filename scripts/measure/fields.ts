// What the fields of an input may hold, and how a wrong one is told of: one sentence that names the field.
import { z } from 'zod';

/** A complaint about the input that the person who wrote it can act on; its message is a whole sentence. */
export class BadInput extends Error {}

/** Told of a field that is missing, or holds something of another kind. */
export const must = (be: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : `must be ${be}`),
});

const numberFrom = (least: number, most: number, be: string) => {
  const rule = must(be);
  return z.number(rule).min(least, rule).max(most, rule);
};

export const count = z.int(must('a whole number from 0 on')).min(0, must('a whole number from 0 on'));
export const wholeFrom = (least: number) => {
  const rule = must(`a whole number from ${least} on`);
  return z.int(rule).min(least, rule);
};
export const fraction = numberFrom(0, 1, 'a fraction from 0 to 1');
export const between0and1 = z
  .number(must('a fraction between 0 and 1'))
  .gt(0, must('a fraction between 0 and 1'))
  .lt(1, must('a fraction between 0 and 1'));
export const anyNumber = z.number(must('a number'));
export const from0 = numberFrom(0, Infinity, 'a number from 0 on');
export const name = z.string(must('a text')).min(1, must('a text that is not empty'));
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item, must('a list'));
export const record = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string(), value, must('an object with a number for each key'));

/** An object with these fields and no others: a misspelt field would otherwise be left out without a word. */
export const fields = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape, must('an object'));

/** Says of two counts that the first may not be larger than the second. */
export function atMost(part: string, whole: string) {
  return (counts: Readonly<Record<string, unknown>>, context: z.RefinementCtx) => {
    const [one, other] = [counts[part], counts[whole]];
    if (typeof one !== 'number' || typeof other !== 'number' || one <= other) return;
    context.addIssue({ code: 'custom', path: [part], message: `is larger than "${whole}"` });
  };
}

/** The input as the schema wants it. @throws BadInput with a sentence about the first thing that is wrong */
export function parsed<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadInput(issue ? sentence(issue) : 'The input is not what this command takes.');
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `The field "${pathOf([...issue.path, issue.keys[0] ?? ''])}" is not known here.`;
  if (issue.path.length === 0) return `The input ${issue.message}.`;
  return `The field "${pathOf(issue.path)}" ${issue.message}.`;
}

/** departments[0].n */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : (index > 0 ? '.' : '') + String(key)))
    .join('');
}
