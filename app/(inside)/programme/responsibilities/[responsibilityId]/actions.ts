'use server';

import { refresh } from 'next/cache';
import { refusal } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { requireViewer } from '@/server/auth/session';
import { endResponsibility } from '@/server/responsibilities/commands';

export async function end(responsibilityId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  try {
    await endResponsibility(viewer, responsibilityId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
