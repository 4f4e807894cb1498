import { redirect } from 'next/navigation';
import { dayIn } from '@/domain/calendar/day';
import type { Viewer } from '@/domain/access/viewer';
import { currentViewer, requireViewer } from '@/server/auth/session';
import { timeZone } from '@/server/organisation/current';

type Self = { viewer: Viewer; employeeId: string; today: string };

/** Who is asking about themselves, and which day it is for them: what every page in this folder begins with. */
export async function requireSelf(): Promise<Self> {
  const self = await asSelf(await requireViewer());
  if (!self) redirect('/sign-in');
  return self;
}

/** The same for actions, or null: then the session ended while somebody was filling in the form. */
export async function currentSelf(): Promise<Self | null> {
  const viewer = await currentViewer();
  return viewer && asSelf(viewer);
}

async function asSelf(viewer: Viewer): Promise<Self | null> {
  if (viewer.employeeId === null) return null;
  return { viewer, employeeId: viewer.employeeId, today: dayIn(new Date(), await timeZone()) };
}
