import { randomUUID } from 'node:crypto';
import { refusal } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import type { DraftFormState, StaleField } from '@/components/training/authoring/draft-state';
import type { KindOfPart } from '@/domain/training/draft';
import { PartChanged } from '@/domain/training/draft-conflict';
import { differences, entriesOf } from '@/domain/training/draft-form';
import { getTranslations } from '@/i18n/server';
import { getMomentText } from '../moment';

/** An id for a new entry in a list. */
export const newPartId = (): string => randomUUID().slice(0, 8);

type Saved = { revision: number; stale: readonly StaleField[] };

export async function savedAnswer({ revision, stale }: Saved): Promise<DraftFormState> {
  const t = await getTranslations('authoring');
  const { time } = await getMomentText();
  return { status: 'saved', revision, stale, message: t('part.savedAt', { time: time(new Date()) }) };
}

type Kept = { part: KindOfPart; seen: number; form: FormData };

/** A "no", with everything that was typed. Somebody else's text comes along where there is one. */
export async function keptAnswer(error: unknown, { part, seen, form }: Kept): Promise<DraftFormState> {
  const entries = entriesOf(part);
  if (!(error instanceof PartChanged)) {
    const answer: FormState = refusal(error, form);
    return { status: 'kept', answer, seen, entries };
  }
  const t = await getTranslations('authoring');
  const { time } = await getMomentText();
  const { savedBy: name, savedAt, revision, part: theirs } = error.theirs;
  const at = { time: time(savedAt) };
  return {
    status: 'conflict',
    message: name ? t('part.conflict', { name, ...at }) : t('part.conflictNobody', at),
    seen,
    theirs: revision,
    differences: differences(entries, entriesOf(theirs)),
    entries,
  };
}
