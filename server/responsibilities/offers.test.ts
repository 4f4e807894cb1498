import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, employees, responsibilities } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { responsibilityFilter } from '@/domain/responsibilities/list';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { answerResponsibility, endResponsibility, offerResponsibility } from './commands';
import { reportedResponsibility, responsibilitiesPage, responsibilityCounts } from './queries';

const now = new Date('2026-11-23T09:00:00Z');
const offer = { title: 'Responder', asks: 'Answer within a day.', goal: 'respond', reviewOn: '2027-03-01' } as const;
let hr: Viewer;
let kim: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  kim = await addViewer('kim');
});
afterAll(closeFreshStore);

const offerTo = (employeeId: string, changes: Partial<typeof offer> = {}) =>
  offerResponsibility(hr, employeeId, { ...offer, ...changes }, now);
const decline = (responsibilityId: string) =>
  answerResponsibility(kim, { employeeId: 'kim', responsibilityId }, { accepts: false, reason: 'No time' }, now);

describe('offering', () => {
  test('asks a person, and the log says so', async () => {
    const id = await offerTo('kim');
    expect(await reportedResponsibility(hr, id)).toMatchObject({ ...offer, name: 'Kim kim', status: 'offered' });
    expect(await store().read.select().from(auditEntries)).toMatchObject([
      { actorId: 'hr', action: 'responsibility.offer', subject: id },
    ]);
  });

  test('needs a review date in the future', async () => {
    const today = offerResponsibility(hr, 'kim', { ...offer, reviewOn: '2026-11-23' }, now);
    await expect(today).rejects.toMatchObject({ fields: { reviewOn: 'date-early' } });
    expect(await store().read.$count(responsibilities)).toBe(0);
  });

  test('to who has left, or does not exist, is refused', async () => {
    await addPerson('gone', { leftOn: '2026-11-01' });
    for (const id of ['gone', 'none']) await expect(offerTo(id)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a form that is sent twice', () => {
  const formKey = '5f0e1f0a-7d4c-4c5e-9b52-0c9a4d2f6b11';
  const send = (title: string = offer.title) => offerResponsibility(hr, 'kim', { ...offer, title, formKey }, now);

  test('is one offer, also when both arrive at once', async () => {
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await store().read.$count(responsibilities)).toBe(1);
    expect(await store().read.$count(auditEntries)).toBe(1);
  });

  test('and says something else the second time is two offers', async () => {
    expect(await send('Trainer')).not.toBe(await send());
    expect(await store().read.$count(responsibilities)).toBe(2);
  });
});

describe('ending', () => {
  test('is possible once, for what is offered or accepted', async () => {
    const id = await offerTo('kim');
    await endResponsibility(hr, id, now);
    expect(await reportedResponsibility(hr, id)).toMatchObject({ status: 'ended' });
    await expect(endResponsibility(hr, id, now)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('what was declined keeps its reason in sight', async () => {
    const id = await offerTo('kim');
    await decline(id);
    await expect(endResponsibility(hr, id, now)).rejects.toMatchObject({ code: 'conflict' });
    expect(await reportedResponsibility(hr, id)).toMatchObject({ status: 'declined', declineReason: 'No time' });
  });
});

describe('the report', () => {
  test('finds by person, title and state, and counts the states', async () => {
    await addPerson('lee', { lastName: 'Smit' });
    await offerTo('lee');
    await decline(await offerTo('kim'));
    const found = async (said: Record<string, string>) =>
      (await responsibilitiesPage(hr, responsibilityFilter.parse(said))).rows.map(({ name }) => name);
    expect(await found({ q: 'smit respond' })).toEqual(['Kim Smit']);
    expect(await found({ status: 'declined' })).toEqual(['Kim kim']);
    expect(await found({ sort: 'name', dir: 'asc' })).toEqual(['Kim kim', 'Kim Smit']);
    expect(await responsibilityCounts(hr)).toEqual({ offered: 1, accepted: 0, declined: 1, ended: 0 });
  });

  test('marks who has left', async () => {
    const id = await offerTo('kim');
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-11-22' }).where(eq(employees.id, 'kim')));
    expect(await reportedResponsibility(hr, id)).toMatchObject({ hasLeft: true, status: 'offered' });
  });

  test('is for who runs the programme', async () => {
    const id = await offerTo('kim');
    await expect(reportedResponsibility(viewerFor({ roles: ['admin', 'it'] }), id)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(reportedResponsibility(hr, 'none')).rejects.toMatchObject({ code: 'not-found' });
  });
});
