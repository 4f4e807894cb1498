'use server';

import { redirect } from 'next/navigation';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { feedbackAddress, quizAddress } from '@/components/training/addresses';
import { toRoute } from '@/components/ui/links';
import { answerSchema } from '@/domain/training/asking';
import type { AnswerForm } from '@/domain/training/content';
import type { SittingKind } from '@/domain/training/model';
import { answerQuestion, startQuiz } from '@/server/training/quizzes/commands';

export async function start(moduleId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  try {
    await startQuiz(viewer, { employeeId, moduleId });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(quizAddress(moduleId)));
}

type Asked = {
  moduleId: string;
  kind: SittingKind;
  sittingId: string;
  questionId: string;
  form: AnswerForm;
  steps: number;
};

/** Saves an answer and shows what it was worth; the next question is a step further, so that no explanation is missed. */
export async function answer(question: Asked, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  const { sittingId, questionId } = question;

  const read = readForm(answerSchema(question), form);
  if (!read.ok) return read.state;

  let isKept = false;
  try {
    isKept = (await answerQuestion(viewer, { employeeId, sittingId, questionId, given: read.value })) === 'kept';
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(feedbackAddress(question, { isKept })));
}
