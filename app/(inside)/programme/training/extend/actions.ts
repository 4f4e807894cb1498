'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { extendSomeForm } from '@/domain/training/model';
import { currentViewer } from '@/server/auth/session';
import { extendAssignments } from '@/server/training/assigning/commands';

/** Gives everyone who is ticked until a later day, and leads back to the list of the module. */
export async function extendSome(moduleId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(extendSomeForm, form);
  if (!read.ok) return read.state;

  const { assignments: ids, dueOn, reason } = read.value;
  let list: string;
  try {
    const extended = String(await extendAssignments(viewer, { ids, dueOn, reason }));
    list = withQuery('/programme/training', { view: 'people', module: moduleId, extended });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(list));
}
