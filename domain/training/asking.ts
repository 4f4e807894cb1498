import { z } from 'zod';
import { placeField, stepField } from './answer-fields';
import { type AnswerForm, type Bilingual, formOf, type Option, type Question } from './content';
import type { Given } from './grading';

/** Something to choose or to put in its place. */
export type Shown = { readonly id: string; readonly text: Bilingual };

export type AskedStep = { readonly id: string; readonly prompt: Bilingual; readonly options: readonly Shown[] };

/** A question as it may travel to the browser before it is answered: what is right stays behind. */
export type AskedQuestion = Pick<Question, 'id' | 'topic' | 'kind' | 'prompt'> & {
  readonly form: AnswerForm;
  /** To choose from, or to put in order. Empty where there are steps. */
  readonly options: readonly Shown[];
  readonly steps: readonly AskedStep[];
};

/**
 * Field by field: what is added to a question later does not travel by accident.
 *
 * @param lot a text that hangs on the sitting and the id; items to put in order are shown in the order of their lots,
 *   so that they stand the same when somebody comes back
 */
export function asked(question: Question, lot: (id: string) => string): AskedQuestion {
  const { id, topic, kind, prompt } = question;
  const shared = { id, topic, kind, prompt, form: formOf(question) };
  switch (question.form) {
    case 'order':
      return { ...shared, options: mixed(question.items.map(shown), lot), steps: [] };
    case 'steps':
      return { ...shared, options: [], steps: question.steps.map(askedStep) };
    default:
      return { ...shared, options: question.options.map(shown), steps: [] };
  }
}

const shown = ({ id, text }: Shown): Shown => ({ id, text });
const askedStep = (step: { id: string; prompt: Bilingual; options: Option[] }): AskedStep => ({
  id: step.id,
  prompt: step.prompt,
  options: step.options.map(shown),
});

/** In the order of the lots, but never in the right order: that would be an answer given away. */
function mixed(items: readonly Shown[], lot: (id: string) => string): Shown[] {
  const drawn = items.toSorted((a, b) => (lot(a.id) < lot(b.id) ? -1 : 1));
  return drawn.every(({ id }, at) => id === items[at]?.id) ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
}

const chosen = z.string('pick').min(1, 'pick').max(60);
/** Reads an answer from the fields of its form. The ids themselves are judged by `grade`. */
export function answerSchema({ form, steps }: { form: AnswerForm; steps: number }): z.ZodType<Given> {
  const places = Array.from({ length: steps }, (_, at) => stepField(at + 1));
  switch (form) {
    case 'order':
      return z.looseObject({ option: z.array(chosen, 'pick').min(1, 'pick').max(8) }).transform(inPlaces);
    case 'multiple':
      return z.object({ option: z.array(chosen, 'pick').min(1, 'pick').max(8) }).transform(({ option }) => option);
    case 'steps':
      return z
        .object(Object.fromEntries(places.map((name) => [name, chosen])))
        .transform((read) => places.map((name) => read[name] ?? ''));
    default:
      return z.object({ option: chosen }).transform(({ option }) => [option]);
  }
}

/** The items in the order of their places where those were chosen, else in the order in which they were sent. */
function inPlaces(
  { option: ids, ...fields }: { option: string[]; [field: string]: unknown },
  context: z.RefinementCtx,
): Given {
  const places = ids.map((id) => fields[placeField(id)]);
  if (places.every((place) => place === undefined)) return ids;
  if (new Set(places).size < ids.length) {
    context.addIssue({ code: 'custom', path: ['option'], message: 'one-place-each' });
    return z.NEVER;
  }
  return ids.toSorted((a, b) => Number(fields[placeField(a)]) - Number(fields[placeField(b)]));
}
