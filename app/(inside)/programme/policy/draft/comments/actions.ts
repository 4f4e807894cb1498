'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { DRAFT_COMMENTS } from '@/components/policy/addresses';
import { toRoute, withQuery } from '@/components/ui/links';
import { answerForm, type CommentsFilter, invitationForm, takeOverForm } from '@/domain/policy/commenting';
import { currentViewer } from '@/server/auth/session';
import { answerComment, inviteToComment, takeOverProposal } from '@/server/policy/commenting/commands';

export async function ask(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(invitationForm, form);
  if (!read.ok) return read.state;
  try {
    await inviteToComment(viewer, draftId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

type Which = { commentId: string; show: CommentsFilter['show'] };

/** Back in the list, where an answered comment may have gone from: the page says that it was answered. */
const answered = ({ commentId, show }: Which) => toRoute(withQuery(DRAFT_COMMENTS, { show, told: commentId }));

export async function answer(which: Which, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(answerForm, form);
  if (!read.ok) return read.state;
  try {
    await answerComment(viewer, which.commentId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(answered(which));
}

export async function takeOver(which: Which, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(takeOverForm, form);
  if (!read.ok) return read.state;
  try {
    await takeOverProposal(viewer, which.commentId, read.value);
  } catch (error) {
    refresh();
    return refusal(error, form);
  }
  redirect(answered(which));
}
