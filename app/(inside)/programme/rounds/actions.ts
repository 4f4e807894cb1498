'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute } from '@/components/ui/links';
import { supportTargetForm } from '@/domain/support/model';
import { openRoundForm } from '@/domain/support/planning';
import { currentViewer } from '@/server/auth/session';
import { openRound, setSupportTarget } from '@/server/support/commands';

export async function open(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);

  const read = readForm(openRoundForm, form);
  if (!read.ok) return read.state;

  let roundId: string;
  try {
    roundId = await openRound(viewer, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(`/programme/rounds/${roundId}`));
}

export async function chooseGoal(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);

  const read = readForm(supportTargetForm, form);
  if (!read.ok) return read.state;

  try {
    await setSupportTarget(viewer, read.value.target);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
