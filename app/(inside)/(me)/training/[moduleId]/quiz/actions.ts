'use server';

import { redirect } from 'next/navigation';
import { requireSelf } from '@/app/(inside)/(me)/self';
import { refusal } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { feedbackAddress, quizAddress } from '@/components/training/addresses';
import { toRoute } from '@/components/ui/links';
import { answerForm } from '@/domain/training/model';
import { answerQuestion, startQuiz } from '@/server/training/quizzes/commands';

export async function start(moduleId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const { viewer, employeeId } = await requireSelf();
  try {
    await startQuiz(viewer, { employeeId, moduleId });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(quizAddress(moduleId)));
}

/** Saves an answer and shows what it was worth; the next question is a step further, so that no explanation is missed. */
export async function answer(
  question: { moduleId: string; questionId: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const { viewer, employeeId } = await requireSelf();

  const read = readForm(answerForm, form);
  if (!read.ok) return read.state;

  let isKept = false;
  try {
    isKept = (await answerQuestion(viewer, { employeeId, ...question, optionId: read.value.option })) === 'kept';
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(feedbackAddress(question, { isKept })));
}
