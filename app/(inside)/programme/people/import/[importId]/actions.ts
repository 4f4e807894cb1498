'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { mappingForm } from '@/domain/people/import-file';
import { currentViewer } from '@/server/auth/session';
import { cancelImport, changeMapping, startImport } from '@/server/people/import/commands';

export async function mapColumns(importId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(mappingForm, form);
  if (!read.ok) return read.state;

  try {
    await changeMapping(viewer, importId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'idle' };
}

export async function start(importId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await startImport(viewer, importId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'idle' };
}

export async function cancel(importId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await cancelImport(viewer, importId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'idle' };
}
