'use server';

import { refresh } from 'next/cache';
import { currentSelf } from '@/app/(inside)/(me)/self';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { shareCertificate, stopSharingCertificate } from '@/server/training/certificates/commands';

export async function share(completionId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  try {
    await shareCertificate(viewer, { employeeId, completionId });
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'idle' };
}

export async function stopSharing(completionId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  try {
    await stopSharingCertificate(viewer, { employeeId, completionId });
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'idle' };
}
