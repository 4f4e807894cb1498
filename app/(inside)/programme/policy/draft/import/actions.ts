'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { DRAFT } from '@/components/policy/addresses';
import { toRoute } from '@/components/ui/links';
import { currentViewer } from '@/server/auth/session';
import { applyImport, dropDocument } from '@/server/policy/importing/commands';

export async function replace(
  which: { draftId: string; seen: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await applyImport(viewer, which);
  } catch (error) {
    refresh();
    return refusal(error, form);
  }
  redirect(toRoute(DRAFT));
}

export async function putAway(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await dropDocument(viewer, draftId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
