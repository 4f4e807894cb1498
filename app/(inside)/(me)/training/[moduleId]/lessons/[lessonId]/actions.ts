'use server';

import { redirect } from 'next/navigation';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { lessonAddress, quizAddress } from '@/components/training/addresses';
import { toRoute } from '@/components/ui/links';
import { readLesson } from '@/server/training/commands';
import { moduleForTaking } from '@/server/training/queries';

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
    const { lessons } = await moduleForTaking(viewer, { employeeId, moduleId });
    nextId = lessons[lessons.findIndex(({ id }) => id === lessonId) + 1]?.id;
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(nextId ? lessonAddress(moduleId, nextId) : quizAddress(moduleId)));
}
