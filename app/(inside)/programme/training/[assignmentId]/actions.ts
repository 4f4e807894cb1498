'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { extendForm, waiveForm } from '@/domain/training/model';
import { currentViewer } from '@/server/auth/session';
import { extendAssignments, reopenAssignment, waiveAssignment } from '@/server/training/assigning/commands';

export async function extend(assignmentId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(extendForm, form);
  if (!read.ok) return read.state;

  try {
    await extendAssignments(viewer, { ids: [assignmentId], ...read.value });
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function waive(assignmentId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(waiveForm, form);
  if (!read.ok) return read.state;

  try {
    await waiveAssignment(viewer, assignmentId, read.value.reason);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function takeBack(assignmentId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await reopenAssignment(viewer, assignmentId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
