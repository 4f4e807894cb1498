'use server';

import { redirect } from 'next/navigation';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { ACKNOWLEDGE_ANCHOR, POLICY } from '@/components/policy/published-addresses';
import { toRoute, withQuery } from '@/components/ui/links';
import { acknowledgeForm } from '@/domain/policy/acknowledgement';
import { acknowledgePolicy } from '@/server/policy/acknowledging/commands';

export async function acknowledge(_previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  const read = readForm(acknowledgeForm, form);
  if (!read.ok) return read.state;

  try {
    await acknowledgePolicy(viewer, { employeeId, ...read.value });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(`${withQuery(POLICY, { in: read.value.locale, confirmed: 'yes' })}#${ACKNOWLEDGE_ANCHOR}`));
}
