import 'server-only';
import { asc, desc, eq } from 'drizzle-orm';
import { plannedRounds, pulseRounds } from '@/db/schema';
import type { Reader } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import type { Calendar, PlannedRound } from '@/domain/support/planning';
import { theOrganisation } from './opening';

export const plannedFields = {
  id: plannedRounds.id,
  opensOn: plannedRounds.opensOn,
  closesOn: plannedRounds.closesOn,
  reminders: plannedRounds.reminders,
  status: plannedRounds.status,
  hurdle: plannedRounds.hurdle,
  triedOn: plannedRounds.triedOn,
};

export type CalendarNow = Omit<Calendar, 'planned'> & { readonly planned: readonly PlannedRound[] };

/** What new plans have to fit with: the newest round and all that is planned. */
export async function calendarNow(read: Reader, now: Date): Promise<CalendarNow> {
  const { timeZone } = await theOrganisation(read);
  const [last] = await read
    .select({ openedAt: pulseRounds.openedAt, status: pulseRounds.status, closesOn: pulseRounds.closesOn })
    .from(pulseRounds)
    .orderBy(desc(pulseRounds.number))
    .limit(1);
  const planned = await read
    .select(plannedFields)
    .from(plannedRounds)
    .where(eq(plannedRounds.status, 'planned'))
    .orderBy(asc(plannedRounds.opensOn));
  return {
    today: dayIn(now, timeZone),
    last: last
      ? { openedOn: dayIn(last.openedAt, timeZone), isOpen: last.status === 'open', closesOn: last.closesOn }
      : null,
    planned,
  };
}
