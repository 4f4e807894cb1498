'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { goalAddress } from '@/components/goals/addresses';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { goalForm } from '@/domain/goals/model';
import { currentViewer } from '@/server/auth/session';
import { createGoal } from '@/server/goals/commands';

export async function make(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(goalForm, form);
  if (!read.ok) return read.state;
  let goalId: string;
  try {
    goalId = await createGoal(viewer, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(withQuery(goalAddress(goalId), { told: 'made' })));
}
