import { z } from 'zod';

/** The kinds of question, in rising order of what an answer shows: knowing, applying, judging. */
export const questionKinds = ['recall', 'scenario', 'evaluate'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** How a question is answered. A choice question without a form is a single choice. */
export const answerForms = ['single', 'multiple', 'true-false', 'order', 'steps'] as const;
export type AnswerForm = (typeof answerForms)[number];

/** A text in both languages. Neither may be empty: a half-translated module cannot be published. */
export const bilingual = z.object({ nl: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

/** Names a part for ever: what was read and answered is kept by it. */
export const slug = z.string().regex(/^[a-z0-9-]{2,60}$/);

export const source = z.object({ label: bilingual, url: z.url(), checkedOn: z.iso.date() });
export type Source = z.infer<typeof source>;

/** A film beside a lesson: a file that was uploaded, or an address elsewhere. Nothing loads before it is asked for. */
export const video = z.object({
  from: z.union([z.object({ mediaId: z.string().min(1) }), z.object({ url: z.url({ protocol: /^https$/ }) })]),
  title: bilingual,
  /** Everything that is said and shown, for whoever cannot hear, see or play it. */
  transcript: bilingual,
});
export type Video = z.infer<typeof video>;

export const lesson = z.object({
  id: slug,
  /** The topic it teaches; the module's own when absent. Whoever masters it may skip the lesson. */
  topic: slug.optional(),
  minutes: z.number().int().min(1).max(20),
  title: bilingual,
  /** Markdown, without raw HTML; headings start at ###. An image is `![what it shows](media:ID)`. */
  body: bilingual,
  video: video.optional(),
  sources: z.array(source),
});
export type Lesson = z.infer<typeof lesson>;

export const option = z.object({ id: slug, text: bilingual, correct: z.boolean(), explanation: bilingual });
export type Option = z.infer<typeof option>;

const tags = { id: slug, topic: slug, kind: z.enum(questionKinds), prompt: bilingual };
const rightOptions = (options: readonly Option[]) => options.filter(({ correct }) => correct).length;

/** Choose one, choose all that are right, or say whether a sentence is true. */
export const choiceQuestion = z
  .object({
    ...tags,
    form: z.enum(['single', 'multiple', 'true-false']).optional(),
    options: z.array(option).min(2).max(8),
  })
  .refine(({ form, options }) => form === 'multiple' || rightOptions(options) === 1, 'exactly one option is correct')
  .refine(({ form, options }) => form !== 'multiple' || rightOptions(options) > 0, 'no option is correct')
  .refine(({ form, options }) => form !== 'true-false' || options.length === 2, 'true or false has two options')
  .refine(({ options }) => isUnique(options), 'one id twice');
export type ChoiceQuestion = z.infer<typeof choiceQuestion>;

/** Put these in order; they are stored in the right one. */
export const orderQuestion = z
  .object({
    ...tags,
    form: z.literal('order'),
    items: z
      .array(z.object({ id: slug, text: bilingual }))
      .min(3)
      .max(7),
    /** Why this order, read after answering. */
    explanation: bilingual,
  })
  .refine(({ items }) => isUnique(items), 'one id twice');
export type OrderQuestion = z.infer<typeof orderQuestion>;

export const step = z
  .object({ id: slug, prompt: bilingual, options: z.array(option).min(2).max(6) })
  .refine(({ options }) => rightOptions(options) === 1, 'exactly one option is correct')
  .refine(({ options }) => isUnique(options), 'one id twice');
export type Step = z.infer<typeof step>;

/** A situation that unfolds: a choice in each step. `prompt` is how it begins. */
export const stepsQuestion = z
  .object({ ...tags, form: z.literal('steps'), steps: z.array(step).min(2).max(5) })
  .refine(({ steps }) => isUnique(steps), 'one id twice');
export type StepsQuestion = z.infer<typeof stepsQuestion>;

export const question = z.union([orderQuestion, stepsQuestion, choiceQuestion]);
export type Question = z.infer<typeof question>;

export const topic = z.object({ id: slug, name: bilingual });
export type Topic = z.infer<typeof topic>;

/** Everything a module version holds; stored as one immutable document, so that a completion can name its hash. */
export const moduleContent = z
  .object({
    slug,
    /** The topic in which this module builds a level. */
    topic,
    /** Further topics of single lessons and questions. */
    moreTopics: z.array(topic).optional(),
    minutes: z.number().int().min(5).max(240),
    title: bilingual,
    purpose: bilingual,
    lessons: z.array(lesson).min(1),
    questions: z.array(question).min(4),
  })
  .refine((content) => isUnique(topicsOf(content)), 'one topic twice')
  .refine((content) => [...content.lessons, ...content.questions].every(onTopicOf(content)), 'an unknown topic')
  .refine(({ lessons }) => isUnique(lessons), 'two lessons with one id')
  .refine(({ questions }) => isUnique(questions), 'one id twice');
export type ModuleContent = z.infer<typeof moduleContent>;

type Topics = { readonly topic: Topic; readonly moreTopics?: readonly Topic[] | undefined };

/** The topics of a module, its own first. */
export function topicsOf({ topic: own, moreTopics = [] }: Topics): Topic[] {
  return [own, ...moreTopics];
}

function onTopicOf(content: Topics) {
  const known = new Set(topicsOf(content).map(({ id }) => id));
  return (part: { readonly topic?: string | undefined }) => part.topic === undefined || known.has(part.topic);
}

/** What was read and answered is kept by id, so an id may name one thing only. */
function isUnique(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

export const formOf = (item: Question): AnswerForm => item.form ?? 'single';
