'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { sheetAddress } from '@/components/support/kiosk/addresses';
import { toRoute } from '@/components/ui/links';
import { currentViewer } from '@/server/auth/session';
import { replaceTickets } from '@/server/support/tickets/commands';

export async function replace(
  { roundId, sheetId }: { roundId: string; sheetId: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  let newSheet: string;
  try {
    newSheet = await replaceTickets(viewer, sheetId);
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(sheetAddress(roundId, newSheet)));
}
