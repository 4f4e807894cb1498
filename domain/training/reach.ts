import type { NextLevel } from './levels';
import { mastery } from './mastery';

/** The ids of the questions of one kind that a person can still show something with, in the order a quiz asks them. */
export type OpenQuestions = {
  /** Never answered. */
  readonly fresh: readonly string[];
  /** Answered wrongly the last time; a right answer then counts instead. */
  readonly wrong: readonly string[];
  /** Answered rightly, the longest ago first; answering again makes it count in full. */
  readonly right: readonly string[];
};

/**
 * How many right answers to questions that are really there lead to the next level. A quiz asks new questions first,
 * then the ones that went wrong, then the others again, and so does this count; `NextLevel.rightAnswers` supposes an
 * endless supply of new ones.
 *
 * @returns null when the questions there are do not suffice: it takes a new module; 0 where no answers are asked for
 */
export function rightAnswersToNext(next: NextLevel, { fresh, wrong, right }: OpenQuestions, now: Date): number | null {
  if (next.kind === null || next.rightAnswers === null) return 0;
  const open = [...fresh, ...wrong, ...right].filter((id) => !next.spent.has(id));
  const asked = open.map((questionId) => ({ questionId, right: true, at: now }));
  const isEnough = (_: unknown, at: number) =>
    mastery([...next.counted, ...asked.slice(0, at + 1)], now).verdict === 'mastered';
  const enough = asked.findIndex(isEnough);
  return enough === -1 ? null : enough + 1;
}
