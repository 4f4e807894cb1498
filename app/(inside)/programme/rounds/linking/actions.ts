'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { confidentialForm, notTraceableForm } from '@/domain/support/linking';
import { currentViewer } from '@/server/auth/session';
import { chooseLinking } from '@/server/support/linking/commands';

export async function chooseConfidential(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(confidentialForm, form);
  if (!read.ok) return read.state;

  try {
    await chooseLinking(viewer, { linking: 'confidential', ...read.value });
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function chooseNotTraceable(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(notTraceableForm, form);
  if (!read.ok) return read.state;

  try {
    await chooseLinking(viewer, { linking: 'not-traceable', ...read.value });
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
