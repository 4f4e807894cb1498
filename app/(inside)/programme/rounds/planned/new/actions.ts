'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { PLANNED } from '@/components/support/planning/addresses';
import { toRoute } from '@/components/ui/links';
import { planForm } from '@/domain/support/planning';
import { currentViewer } from '@/server/auth/session';
import { planRounds } from '@/server/support/planning/commands';

export async function plan(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);

  const read = readForm(planForm, form);
  if (!read.ok) return read.state;

  let made: number;
  try {
    made = await planRounds(viewer, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(`${PLANNED}?made=${made}`));
}
