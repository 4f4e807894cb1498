'use server';

import { refresh } from 'next/cache';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { interestForm } from '@/domain/people/interest';
import { getTranslations } from '@/i18n/server';
import { stateInterest } from '@/server/people/commands';
import { currentSelf } from '../self';

export async function tellInterest(_previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;

  const read = readForm(interestForm, form);
  if (!read.ok) return read.state;

  try {
    await stateInterest(viewer, employeeId, read.value.level);
  } catch (error) {
    return refusal(error, form);
  }

  refresh();
  return { status: 'done', message: (await getTranslations('me'))('interest.saved') };
}
