import { z } from 'zod';

/** The kinds of question, in rising order of what an answer shows: knowing, applying, judging. */
export const questionKinds = ['recall', 'scenario', 'evaluate'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A text in both languages. Neither may be empty: a half-translated module cannot be published. */
export const bilingual = z.object({ nl: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Bilingual = z.infer<typeof bilingual>;

const slug = z.string().regex(/^[a-z0-9-]{2,60}$/);

export const source = z.object({ label: bilingual, url: z.url(), checkedOn: z.iso.date() });

export const lesson = z.object({
  id: slug,
  minutes: z.number().int().min(1).max(20),
  title: bilingual,
  /** Markdown, without raw HTML; headings start at ###. */
  body: bilingual,
  sources: z.array(source),
});
export type Lesson = z.infer<typeof lesson>;

export const option = z.object({ id: slug, text: bilingual, correct: z.boolean(), explanation: bilingual });

export const question = z
  .object({
    id: slug,
    topic: slug,
    kind: z.enum(questionKinds),
    prompt: bilingual,
    options: z.array(option).min(2).max(6),
  })
  .refine((item) => item.options.filter((choice) => choice.correct).length === 1, 'exactly one option is correct');
export type Question = z.infer<typeof question>;

/** Everything a module version holds; stored as one immutable document, so that a completion can name its hash. */
export const moduleContent = z
  .object({
    slug,
    topic: z.object({ id: slug, name: bilingual }),
    minutes: z.number().int().min(5).max(240),
    title: bilingual,
    purpose: bilingual,
    lessons: z.array(lesson).min(1),
    questions: z.array(question).min(4),
  })
  .refine(({ topic, questions }) => questions.every((item) => item.topic === topic.id), 'a question on another topic')
  .refine(({ lessons }) => isUnique(lessons), 'two lessons with one id')
  .refine(({ questions }) => isUnique(questions) && questions.every((item) => isUnique(item.options)), 'one id twice');
export type ModuleContent = z.infer<typeof moduleContent>;

/** What was read and answered is kept by id, so an id may name one thing only. */
function isUnique(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}
