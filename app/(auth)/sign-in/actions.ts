'use server';

import { redirect } from 'next/navigation';
import { refusal } from '@/app/refusals';
import { type FormState, invalidFields, readForm } from '@/components/forms/form-state';
import { signInForm } from '@/domain/access/credentials';
import { clientAddress } from '@/server/auth/client-address';
import { setSessionCookie } from '@/server/auth/session';
import { signIn } from '@/server/auth/sign-in';

/** `backToForm`: for who was signed out while filling in a form, which waits in another tab. */
export async function signInWithPassword(
  backToForm: boolean,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const read = readForm(signInForm, form);
  if (!read.ok) return read.state;

  try {
    await setSessionCookie(await signIn(read.value, await clientAddress()));
  } catch (error) {
    const answer = refusal(error, form);
    // Told at the field, so that the address stays; the sentence does not say which of the two was wrong.
    return answer.status === 'refused' && answer.code === 'forbidden'
      ? invalidFields({ password: 'sign-in' }, form)
      : answer;
  }
  redirect(backToForm ? '/sign-in?form=1' : '/');
}
