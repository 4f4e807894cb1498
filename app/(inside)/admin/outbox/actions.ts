'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { currentViewer } from '@/server/auth/session';
import { discardHeldLetters, sendHeldLetters } from '@/server/notifications/commands';

const PATH = '/admin/outbox';

/** Leads back to the list, which tells once how many letters leave and how many were skipped. */
export async function sendHeld(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  let list: string;
  try {
    const { queued, skipped } = await sendHeldLetters(viewer);
    list = withQuery(PATH, { queued: String(queued), skipped: String(skipped) });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(list));
}

export async function discardHeld(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  let list: string;
  try {
    list = withQuery(PATH, { discarded: String(await discardHeldLetters(viewer)) });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(list));
}
