'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { draftAddress, MODULES, partAddress } from '@/components/training/authoring/addresses';
import {
  CONFIRMED,
  type DraftFormState,
  EDIT,
  entriesIn,
  OVER,
  REVISION,
} from '@/components/training/authoring/draft-state';
import { MOVE } from '@/components/training/authoring/moving';
import { toRoute, withQuery } from '@/components/ui/links';
import { dayIn } from '@/domain/calendar/day';
import { answerForms } from '@/domain/training/content';
import { draftPartKinds, type KindOfPart } from '@/domain/training/draft';
import { edited, editFrom } from '@/domain/training/draft-edits';
import { partFrom } from '@/domain/training/draft-form';
import type { PartRef } from '@/domain/training/draft-texts';
import { currentViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';
import {
  addPart,
  discardDraft,
  movePart,
  removePart,
  savePart,
  startDraft,
} from '@/server/training/authoring/commands';
import { keptAnswer, newPartId, savedAnswer } from './answers';

/** Which part a form is of. Bound to the action by the page, and judged again here, for it travels through the browser. */
const place = z.object({ draftId: z.string(), kind: z.enum(draftPartKinds), id: z.string() });
type Place = PartRef & { draftId: string };

/** Saves a part as it was typed, with the edit of a list where a button asks for one. */
export async function save(at: Place, _previous: DraftFormState, form: FormData): Promise<DraftFormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const { draftId, kind, id } = place.parse(at);
  // Saying "mine in its place" means having seen what is there.
  const revision = Number(form.get(OVER) ?? form.get(REVISION));
  const part = await withEdit(partFrom(kind, entriesIn(form)), form);
  try {
    const confirmed = form.getAll(CONFIRMED).map(String);
    return await savedAnswer(await savePart(viewer, { draftId, partId: id, revision, part, confirmed }));
  } catch (error) {
    return keptAnswer(error, { part, seen: revision, form });
  }
}

async function withEdit(part: KindOfPart, form: FormData): Promise<KindOfPart> {
  const edit = editFrom(String(form.get(EDIT) ?? ''));
  return edit ? edited(part, edit, { newId: newPartId, today: dayIn(new Date(), await timeZone()) }) : part;
}

/** Takes a part out of the draft, and leads to the draft. */
export async function remove(at: Place, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const { draftId, id } = place.parse(at);
  try {
    await removePart(viewer, { draftId, partId: id, revision: Number(form.get(REVISION)) });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(withQuery(draftAddress(draftId), { removed: '1' })));
}

const addForm = z.object({ kind: z.enum(['lesson', 'question']), form: z.enum(answerForms).optional() });

/** Adds a lesson or question, and leads to where it is written. */
export async function add(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(addForm, form);
  if (!read.ok) return read.state;
  let id: string;
  try {
    id = await addPart(viewer, { draftId, ...read.value });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(partAddress(draftId, { kind: read.value.kind, id })));
}

const moveForm = z.object({ [MOVE]: z.string().regex(/^[a-z0-9-]+:-?\d{1,3}$/) });

/** Puts a lesson or question at another place. */
export async function move(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  const read = readForm(moveForm, form);
  if (!read.ok) return read.state;
  const [partId = '', to = ''] = (read.value[MOVE] ?? '').split(':');
  try {
    await movePart(viewer, { draftId, partId, to: Number(to) });
  } catch (error) {
    return refusal(error, form);
  }
  refresh();
  return { status: 'done' };
}

/** Begins the next version of a published module. */
export async function begin(moduleId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await startDraft(viewer, moduleId);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(draftAddress(moduleId)));
}

/** Throws a draft away, and leads to the list. */
export async function discard(draftId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  try {
    await discardDraft(viewer, draftId);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(MODULES));
}
