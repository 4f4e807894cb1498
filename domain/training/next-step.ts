/** How far a person is with the quiz of a module: never begun, in the middle, or at least one sitting finished. */
export type QuizPhase = 'not-started' | 'open' | 'finished';

/**
 * How far a person is with the quiz. Where a version is required again, what was finished of an earlier one stays, but
 * the quiz of the new one is still to be begun.
 *
 * @param newest the sitting that was begun last
 * @param from the first version that counts
 */
export function quizPhase(newest: { version: number; isFinished: boolean } | null, from: number): QuizPhase {
  if (newest === null) return 'not-started';
  if (!newest.isFinished) return 'open';
  return newest.version < from ? 'not-started' : 'finished';
}

/**
 * A lesson as it stands for a person; waived: they have shown that they know it already; kept: they finished the module
 * when it read the same.
 */
type LessonState = {
  readonly id: string;
  readonly isRead: boolean;
  readonly isWaived?: boolean;
  readonly isKept?: boolean;
};

/** Where a person stands in a module. */
export type Progress = {
  readonly lessons: readonly LessonState[];
  readonly quiz: QuizPhase;
  readonly isCompleted: boolean;
};

/** The one thing to do next in a module; `place` counts lessons from 1. */
export type NextStep =
  | { readonly kind: 'lesson'; readonly lessonId: string; readonly place: number; readonly isFirst: boolean }
  | { readonly kind: 'quiz'; readonly how: 'start' | 'go-on' | 'again' }
  | { readonly kind: 'none' };

/** Whether a lesson asks for nothing any more. */
export const isOver = ({ isRead, isWaived = false, isKept = false }: Omit<LessonState, 'id'>): boolean =>
  isRead || isWaived || isKept;

/**
 * What to do next in a module. A sitting that was left comes first, then the first lesson that still has to be read,
 * then the quiz.
 * Nothing is locked: this only says where the main button leads.
 */
export function nextStep({ lessons, quiz, isCompleted }: Progress): NextStep {
  if (quiz === 'open') return { kind: 'quiz', how: 'go-on' };
  if (isCompleted) return { kind: 'none' };
  const at = lessons.findIndex((lesson) => !isOver(lesson));
  const unread = lessons[at];
  if (unread) return { kind: 'lesson', lessonId: unread.id, place: at + 1, isFirst: !lessons.some(isOver) };
  return { kind: 'quiz', how: quiz === 'finished' ? 'again' : 'start' };
}

/** Whether a person has done anything in a module yet. */
export function isBegun({ lessons, quiz }: Omit<Progress, 'isCompleted'>): boolean {
  return quiz !== 'not-started' || lessons.some(({ isRead }) => isRead);
}

/**
 * Minutes that a module still takes: the whole of `minutes` less the lessons that were read or are waived, and never
 * under one.
 *
 * @param minutes for the whole module, quiz included
 */
export function minutesLeft(
  minutes: number,
  lessons: readonly (Omit<LessonState, 'id'> & { readonly minutes: number })[],
): number {
  const over = lessons.reduce((sum, lesson) => sum + (isOver(lesson) ? lesson.minutes : 0), 0);
  return Math.max(1, minutes - over);
}
