'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { backToParagraph } from '@/components/policy/addresses';
import { toRoute } from '@/components/ui/links';
import { newParagraphForm } from '@/domain/policy/draft';
import { currentViewer } from '@/server/auth/session';
import { addParagraphs } from '@/server/policy/drafting/commands';

export async function add(
  place: { draftId: string; after: string | null },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(newParagraphForm, form);
  if (!read.ok) return read.state;
  let added: string[];
  try {
    added = await addParagraphs(viewer, place, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(backToParagraph(added[0] ?? '')));
}
