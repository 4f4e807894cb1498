'use server';

import { refresh } from 'next/cache';
import { refusal } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { requireViewer } from '@/server/auth/session';
import { retryLetter } from '@/server/notifications/commands';

export async function sendAgain(letterId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  try {
    await retryLetter(viewer, letterId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
