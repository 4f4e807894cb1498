'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { departmentsForm } from '@/domain/people/department-tree';
import { currentViewer } from '@/server/auth/session';
import { placeDepartments } from '@/server/people/departments/commands';

/** Moves what was ticked and leads back to the top of the list, which tells how many moved. */
export async function placeSeveral(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(departmentsForm, form);
  if (!read.ok) return read.state;

  let moved: number;
  try {
    moved = await placeDepartments(viewer, read.value.departments, read.value.parent);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(withQuery('/programme/people/departments', { moved: String(moved) })));
}
