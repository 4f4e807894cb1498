/** How far a person is with the quiz of a module: never begun, in the middle, or at least one sitting finished. */
export type QuizPhase = 'not-started' | 'open' | 'finished';

/** Where a person stands in a module. */
export type Progress = {
  readonly lessons: readonly { readonly id: string; readonly isRead: boolean }[];
  readonly quiz: QuizPhase;
  readonly isCompleted: boolean;
};

/** The one thing to do next in a module; `place` counts lessons from 1. */
export type NextStep =
  | { readonly kind: 'lesson'; readonly lessonId: string; readonly place: number; readonly isFirst: boolean }
  | { readonly kind: 'quiz'; readonly how: 'start' | 'go-on' | 'again' }
  | { readonly kind: 'none' };

/**
 * What to do next in a module. A sitting that was left comes first, then the first lesson not read yet, then the quiz.
 * Nothing is locked: this only says where the main button leads.
 */
export function nextStep({ lessons, quiz, isCompleted }: Progress): NextStep {
  if (quiz === 'open') return { kind: 'quiz', how: 'go-on' };
  if (isCompleted) return { kind: 'none' };
  const at = lessons.findIndex(({ isRead }) => !isRead);
  const unread = lessons[at];
  if (unread) {
    return { kind: 'lesson', lessonId: unread.id, place: at + 1, isFirst: lessons.every(({ isRead }) => !isRead) };
  }
  return { kind: 'quiz', how: quiz === 'finished' ? 'again' : 'start' };
}

/** Whether a person has done anything in a module yet. */
export function isBegun({ lessons, quiz }: Omit<Progress, 'isCompleted'>): boolean {
  return quiz !== 'not-started' || lessons.some(({ isRead }) => isRead);
}

/**
 * Minutes that a module still takes: the whole of `minutes` less the lessons that were read, and never under one.
 *
 * @param minutes for the whole module, quiz included
 */
export function minutesLeft(
  minutes: number,
  lessons: readonly { readonly minutes: number; readonly isRead: boolean }[],
): number {
  const read = lessons.reduce((sum, lesson) => sum + (lesson.isRead ? lesson.minutes : 0), 0);
  return Math.max(1, minutes - read);
}
