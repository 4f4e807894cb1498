import type { QuestionKind } from './content';
import type { NextLevel } from './levels';

/** What a person can still answer on a topic, per kind of question. */
export type OpenQuestions = {
  /** Never answered. */
  readonly fresh: Readonly<Record<QuestionKind, number>>;
  /** Answered wrongly the last time; a right answer then counts instead. */
  readonly wrong: Readonly<Record<QuestionKind, number>>;
};

/**
 * Whether the next level can be reached with the questions there are. When it cannot, the screen says that it takes a
 * new module instead of sending somebody after answers that nothing asks for. Level 4 counts other questions only, so
 * correcting an old answer does not help there.
 */
export function isWithinReach(next: NextLevel, { fresh, wrong }: OpenQuestions): boolean {
  if (next.kind === null || next.rightAnswers === null) return true;
  return fresh[next.kind] >= next.rightAnswers || (next.level < 4 && wrong[next.kind] > 0);
}
