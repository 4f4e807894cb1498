'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { getTranslations } from '@/i18n/server';
import { currentViewer } from '@/server/auth/session';
import { inviteDepartment } from '@/server/people/commands';

export async function inviteAll(departmentId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  let count: number;
  try {
    count = await inviteDepartment(viewer, departmentId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done', message: (await getTranslations('people'))('invite.done', { count }) };
}
