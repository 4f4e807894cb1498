'use server';

import { redirect } from 'next/navigation';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { lessonAddress, moduleAddress, quizAddress } from '@/components/training/addresses';
import { toRoute } from '@/components/ui/links';
import { readLesson } from '@/server/training/commands';
import { type LessonForReading, lessonForReading } from '@/server/training/reading';

/** Notes a lesson as read and goes on to the next one; after the last to the quiz, or back where that is done. */
export async function finishLesson(
  { moduleId, lessonId }: { moduleId: string; lessonId: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  let next: string;
  try {
    await readLesson(viewer, { employeeId, moduleId, lessonId });
    next = afterLesson(moduleId, await lessonForReading(viewer, { employeeId, moduleId, lessonId }));
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(next));
}

function afterLesson(moduleId: string, { next, isFinished }: LessonForReading): string {
  if (next) return lessonAddress(moduleId, next.id);
  return isFinished ? moduleAddress(moduleId) : quizAddress(moduleId);
}
