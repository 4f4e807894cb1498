'use server';

import { redirect } from 'next/navigation';
import { endThisSession } from '@/server/auth/session';

export async function signOut(): Promise<void> {
  await endThisSession();
  redirect('/sign-in');
}
