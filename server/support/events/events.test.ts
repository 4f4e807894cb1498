import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, programmeEvents } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { type EventDetails, MOST_EVENTS } from '@/domain/support/events';
import { addEvent, changeEvent, removeEvent } from './commands';
import { programmeEvent, programmeEventList } from './queries';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const hr = viewerFor({ employeeId: null, roles: ['hr'] });
const employee = viewerFor({ employeeId: 'somebody' });
const monday = new Date('2026-06-01T09:00:00Z');
const launch: EventDetails = { day: '2026-05-04', kind: 'launch', title: { nl: 'Aftrap', en: '' } };

beforeEach(freshStore);
afterAll(closeFreshStore);

const log = async () =>
  (await store().read.select().from(auditEntries)).map(({ action, subject }) => ({ action, subject }));

describe('an event', () => {
  test('that is added stands in the list by its day, and in the log', async () => {
    const later = await addEvent(champion, { ...launch, day: '2026-05-20', kind: 'incident' }, monday);
    const first = await addEvent(champion, launch, monday);
    expect(await programmeEventList(hr)).toEqual([
      { id: first, ...launch },
      { id: later, ...launch, day: '2026-05-20', kind: 'incident' },
    ]);
    expect(await log()).toEqual(
      expect.arrayContaining([
        { action: 'event.add', subject: first },
        { action: 'event.add', subject: later },
      ]),
    );
  });

  test('can be put right', async () => {
    const id = await addEvent(champion, launch, monday);
    const right: EventDetails = { day: '2026-05-05', kind: 'talk', title: { nl: 'Lunch', en: 'Lunch talk' } };
    await changeEvent(champion, id, right, monday);
    expect(await programmeEvent(hr, id)).toEqual({ id, ...right });
    expect((await log()).map(({ action }) => action).sort()).toEqual(['event.add', 'event.change']);
  });

  test('that is removed is gone, once', async () => {
    const id = await addEvent(champion, launch, monday);
    await removeEvent(champion, id, monday);
    expect(await programmeEventList(hr)).toEqual([]);
    await expect(removeEvent(champion, id, monday)).rejects.toMatchObject({ code: 'not-found' });
    await expect(changeEvent(champion, id, launch, monday)).rejects.toMatchObject({ code: 'not-found' });
    await expect(programmeEvent(hr, id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await log()).map(({ action }) => action).sort()).toEqual(['event.add', 'event.remove']);
  });

  test('is one too many where a chart could not hold it', async () => {
    const rows = Array.from({ length: MOST_EVENTS }, (_, index) => ({
      ...{ id: String(index), day: '2026-05-04', kind: 'talk' as const, titleNl: 'x', titleEn: '' },
      createdAt: monday,
    }));
    await store().write((tx) => tx.insert(programmeEvents).values(rows));
    await expect(addEvent(champion, launch, monday)).rejects.toMatchObject({ fields: { form: 'events-most:200' } });
    expect(await log()).toEqual([]);
  });
});

test('who may not see the overview does not see its events', async () => {
  await expect(programmeEventList(employee)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(programmeEvent(employee, 'none')).rejects.toMatchObject({ code: 'forbidden' });
});
