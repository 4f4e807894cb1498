'use server';

import { redirect } from 'next/navigation';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { lessonAddress, quizAddress } from '@/components/training/addresses';
import { toRoute } from '@/components/ui/links';
import { readLesson } from '@/server/training/commands';
import { lessonForReading } from '@/server/training/reading';

/** Notes a lesson as read and goes on to the next one, or to the quiz after the last. */
export async function finishLesson(
  { moduleId, lessonId }: { moduleId: string; lessonId: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  let nextId: string | undefined;
  try {
    await readLesson(viewer, { employeeId, moduleId, lessonId });
    nextId = (await lessonForReading(viewer, { employeeId, moduleId, lessonId })).next?.id;
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(nextId ? lessonAddress(moduleId, nextId) : quizAddress(moduleId)));
}
