'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { PUBLISH } from '@/components/policy/published-addresses';
import { toRoute } from '@/components/ui/links';
import { policyQuestionForm } from '@/domain/policy/publishing';
import { currentViewer } from '@/server/auth/session';
import { removePolicyQuestion, savePolicyQuestion } from '@/server/policy/publishing/commands';

export async function save(
  place: { draftId: string; questionId: string | null },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(policyQuestionForm, form);
  if (!read.ok) return read.state;

  try {
    await savePolicyQuestion(viewer, place, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(PUBLISH));
}

export async function remove(
  question: { draftId: string; questionId: string; seen: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await removePolicyQuestion(viewer, question);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(PUBLISH));
}
