import type { NextStep } from '@/domain/training/next-step';

export const moduleAddress = (moduleId: string): string => `/training/${moduleId}`;
export const quizAddress = (moduleId: string): string => `/training/${moduleId}/quiz`;
export const lessonAddress = (moduleId: string, lessonId: string): string => `/training/${moduleId}/lessons/${lessonId}`;

/** Where the next step of a module is taken; the module's own page when there is none. */
export function stepAddress(moduleId: string, step: NextStep): string {
  if (step.kind === 'lesson') return lessonAddress(moduleId, step.lessonId);
  return step.kind === 'quiz' ? quizAddress(moduleId) : moduleAddress(moduleId);
}
