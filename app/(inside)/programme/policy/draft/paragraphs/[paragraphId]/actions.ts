'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { backToParagraph, DRAFT } from '@/components/policy/addresses';
import { toRoute } from '@/components/ui/links';
import { paragraphForm } from '@/domain/policy/draft';
import { currentViewer } from '@/server/auth/session';
import { joinParagraphs, type ParagraphPlace, removeParagraph, saveParagraph } from '@/server/policy/drafting/commands';
import { confirmTranslation } from '@/server/policy/translations/commands';

type SeenPlace = ParagraphPlace & { revision: number };

export async function save(place: ParagraphPlace, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(paragraphForm, form);
  if (!read.ok) return read.state;
  const { nl, en, revision } = read.value;
  try {
    await saveParagraph(viewer, { ...place, revision }, { nl, en });
  } catch (error) {
    // The other text appears beside what was typed, and the next try is measured against that one.
    refresh();
    return refusal(error, form);
  }
  redirect(toRoute(backToParagraph(place.paragraphId)));
}

export async function confirm(place: SeenPlace, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await confirmTranslation(viewer, place);
  } catch (error) {
    refresh();
    return refusal(error, form);
  }
  redirect(toRoute(backToParagraph(place.paragraphId)));
}

export async function join(
  place: SeenPlace & { nextId: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await joinParagraphs(viewer, place);
  } catch (error) {
    refresh();
    return refusal(error, form);
  }
  redirect(toRoute(backToParagraph(place.paragraphId)));
}

export async function remove(place: SeenPlace, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await removeParagraph(viewer, place);
  } catch (error) {
    refresh();
    return refusal(error, form);
  }
  redirect(toRoute(DRAFT));
}
