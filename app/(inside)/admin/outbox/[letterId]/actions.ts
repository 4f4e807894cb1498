'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { currentViewer } from '@/server/auth/session';
import { retryLetter } from '@/server/notifications/commands';

export async function sendAgain(letterId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await retryLetter(viewer, letterId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
