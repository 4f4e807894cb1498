'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { currentViewer } from '@/server/auth/session';
import { closeRound } from '@/server/support/commands';

export async function close(roundId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await closeRound(viewer, roundId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
