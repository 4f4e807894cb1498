'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { DRAFT, DRAFT_IMPORT } from '@/components/policy/addresses';
import { toRoute } from '@/components/ui/links';
import { draftOriginForm, moveForm, titleForm } from '@/domain/policy/draft';
import type { Bilingual } from '@/domain/training/content';
import { currentViewer } from '@/server/auth/session';
import { discardPolicyDraft, moveParagraph, saveTitle, startPolicyDraft } from '@/server/policy/drafting/commands';
import { confirmTitleTranslation } from '@/server/policy/translations/commands';

export async function begin(_previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(draftOriginForm, form);
  if (!read.ok) return read.state;
  try {
    await startPolicyDraft(viewer, read.value.from);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(read.value.from === 'empty' ? DRAFT_IMPORT : DRAFT));
}

export async function changeTitle(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(titleForm, form);
  if (!read.ok) return read.state;
  const { nl, en, seenNl, seenEn } = read.value;
  try {
    await saveTitle(viewer, draftId, { title: { nl, en }, seen: { nl: seenNl, en: seenEn } });
  } catch (error) {
    // The title as it is now stands above the form, and the next try is measured against that one.
    refresh();
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function confirmTitle(
  draftId: string,
  seen: Bilingual,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await confirmTitleTranslation(viewer, draftId, seen);
  } catch (error) {
    refresh();
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function move(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(moveForm, form);
  if (!read.ok) return read.state;
  const { paragraphId, by } = read.value.move;
  try {
    await moveParagraph(viewer, { draftId, paragraphId }, by);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function discard(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await discardPolicyDraft(viewer, draftId);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}
