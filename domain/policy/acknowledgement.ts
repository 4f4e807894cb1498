import { z } from 'zod';
import { locales } from '../access/viewer';
import type { ChoiceQuestion } from '../training/content';
import { grade } from '../training/grading';
import { type PolicyChange, QUESTIONS_MAX } from './model';

/** A published version, as far as it matters for who has to read what. */
export type VersionInForce = { readonly id: string; readonly number: number; readonly change: PolicyChange };

/**
 * The version that asked for what version `number` needs: itself, or, where it and those before it were editorial, the
 * last one that was not. Whoever acknowledged that one, or any after it, is up to date. Null: nothing was published.
 */
export function askingVersion<V extends VersionInForce>(versions: readonly V[], number: number): V | null {
  const asking = versions.filter((one) => one.number <= number && one.change !== 'editorial');
  return asking.toSorted((a, b) => b.number - a.number)[0] ?? null;
}

/** new: never acknowledged one; again: an older one, and the text has materially changed since. */
export type Standing = 'up-to-date' | 'new' | 'again';

/**
 * Where somebody stands whose newest acknowledged version is `acknowledged` (null: none), when version `asking` is the
 * one that asks.
 */
export function standingOf(acknowledged: number | null, asking: number): Standing {
  if (acknowledged === null) return 'new';
  return acknowledged >= asking ? 'up-to-date' : 'again';
}

/** What somebody chose, question by question: the ids of options; '' where nothing was chosen. */
export type PolicyAnswers = readonly string[];

const chosen = z.string().max(60).catch('');
const places = Array.from({ length: QUESTIONS_MAX }, (_, at) => at + 1);
/** The field of a question, by its place from 1; the same in the address and in the form that acknowledges. */
export const answerField = (place: number): string => `answer-${place}`;

const answerFields = Object.fromEntries(places.map((place) => [answerField(place), chosen]));
const inOrder = (fields: Record<string, unknown>): PolicyAnswers =>
  places.map((place) => String(fields[answerField(place)] ?? ''));

/** Answers as they stand in the address, so that the questions work without scripts and keep nothing about anybody. */
export const answersAddress = z.object(answerFields).transform(inOrder);

/** Read and understood: which text, in which language, and the answers given to its questions. */
export const acknowledgeForm = z
  .object({
    versionId: z.string().min(1).max(60),
    locale: z.enum(locales),
    textHash: z.string().length(64),
    ...answerFields,
  })
  .transform(({ versionId, locale, textHash, ...fields }) => ({
    versionId,
    locale,
    textHash,
    answers: inOrder(fields),
  }));
export type AcknowledgementGiven = z.infer<typeof acknowledgeForm>;

export type AnswerState = 'open' | 'right' | 'wrong';

/** How each question was answered; an answer that is no option of it counts as none. */
export function answerStates(questions: readonly ChoiceQuestion[], answers: PolicyAnswers): AnswerState[] {
  return questions.map((question, at) => {
    const given = answers[at] ?? '';
    if (!question.options.some(({ id }) => id === given)) return 'open';
    return grade(question, [given]).isRight ? 'right' : 'wrong';
  });
}

/** Whether every question is answered rightly; without questions there is nothing to answer. */
export function allRight(questions: readonly ChoiceQuestion[], answers: PolicyAnswers): boolean {
  return answerStates(questions, answers).every((state) => state === 'right');
}
