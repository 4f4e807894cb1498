'use server';

import { redirect } from 'next/navigation';
import { refusal, signedOut } from '@/app/refusals';
import type { FormState } from '@/components/forms/form-state';
import { sheetAddress } from '@/components/support/kiosk/addresses';
import { toRoute } from '@/components/ui/links';
import type { GroupLabels } from '@/domain/support/group-labels';
import { currentViewer } from '@/server/auth/session';
import { makeTickets } from '@/server/support/tickets/commands';

export async function make(
  { roundId, group }: { roundId: string; group: GroupLabels },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const viewer = await currentViewer();
  if (!viewer) return signedOut(form);
  let sheetId: string;
  try {
    sheetId = await makeTickets(viewer, { roundId, group });
  } catch (error) {
    return refusal(error, form);
  }
  redirect(toRoute(sheetAddress(roundId, sheetId)));
}
