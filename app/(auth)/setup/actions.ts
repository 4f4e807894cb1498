'use server';

import { redirect } from 'next/navigation';
import { refusal } from '@/app/refusals';
import { type FormState, readForm } from '@/components/forms/form-state';
import { setUpForm } from '@/domain/access/set-up';
import { clientAddress } from '@/server/auth/client-address';
import { setSessionCookie } from '@/server/auth/session';
import { setUp } from '@/server/auth/set-up';

export async function foundOrganisation(_previous: FormState, form: FormData): Promise<FormState> {
  const read = readForm(setUpForm, form);
  if (!read.ok) return read.state;

  try {
    await setSessionCookie(await setUp(read.value, await clientAddress()));
  } catch (error) {
    return refusal(error, form);
  }
  redirect('/');
}
