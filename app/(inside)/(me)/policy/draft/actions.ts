'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { openedAddress } from '@/components/policy/addresses';
import { toRoute } from '@/components/ui/links';
import { commentForm } from '@/domain/policy/commenting';
import { commentOnParagraph } from '@/server/policy/commenting/commands';
import { currentSelf } from '../../self';

export async function comment(
  place: { draftId: string; paragraphId: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  const read = readForm(commentForm, form);
  if (!read.ok) return read.state;
  try {
    await commentOnParagraph(viewer, { employeeId, ...place }, read.value);
  } catch (error) {
    // When the paragraph was changed meanwhile, its new text has to be on the page before one says it again.
    refresh();
    return refusal(error, form);
  }
  redirect(toRoute(openedAddress(place.paragraphId, { sent: true })));
}
