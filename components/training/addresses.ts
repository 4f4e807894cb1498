import type { NextStep } from '@/domain/training/next-step';

export const moduleAddress = (moduleId: string): string => `/training/${moduleId}`;
export const quizAddress = (moduleId: string): string => `/training/${moduleId}/quiz`;
export const lessonAddress = (moduleId: string, lessonId: string): string =>
  `/training/${moduleId}/lessons/${lessonId}`;

/** The explanation of an answer; `isKept` tells that an earlier answer was already there. */
export function feedbackAddress(
  { moduleId, questionId }: { moduleId: string; questionId: string },
  { isKept = false } = {},
): string {
  return `${quizAddress(moduleId)}?after=${encodeURIComponent(questionId)}${isKept ? '&kept=1' : ''}`;
}

/** Where the next step of a module is taken; the module's own page when there is none. */
export function stepAddress(moduleId: string, step: NextStep): string {
  if (step.kind === 'lesson') return lessonAddress(moduleId, step.lessonId);
  return step.kind === 'quiz' ? quizAddress(moduleId) : moduleAddress(moduleId);
}
