'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { eventForm } from '@/domain/support/events';
import { currentViewer } from '@/server/auth/session';
import { addEvent } from '@/server/support/events/commands';
import { EVENTS } from './view';

export async function add(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(eventForm, form);
  if (!read.ok) return read.state;
  try {
    await addEvent(viewer, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(withQuery(EVENTS, { told: 'added' })));
}
