'use server';

import { redirect } from 'next/navigation';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute } from '@/components/ui/links';
import { pulseAnswer } from '@/domain/support/instrument';
import { answerPulse } from '@/server/support/commands';

export async function send(roundId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;

  const read = readForm(pulseAnswer, form);
  if (!read.ok) return read.state;

  try {
    await answerPulse(viewer, { employeeId, roundId }, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(`/pulse/${roundId}?sent`));
}
