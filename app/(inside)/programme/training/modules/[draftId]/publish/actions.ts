'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { draftAddress } from '@/components/training/authoring/addresses';
import { toRoute, withQuery } from '@/components/ui/links';
import { publishForm } from '@/domain/training/publishing';
import { currentViewer } from '@/server/auth/session';
import { publishDraft } from '@/server/training/publishing/commands';

/** Publishes a draft, and leads to the page of its module, which tells what follows for how many. */
export async function publish(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(publishForm, form);
  if (!read.ok) return read.state;

  let page: string;
  try {
    const { moduleId, people } = await publishDraft(viewer, { draftId, ...read.value });
    const { change, offer } = read.value;
    const published = change === 'material' ? offer : 'nothing';
    page = withQuery(draftAddress(moduleId), { published, people: String(people) });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(page));
}
