'use server';

import { redirect } from 'next/navigation';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { refreshAddress } from '@/components/training/addresses';
import { toRoute } from '@/components/ui/links';
import { startRefresh } from '@/server/training/refresh/commands';

export async function begin(moduleId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  try {
    await startRefresh(viewer, { employeeId, moduleId });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(refreshAddress(moduleId)));
}
