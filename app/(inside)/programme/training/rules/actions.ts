'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { currentViewer } from '@/server/auth/session';
import { endRule } from '@/server/training/assigning/commands';

export async function end(ruleId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await endRule(viewer, ruleId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
