'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { OVERVIEW } from '@/components/policy/published-addresses';
import { toRoute, withQuery } from '@/components/ui/links';
import { publishPolicyForm } from '@/domain/policy/publishing';
import { currentViewer } from '@/server/auth/session';
import { publishPolicy } from '@/server/policy/publishing/commands';

export async function publish(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(publishPolicyForm, form);
  if (!read.ok) return read.state;

  let done: { number: number; asked: number };
  try {
    done = await publishPolicy(viewer, { draftId, ...read.value });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(withQuery(OVERVIEW, { published: String(done.number), asked: String(done.asked) })));
}
