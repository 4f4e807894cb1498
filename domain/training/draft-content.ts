import type { z } from 'zod';
import { locales, type Locale } from '../access/viewer';
import {
  type Bilingual,
  choiceQuestion,
  formOf,
  lesson,
  type ModuleContent,
  moduleContent,
  type Option,
  orderQuestion,
  type Question,
  stepsQuestion,
  type Topic,
  topicsOf,
} from './content';
import { type Draft, type DraftHead, type DraftLesson, type DraftQuestion, type DraftText, HEAD } from './draft';
import type { PartRef } from './draft-texts';
import { imagesIn } from './media';

/** Why a draft is no module yet. Each is a sentence in messages/ (authoring.problems). */
export const problemCodes = [
  'text-missing',
  'minutes',
  'topic-unknown',
  'url',
  'date',
  'film-missing',
  'image-unknown',
  'image-alt',
  'options-few',
  'options-many',
  'items-number',
  'steps-number',
  'right-one',
  'right-some',
  'lessons-none',
  'questions-few',
  'other',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export type DraftProblem = {
  readonly part: PartRef;
  readonly code: ProblemCode;
  /** The language in which it is; null when it is in neither or both. */
  readonly locale: Locale | null;
  /** The field of the part, as domain/training/content.ts calls it; empty for the part as a whole. */
  readonly field: string;
};

/** What the library holds: topics by id, and the pictures and films that were uploaded. */
export type Library = { readonly topics: readonly Topic[]; readonly mediaIds: ReadonlySet<string> };

export type ReadDraft =
  | { readonly ok: true; readonly content: ModuleContent }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** A draft as the module it is going to be, or everything that stands between. */
export function contentOf(draft: Draft, library: Library): ReadDraft {
  const topics = [draft.head.topic, ...draft.head.moreTopics, ...library.topics];
  const candidate = {
    slug: draft.slug,
    topic: draft.head.topic,
    ...furtherTopics(draft, topics),
    minutes: draft.head.minutes,
    title: draft.head.title,
    purpose: draft.head.purpose,
    lessons: draft.lessons.map(withoutEmpty),
    questions: draft.questions.map((question) => asQuestion(question, draft.head.topic.id)),
  };
  const problems = [
    ...headProblems(draft.head),
    ...draft.lessons.flatMap((one) => lessonProblems(one, topics, library.mediaIds)),
    ...draft.questions.flatMap((one) => questionProblems(one, draft.head.topic.id, topics)),
    ...(draft.lessons.length === 0 ? [problem(HEAD_PART, 'lessons-none')] : []),
    ...(draft.questions.length < 4 ? [problem(HEAD_PART, 'questions-few')] : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const read = moduleContent.safeParse(candidate);
  // Whatever the checks above have no words for yet still stops it.
  return read.success
    ? { ok: true, content: read.data }
    : { ok: false, problems: [problem(HEAD_PART, 'other', { field: pathOf(read.error.issues[0]) })] };
}

const HEAD_PART: PartRef = { kind: 'head', id: HEAD };
const pathOf = (issue: z.core.$ZodIssue | undefined) => issue?.path.join('.') ?? '';

function problem(
  part: PartRef,
  code: ProblemCode,
  { locale = null, field = '' }: { locale?: Locale | null; field?: string } = {},
): DraftProblem {
  return { part, code, locale, field };
}

/** Exactly the topics that lessons and questions are on, beside the module's own. */
function furtherTopics(draft: Draft, known: readonly { id: string; name: DraftText }[]) {
  const used = new Set([...draft.lessons, ...draft.questions].map(({ topic }) => topic));
  used.delete(draft.head.topic.id);
  const more = [...used].flatMap((id) => known.find((topic) => topic.id === id) ?? []);
  return more.length > 0 ? { moreTopics: more } : {};
}

function withoutEmpty({ topic, ...rest }: DraftLesson & { readonly id: string }) {
  return topic ? { ...rest, topic } : rest;
}

/** The question in its own form; what was typed for another form stays in the draft. */
function asQuestion({ id, topic, kind, form, prompt, ...of }: DraftQuestion & { readonly id: string }, own: string) {
  const tags = { id, topic: topic ?? own, kind, prompt };
  switch (form) {
    case 'order':
      return { ...tags, form, items: of.items, explanation: of.explanation };
    case 'steps':
      return { ...tags, form, steps: of.steps };
    case 'true-false':
      return { ...tags, form, options: of.options.slice(0, 2).map(withTruthWords) };
    case 'multiple':
      return { ...tags, form, options: of.options };
    default:
      return { ...tags, options: of.options };
  }
}

const truthWords: readonly Bilingual[] = [
  { nl: 'Waar', en: 'True' },
  { nl: 'Niet waar', en: 'False' },
];

/** "True" comes first, "false" second; words of one's own stay. */
function withTruthWords(option: DraftQuestion['options'][number], at: number) {
  const words = truthWords[at] ?? option.text;
  return { ...option, text: { nl: option.text.nl.trim() || words.nl, en: option.text.en.trim() || words.en } };
}

function headProblems(head: DraftHead): DraftProblem[] {
  const { topic, title, purpose, minutes } = moduleContent.shape;
  return [
    ...found(HEAD_PART, title.safeParse(head.title), 'title'),
    ...found(HEAD_PART, purpose.safeParse(head.purpose), 'purpose'),
    ...found(HEAD_PART, topic.safeParse(head.topic), 'topic'),
    ...found(HEAD_PART, minutes.safeParse(head.minutes), 'minutes'),
  ];
}

type Topics = readonly { readonly id: string }[];

function lessonProblems(
  one: DraftLesson & { readonly id: string },
  topics: Topics,
  mediaIds: ReadonlySet<string>,
): DraftProblem[] {
  const part: PartRef = { kind: 'lesson', id: one.id };
  const film = one.video?.from;
  const hasFile = !film || !('mediaId' in film) || mediaIds.has(film.mediaId);
  return [
    ...found(part, lesson.safeParse(withoutEmpty(one))),
    ...onKnownTopic(part, one.topic, topics),
    ...(hasFile ? [] : [problem(part, 'film-missing', { field: 'video' })]),
    ...locales.flatMap((locale) =>
      imagesIn(one.body[locale]).flatMap(({ alt, mediaId }) => [
        ...(alt.trim() === '' ? [problem(part, 'image-alt', { locale, field: 'body' })] : []),
        ...(mediaIds.has(mediaId) ? [] : [problem(part, 'image-unknown', { locale, field: 'body' })]),
      ]),
    ),
  ];
}

function questionProblems(one: DraftQuestion & { readonly id: string }, own: string, topics: Topics): DraftProblem[] {
  const part: PartRef = { kind: 'question', id: one.id };
  const schema = { order: orderQuestion, steps: stepsQuestion }[String(one.form)] ?? choiceQuestion;
  return [...found(part, schema.safeParse(asQuestion(one, own))), ...onKnownTopic(part, one.topic, topics)];
}

function onKnownTopic(part: PartRef, topic: string | undefined, topics: Topics): DraftProblem[] {
  const isKnown = topic === undefined || topics.some(({ id }) => id === topic);
  return isKnown ? [] : [problem(part, 'topic-unknown', { field: 'topic' })];
}

/** What a schema has against a part, once for each field and language. */
function found(part: PartRef, read: z.ZodSafeParseResult<unknown>, under = ''): DraftProblem[] {
  if (read.success) return [];
  const all = read.error.issues.map((issue) => {
    const path = [under, ...issue.path.map(String)].filter(Boolean);
    const locale = locales.find((one) => one === path.at(-1)) ?? null;
    const field = (locale ? path.slice(0, -1) : path).join('.');
    return problem(part, codeOf(issue, path, locale), { locale, field });
  });
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

const isSame = (a: DraftProblem, b: DraftProblem) =>
  a.code === b.code && a.locale === b.locale && a.field.split('.')[0] === b.field.split('.')[0];

function codeOf(issue: z.core.$ZodIssue, path: readonly string[], locale: Locale | null): ProblemCode {
  if (locale) return 'text-missing';
  const field = path.at(-1);
  if (issue.code === 'custom') return customCode(issue.message);
  if (field === 'options') return issue.code === 'too_big' ? 'options-many' : 'options-few';
  if (field === 'items') return 'items-number';
  if (field === 'steps') return 'steps-number';
  if (field === 'minutes') return 'minutes';
  if (field === 'url' || field === 'from') return 'url';
  if (field === 'checkedOn') return 'date';
  if (path[0] === 'topic') return 'topic-unknown';
  return 'other';
}

/** The rules about right answers carry their own words (domain/training/content.ts). */
function customCode(message: string): ProblemCode {
  if (message === 'exactly one option is correct') return 'right-one';
  if (message === 'no option is correct') return 'right-some';
  if (message === 'true or false has two options') return 'options-few';
  return 'other';
}

/** A published version as a draft to go on with. Everything in it comes back out as it was. */
export function draftOf(content: ModuleContent): Draft {
  const [topic, ...moreTopics] = topicsOf(content);
  return {
    slug: content.slug,
    head: {
      topic: topic ?? content.topic,
      moreTopics,
      minutes: content.minutes,
      title: content.title,
      purpose: content.purpose,
    },
    lessons: content.lessons,
    questions: content.questions.map((one) => draftQuestionOf(one, content.topic.id)),
  };
}

function draftQuestionOf(one: Question, own: string): DraftQuestion & { readonly id: string } {
  const empty = { options: [] as Option[], items: [], steps: [], explanation: { nl: '', en: '' } };
  const topic = one.topic === own ? {} : { topic: one.topic };
  const tags = { id: one.id, ...topic, kind: one.kind, form: formOf(one), prompt: one.prompt };
  switch (one.form) {
    case 'order':
      return { ...empty, ...tags, items: one.items, explanation: one.explanation };
    case 'steps':
      return { ...empty, ...tags, steps: one.steps };
    default:
      return { ...empty, ...tags, options: one.options };
  }
}
