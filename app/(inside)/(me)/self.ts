import { redirect } from 'next/navigation';
import { dayIn } from '@/domain/calendar/day';
import type { Viewer } from '@/domain/access/viewer';
import { requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';

/** Who is asking about themselves, and which day it is for them: what every page and action in this folder begins with. */
export async function requireSelf(): Promise<{ viewer: Viewer; employeeId: string; today: string }> {
  const viewer = await requireViewer();
  if (viewer.employeeId === null) redirect('/sign-in');
  return { viewer, employeeId: viewer.employeeId, today: dayIn(new Date(), await timeZone()) };
}
