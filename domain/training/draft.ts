import { z } from 'zod';
import { answerForms, questionKinds, slug } from './content';

export const draftPartKinds = ['head', 'lesson', 'question'] as const;
export type DraftPartKind = (typeof draftPartKinds)[number];

/** A text that may still miss a language: that is what a draft is for. */
export const draftText = z.object({ nl: z.string(), en: z.string() });
export type DraftText = z.infer<typeof draftText>;

const topic = z.object({ id: slug, name: draftText });

export const draftHead = z.object({
  topic,
  moreTopics: z.array(topic),
  minutes: z.number().int().min(1).max(240),
  title: draftText,
  purpose: draftText,
});
export type DraftHead = z.infer<typeof draftHead>;

export const draftLesson = z.object({
  topic: slug.optional(),
  minutes: z.number().int().min(1).max(20),
  title: draftText,
  body: draftText,
  video: z
    .object({
      from: z.union([z.object({ mediaId: z.string() }), z.object({ url: z.string() })]),
      title: draftText,
      transcript: draftText,
    })
    .optional(),
  sources: z.array(z.object({ label: draftText, url: z.string(), checkedOn: z.string() })),
});
export type DraftLesson = z.infer<typeof draftLesson>;

const draftOption = z.object({ id: slug, text: draftText, correct: z.boolean(), explanation: draftText });
export type DraftOption = z.infer<typeof draftOption>;

const draftStep = z.object({ id: slug, prompt: draftText, options: z.array(draftOption) });
export type DraftStep = z.infer<typeof draftStep>;

/** Every form in one shape, so that changing the form loses nothing that was typed. */
export const draftQuestion = z.object({
  topic: slug.optional(),
  kind: z.enum(questionKinds),
  form: z.enum(answerForms),
  prompt: draftText,
  options: z.array(draftOption),
  items: z.array(z.object({ id: slug, text: draftText })),
  explanation: draftText,
  steps: z.array(draftStep),
});
export type DraftQuestion = z.infer<typeof draftQuestion>;

export type DraftPart = DraftHead | DraftLesson | DraftQuestion;

/** The part that every draft has one of. */
export const HEAD = 'head';

/** A part with what it is: what is in a store or a form is read by it. */
export type KindOfPart =
  | { readonly kind: 'head'; readonly content: DraftHead }
  | { readonly kind: 'lesson'; readonly content: DraftLesson }
  | { readonly kind: 'question'; readonly content: DraftQuestion };

/** A whole draft, parts in order. */
export type Draft = {
  readonly slug: string;
  readonly head: DraftHead;
  readonly lessons: readonly (DraftLesson & { readonly id: string })[];
  readonly questions: readonly (DraftQuestion & { readonly id: string })[];
};
