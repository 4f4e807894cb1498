import 'server-only';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { programmeEvents } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import { type EventDetails, MOST_EVENTS } from '@/domain/support/events';
import { recordAudit } from '@/server/audit';

/**
 * Adds something that happened, or will, to the chart of support. Answers with its id.
 * @throws Invalid when there are as many as a chart can hold
 */
export async function addEvent(viewer: Viewer, details: EventDetails, now = new Date()): Promise<string> {
  authorize(viewer, 'support.run');
  const id = randomUUID();
  await store().write(async (tx) => {
    if ((await tx.$count(programmeEvents)) >= MOST_EVENTS) throw new Invalid({ form: `events-most:${MOST_EVENTS}` });
    await tx.insert(programmeEvents).values({ id, ...columnsOf(details), createdAt: now });
    await recordAudit(tx, viewer, 'event.add', id, now);
  });
  return id;
}

/** Corrects it. @throws Refused 'not-found' when it has been removed */
export async function changeEvent(
  viewer: Viewer,
  eventId: string,
  details: EventDetails,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'support.run');
  await store().write(async (tx) => {
    const changed = await tx
      .update(programmeEvents)
      .set(columnsOf(details))
      .where(eq(programmeEvents.id, eventId))
      .returning({ id: programmeEvents.id });
    requireFound(changed, eventId);
    await recordAudit(tx, viewer, 'event.change', eventId, now);
  });
}

/** Takes it off the chart. @throws Refused 'not-found' when that has been done */
export async function removeEvent(viewer: Viewer, eventId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'support.run');
  await store().write(async (tx) => {
    requireFound(await deleteById(tx, eventId), eventId);
    await recordAudit(tx, viewer, 'event.remove', eventId, now);
  });
}

function deleteById(tx: Tx, eventId: string): Promise<{ id: string }[]> {
  return tx.delete(programmeEvents).where(eq(programmeEvents.id, eventId)).returning({ id: programmeEvents.id });
}

function requireFound(rows: readonly { id: string }[], eventId: string): void {
  if (rows.length === 0) throw new Refused('not-found', `no event ${eventId}`);
}

function columnsOf({ day, kind, title }: EventDetails) {
  return { day, kind, titleNl: title.nl, titleEn: title.en };
}
