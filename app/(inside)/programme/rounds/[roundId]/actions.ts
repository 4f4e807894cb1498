'use server';

import { refresh } from 'next/cache';
import { refusal } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { requireViewer } from '@/server/auth/session';
import { closeRound } from '@/server/support/commands';

export async function close(roundId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  try {
    await closeRound(viewer, roundId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
