import { afterAll, beforeEach, expect, test } from 'vitest';
import { auditEntries, organisations } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { organisationForm } from '@/domain/organisation/model';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { changeOrganisation } from './commands';
import { organisation, timeZone } from './current';

const now = new Date('2026-11-23T09:00:00Z');
const settings = { name: 'Lighthouse', locale: 'en', timeZone: 'UTC' } as const;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
});
afterAll(closeFreshStore);

test('name, first language and clock change, and the log says so', async () => {
  await changeOrganisation(await addViewer('admin', 'admin'), settings, now);
  expect(await organisation()).toMatchObject(settings);
  expect(await timeZone()).toBe('UTC');
  expect(await store().read.select().from(auditEntries)).toMatchObject([
    { actorId: 'admin', action: 'organisation.change', subject: 'organisation', at: now },
  ]);
});

test('whether this is a demo, and when it was set up, stays', async () => {
  const [before] = await store().read.select().from(organisations);
  await changeOrganisation(await addViewer('admin', 'admin'), settings, now);
  const [after] = await store().read.select().from(organisations);
  expect(after).toMatchObject({ isDemo: before?.isDemo, setUpAt: before?.setUpAt, supportTarget: null });
});

test('is refused to everybody else, and writes nothing', async () => {
  const other = viewerFor({ roles: ['hr', 'champion', 'it'] });
  await expect(changeOrganisation(other, settings, now)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await organisation()).toMatchObject({ name: 'Harbour' });
  expect(await store().read.$count(auditEntries)).toBe(0);
});

test.each([
  [{ ...settings, name: '  ' }, 'name'],
  [{ ...settings, locale: 'de' }, 'locale'],
  [{ ...settings, timeZone: 'Europe/Atlantis' }, 'timeZone'],
])('%o is refused at %s', (form, field) => {
  expect(organisationForm.safeParse(form).error?.issues[0]?.path).toEqual([field]);
});
