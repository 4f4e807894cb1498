'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { themesAddress } from '@/components/support/themes/addresses';
import { toRoute, withQuery } from '@/components/ui/links';
import { moveForm, renameForm, themeAnswerForm } from '@/domain/support/themes';
import { currentViewer } from '@/server/auth/session';
import { answerTheme, putComments, removeTheme, renameTheme } from '@/server/support/themes/commands';
import type { Told } from '../view';

type Which = { roundId: string; themeId: string };

const backToList = ({ roundId }: Which, told: Told) => toRoute(withQuery(themesAddress(roundId), { told }));

export async function answer(which: Which, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(themeAnswerForm, form);
  if (!read.ok) return read.state;
  try {
    await answerTheme(viewer, which.themeId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backToList(which, 'answered'));
}

export async function rename(which: Which, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(renameForm, form);
  if (!read.ok) return read.state;
  try {
    await renameTheme(viewer, which.themeId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

export async function moveOut(which: Which, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(moveForm, form);
  if (!read.ok) return read.state;
  try {
    await putComments(viewer, which.roundId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backToList(which, 'moved'));
}

export async function remove(which: Which, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await removeTheme(viewer, which.themeId);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backToList(which, 'removed'));
}
