'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { PLANNED } from '@/components/support/planning/addresses';
import { toRoute, withQuery } from '@/components/ui/links';
import { moveForm } from '@/domain/support/planning';
import { currentViewer } from '@/server/auth/session';
import { movePlannedRound, removePlannedRound } from '@/server/support/planning/commands';

export async function move(plannedId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);

  const read = readForm(moveForm, form);
  if (!read.ok) return read.state;

  try {
    await movePlannedRound(viewer, plannedId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(`${PLANNED}?moved=1`));
}

export async function remove(
  plannedId: string,
  opensOn: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await removePlannedRound(viewer, plannedId);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(withQuery(PLANNED, { removed: opensOn })));
}
