'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { openedAddress } from '@/components/policy/addresses';
import { toRoute } from '@/components/ui/links';
import { commentForm, readForm as answersReadForm } from '@/domain/policy/commenting';
import { commentOnParagraph } from '@/server/policy/commenting/commands';
import { passOnDraft, readAnswers } from '@/server/policy/following/commands';
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

/** Nothing to add: the draft leaves the list of things to do. */
export async function pass(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  try {
    await passOnDraft(viewer, { employeeId, draftId });
  } catch (error) {
    refresh();
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

/** The answers that are on the page have been read. */
export async function read(_previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  const said = readForm(answersReadForm, form);
  if (!said.ok) return said.state;
  try {
    await readAnswers(viewer, { employeeId, until: said.value.until });
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
