'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { themesAddress } from '@/components/support/themes/addresses';
import { toRoute, withQuery } from '@/components/ui/links';
import { moveForm, noThemesForm, themeForm } from '@/domain/support/themes';
import { currentViewer } from '@/server/auth/session';
import { decideNoThemes, makeTheme, putComments } from '@/server/support/themes/commands';
import type { Told } from './view';

/** Which comments somebody was looking at. */
type Where = { roundId: string; show: string; q: string };

/** Back in the list, where what was moved may have gone from: the page says what was done. */
const backTo = ({ roundId, show, q }: Where, told: Told) =>
  toRoute(withQuery(themesAddress(roundId), { show, q, told }));

export async function move(where: Where, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(moveForm, form);
  if (!read.ok) return read.state;
  try {
    await putComments(viewer, where.roundId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backTo(where, 'moved'));
}

export async function make(where: Where, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(themeForm, form);
  if (!read.ok) return read.state;
  try {
    await makeTheme(viewer, where.roundId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(backTo(where, 'made'));
}

export async function none(roundId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(noThemesForm, form);
  if (!read.ok) return read.state;
  try {
    await decideNoThemes(viewer, roundId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(withQuery(themesAddress(roundId), { told: 'none' })));
}
