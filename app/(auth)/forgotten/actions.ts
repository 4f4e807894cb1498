'use server';

import { redirect } from 'next/navigation';
import { refusal } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { forgottenForm } from '@/domain/access/credentials';
import { clientAddress } from '@/server/auth/client-address';
import { requestReset } from '@/server/auth/sign-in';

export async function askForReset(_previous: FormState, form: FormData): Promise<FormState> {
  const read = readForm(forgottenForm, form);
  if (!read.ok) return read.state;

  try {
    await requestReset(read.value.email, await clientAddress());
  } catch (error) {
    return refusal(error, form);
  }
  redirect('/sign-in?sent=1');
}
