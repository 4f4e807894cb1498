'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { organisationForm } from '@/domain/organisation/model';
import { switchForm } from '@/domain/trust/model';
import { currentViewer } from '@/server/auth/session';
import { changeOrganisation } from '@/server/organisation/commands';
import { decideSwitch } from '@/server/trust/commands';

export async function saveOrganisation(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(organisationForm, form);
  if (!read.ok) return read.state;

  try {
    await changeOrganisation(viewer, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function decideNamedLevels(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(switchForm, form);
  if (!read.ok) return read.state;

  try {
    await decideSwitch(viewer, 'named-levels', read.value);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
