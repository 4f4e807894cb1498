import 'server-only';
import { asc, eq } from 'drizzle-orm';
import { programmeEvents } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { ProgrammeEvent } from '@/domain/support/events';

const eventFields = {
  id: programmeEvents.id,
  day: programmeEvents.day,
  kind: programmeEvents.kind,
  nl: programmeEvents.titleNl,
  en: programmeEvents.titleEn,
};
type EventFields = Pick<ProgrammeEvent, 'id' | 'day' | 'kind'> & ProgrammeEvent['title'];

/** Everything that happened, in the order of the days. */
export async function programmeEventList(viewer: Viewer): Promise<ProgrammeEvent[]> {
  authorize(viewer, 'support.report');
  const rows = await store()
    .read.select(eventFields)
    .from(programmeEvents)
    .orderBy(asc(programmeEvents.day), asc(programmeEvents.id));
  return rows.map(asEvent);
}

/** @throws Refused 'not-found' */
export async function programmeEvent(viewer: Viewer, eventId: string): Promise<ProgrammeEvent> {
  authorize(viewer, 'support.report');
  const [row] = await store().read.select(eventFields).from(programmeEvents).where(eq(programmeEvents.id, eventId));
  if (!row) throw new Refused('not-found', `no event ${eventId}`);
  return asEvent(row);
}

const asEvent = ({ nl, en, ...event }: EventFields): ProgrammeEvent => ({ ...event, title: { nl, en } });
