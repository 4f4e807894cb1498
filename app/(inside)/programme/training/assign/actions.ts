'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute, withQuery } from '@/components/ui/links';
import { assignForm, targetOf } from '@/domain/training/model';
import { currentViewer } from '@/server/auth/session';
import { assignModule } from '@/server/training/commands';

/** Assigns and leads back to the list, which tells how many people got the module and how many were skipped. */
export async function assign(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(assignForm, form);
  if (!read.ok) return read.state;

  const { moduleId, to, dueOn } = read.value;
  let list: string;
  try {
    const { assigned, skipped } = await assignModule(viewer, { moduleId, to: targetOf(to), dueOn });
    const told = { assigned: String(assigned), skipped: String(skipped) };
    list = withQuery('/programme/training', { view: 'people', module: moduleId, ...told });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(list));
}
