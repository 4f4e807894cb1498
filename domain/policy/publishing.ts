import { z } from 'zod';
import { type Locale, locales } from '../access/viewer';
import type { ChoiceQuestion } from '../training/content';
import { canonicalText } from './canonical';
import { hasBlank, missingIn } from './draft';
import { type PolicyContent, policyChanges, QUESTIONS_MAX } from './model';

/** What still keeps a draft from being published. */
export type PublishingProblem =
  | { readonly kind: 'empty' | 'unchanged' }
  /** A text that is missing in these languages. */
  | { readonly kind: 'title'; readonly missing: readonly Locale[] }
  | { readonly kind: 'paragraph'; readonly paragraphId: string; readonly missing: readonly Locale[] }
  /** So many comments wait for an answer. */
  | { readonly kind: 'comments'; readonly count: number };

/** Everything in the way of publishing, in the order in which to mend it. Nothing: it may be published. */
export function publishingProblems(
  content: PolicyContent,
  { before, openComments }: { before: PolicyContent | null; openComments: number },
): PublishingProblem[] {
  const { title, paragraphs } = content;
  if (paragraphs.length === 0) return [{ kind: 'empty' }];
  const untitled = missingIn(title);
  const untranslated = paragraphs.flatMap(({ id, text }) => {
    const missing = missingIn(text);
    return missing.length > 0 ? [{ kind: 'paragraph', paragraphId: id, missing } as const] : [];
  });
  return [
    ...(untitled.length > 0 ? [{ kind: 'title', missing: untitled } as const] : []),
    ...untranslated,
    ...(openComments > 0 ? [{ kind: 'comments', count: openComments } as const] : []),
    ...(before && readsTheSame(before, content) ? [{ kind: 'unchanged' } as const] : []),
  ];
}

/** Whether two texts say the same in both languages. */
export function readsTheSame(one: PolicyContent, other: PolicyContent): boolean {
  return locales.every((locale) => canonicalText(one, locale) === canonicalText(other, locale));
}

/** The paragraphs in which something in square brackets seems to wait to be filled in. It may be meant: nothing stops. */
export function paragraphsWithBlanks({ paragraphs }: PolicyContent): string[] {
  return paragraphs.filter(({ text }) => hasBlank(text)).map(({ id }) => id);
}

/** What publishing means; `seen` tells which text it was decided on: nobody publishes what nobody has read. */
export const publishPolicyForm = z.object({
  change: z.enum(policyChanges, 'pick'),
  moduleId: z.string().max(60).optional(),
  seen: z.string().length(64),
});
export type PolicyPublishing = z.infer<typeof publishPolicyForm>;

/** How many people a version asks to acknowledge it, as it would be now. */
export type Asked = {
  /** Work here and have an account: asked at once. */
  readonly people: number;
  /** Of these, have acknowledged an earlier version. */
  readonly again: number;
  /** Work here and have no account yet: asked when they first sign in. */
  readonly later: number;
};

/** Longest texts of a question, in UTF-16 units. */
export const QUESTION_TEXT_MAX = 500;
export const OPTIONS_MAX = 4;
export const OPTIONS_MIN = 2;

/** The places of the options in the form, from 1, and the fields of each. */
export const optionPlaces = Array.from({ length: OPTIONS_MAX }, (_, at) => at + 1);
export const optionFields = (place: number) => ({
  text: { nl: `option-${place}-nl`, en: `option-${place}-en` },
  explanation: { nl: `why-${place}-nl`, en: `why-${place}-en` },
});
const namesOf = (place: number): string[] => {
  const { text, explanation } = optionFields(place);
  return [text.nl, text.en, explanation.nl, explanation.en];
};

const said = z.string().trim().max(QUESTION_TEXT_MAX, `too-long:${QUESTION_TEXT_MAX}`);
const needed = said.min(1, 'required');
const optionShape = Object.fromEntries(
  optionPlaces.flatMap((place) => namesOf(place).map((name) => [name, place <= OPTIONS_MIN ? needed : said])),
);

/** A question after reading: a single choice of two to four, each with its explanation, in both languages. */
export const policyQuestionForm = z
  .looseObject({
    'prompt-nl': needed,
    'prompt-en': needed,
    right: z.coerce.number('pick').int('pick').min(1, 'pick').max(OPTIONS_MAX, 'pick'),
    /** Which question was opened, as it read then; '' for a new one. */
    seen: z.string().max(64),
    ...optionShape,
  })
  .superRefine((fields, context) => {
    const issue = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message });
    for (const place of optionPlaces.filter((one) => isFilled(fields, one))) {
      for (const name of namesOf(place)) if (textIn(fields, name) === '') issue(name, 'required');
    }
    if (!isFilled(fields, fields.right)) issue('right', 'pick');
  })
  .transform((fields) => ({ seen: fields.seen, question: questionIn(fields, fields.right) }));
export type PolicyQuestionGiven = z.infer<typeof policyQuestionForm>;

type Fields = Readonly<Record<string, unknown>>;
const textIn = (fields: Fields, name: string): string => String(fields[name] ?? '').trim();
const isFilled = (fields: Fields, place: number) => namesOf(place).some((name) => textIn(fields, name) !== '');

function questionIn(fields: Fields, right: number): Pick<ChoiceQuestion, 'prompt' | 'options'> {
  const both = ({ nl, en }: Record<Locale, string>) => ({ nl: textIn(fields, nl), en: textIn(fields, en) });
  return {
    prompt: both({ nl: 'prompt-nl', en: 'prompt-en' }),
    options: optionPlaces
      .filter((place) => isFilled(fields, place))
      .map((place) => {
        const { text, explanation } = optionFields(place);
        return { id: `option-${place}`, text: both(text), explanation: both(explanation), correct: place === right };
      }),
  };
}

/** An id for one more question; null when there are as many as there may be. */
export function nextQuestionId(questions: readonly ChoiceQuestion[]): string | null {
  const taken = new Set(questions.map(({ id }) => id));
  const ids = Array.from({ length: QUESTIONS_MAX }, (_, at) => `question-${at + 1}`);
  return ids.find((id) => !taken.has(id)) ?? null;
}
