'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { currentViewer } from '@/server/auth/session';
import { endResponsibility } from '@/server/responsibilities/commands';

export async function end(responsibilityId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await endResponsibility(viewer, responsibilityId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
