'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { toRoute } from '@/components/ui/links';
import { responsibilityForm } from '@/domain/responsibilities/model';
import { currentViewer } from '@/server/auth/session';
import { offerResponsibility } from '@/server/responsibilities/commands';

export async function offer(employeeId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(responsibilityForm, form);
  if (!read.ok) return read.state;

  let id: string;
  try {
    id = await offerResponsibility(viewer, employeeId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(`/programme/responsibilities/${id}`));
}
