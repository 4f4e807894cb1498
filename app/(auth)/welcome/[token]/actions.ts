'use server';

import { redirect } from 'next/navigation';
import { refusal } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { passwordForm } from '@/domain/access/credentials';
import { clientAddress } from '@/server/auth/client-address';
import { setSessionCookie } from '@/server/auth/session';
import { acceptLink } from '@/server/auth/sign-in';

export async function choosePassword(token: string, _previous: FormState, form: FormData): Promise<FormState> {
  const read = readForm(passwordForm, form);
  if (!read.ok) return read.state;

  try {
    await setSessionCookie(await acceptLink({ token, password: read.value.password }, await clientAddress()));
  } catch (error) {
    return refusal(error, form);
  }
  redirect('/');
}
