'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { eventForm } from '@/domain/support/events';
import { currentViewer } from '@/server/auth/session';
import { changeEvent, removeEvent } from '@/server/support/events/commands';
import { EVENTS, type Told } from '../view';

const backToList = (told: Told) => toRoute(withQuery(EVENTS, { told }));

export async function change(eventId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(eventForm, form);
  if (!read.ok) return read.state;
  try {
    await changeEvent(viewer, eventId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backToList('changed'));
}

export async function remove(eventId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await removeEvent(viewer, eventId);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backToList('removed'));
}
