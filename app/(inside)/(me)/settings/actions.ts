'use server';

import { refresh, revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { rememberLook } from '@/app/remember-look';
import { refusal, signedOut } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { changePasswordForm } from '@/domain/access/credentials';
import { preferencesForm } from '@/domain/me/preferences';
import { getTranslations } from '@/i18n/server';
import { changePassword, changePreferences, signOutElsewhere } from '@/server/me/commands';
import { currentSelf } from '../self';

/** Keeps language and theme, and shows the page anew in them: menu, title and all. */
export async function savePreferences(_previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;

  const read = readForm(preferencesForm, form);
  if (!read.ok) return read.state;

  try {
    await changePreferences(viewer, employeeId, read.value);
  } catch (error) {
    return refusal(error, form);
  }
  await rememberLook(read.value);
  revalidatePath('/', 'layout');
  redirect('/settings?saved=1');
}

export async function savePassword(_previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;

  const read = readForm(changePasswordForm, form);
  if (!read.ok) return read.state;

  try {
    const { currentPassword: current, password } = read.value;
    await changePassword(viewer, { employeeId, current, password });
  } catch (error) {
    return refusal(error, form);
  }

  refresh();
  return { status: 'done', message: (await getTranslations('me'))('settings.passwordChanged') };
}

export async function endOtherSessions(_previous: FormState, form: FormData): Promise<FormState> {
  const self = await currentSelf();
  if (!self) return signedOut(form);
  const { viewer, employeeId } = self;
  try {
    await signOutElsewhere(viewer, employeeId);
  } catch (error) {
    return refusal(error, form);
  }

  refresh();
  return { status: 'done', message: (await getTranslations('me'))('settings.signedOut') };
}
