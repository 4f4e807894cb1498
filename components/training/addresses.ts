import type { SittingKind } from '@/domain/training/model';
import type { NextStep } from '@/domain/training/next-step';

export const moduleAddress = (moduleId: string): string => `/training/${moduleId}`;
export const quizAddress = (moduleId: string): string => `/training/${moduleId}/quiz`;
export const lessonAddress = (moduleId: string, lessonId: string): string =>
  `/training/${moduleId}/lessons/${lessonId}`;

export const refreshAddress = (moduleId: string): string => `/training/${moduleId}/refresh`;
export const certificateAddress = (completionId: string): string => `/certificates/${completionId}`;
export const certificateFile = (completionId: string): string => `/api/certificates/${completionId}`;

/** Where the questions of a sitting are asked. */
export function sittingAddress(moduleId: string, kind: SittingKind): string {
  return kind === 'refresh' ? refreshAddress(moduleId) : quizAddress(moduleId);
}

/** What a sitting came to. A refresh shows that once, the quiz until the next sitting. */
export function resultAddress(moduleId: string, kind: SittingKind): string {
  return kind === 'refresh' ? `${refreshAddress(moduleId)}?result=1` : quizAddress(moduleId);
}

/** The explanation of an answer; `isKept` tells that an earlier answer was already there. */
export function feedbackAddress(
  { moduleId, questionId, kind }: { moduleId: string; questionId: string; kind: SittingKind },
  { isKept = false } = {},
): string {
  return `${sittingAddress(moduleId, kind)}?after=${encodeURIComponent(questionId)}${isKept ? '&kept=1' : ''}`;
}

/** Where the next step of a module is taken; the module's own page when there is none. */
export function stepAddress(moduleId: string, step: NextStep): string {
  if (step.kind === 'lesson') return lessonAddress(moduleId, step.lessonId);
  return step.kind === 'quiz' ? quizAddress(moduleId) : moduleAddress(moduleId);
}
