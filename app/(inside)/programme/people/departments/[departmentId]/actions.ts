'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { departmentForm } from '@/domain/people/department-tree';
import { currentViewer } from '@/server/auth/session';
import { placeDepartment } from '@/server/people/departments/commands';

export async function place(departmentId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(departmentForm, form);
  if (!read.ok) return read.state;

  try {
    await placeDepartment(viewer, departmentId, read.value.parentId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
