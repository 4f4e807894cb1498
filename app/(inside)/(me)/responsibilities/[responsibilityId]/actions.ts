'use server';

import { redirect } from 'next/navigation';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { answeredAddress } from '@/components/responsibilities/addresses';
import { toRoute } from '@/components/ui/links';
import { declineForm } from '@/domain/responsibilities/model';
import { answerResponsibility } from '@/server/responsibilities/commands';

export async function accept(responsibilityId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  try {
    await answerResponsibility(viewer, { employeeId, responsibilityId }, { accepts: true });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(answeredAddress(responsibilityId)));
}

export async function decline(responsibilityId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;

  const read = readForm(declineForm, form);
  if (!read.ok) return read.state;

  try {
    await answerResponsibility(viewer, { employeeId, responsibilityId }, { accepts: false, reason: read.value.reason });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(answeredAddress(responsibilityId)));
}
