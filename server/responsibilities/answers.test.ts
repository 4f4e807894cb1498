import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, responsibilities } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { answerResponsibility, endResponsibility, offerResponsibility } from './commands';
import { ownResponsibility, responsibilitiesOf } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
const offer = { title: 'Responder', asks: 'Answer within a day.', goal: 'respond', reviewOn: '2027-03-01' } as const;
let hr: Viewer;
let kim: Viewer;
let lee: Viewer;
let id: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  kim = await addViewer('kim');
  lee = await addViewer('lee');
  id = await offerResponsibility(hr, 'kim', offer, monday);
});
afterAll(closeFreshStore);

/** Opens as many connections as there will be windows, so that they really meet. */
const openWindows = () => Promise.all([1, 2, 3, 4].map(() => store().read.$count(responsibilities)));
const mine = () => ownResponsibility(kim, { employeeId: 'kim', responsibilityId: id });
const accept = (now = tuesday) =>
  answerResponsibility(kim, { employeeId: 'kim', responsibilityId: id }, { accepts: true }, now);
const decline = (reason = 'No time this quarter', now = tuesday) =>
  answerResponsibility(kim, { employeeId: 'kim', responsibilityId: id }, { accepts: false, reason }, now);

describe('what I am asked', () => {
  test('says what it asks, for which goal, until when, and who asks', async () => {
    expect(await mine()).toEqual({
      id,
      ...offer,
      status: 'offered',
      declineReason: null,
      assignedAt: monday,
      assignedBy: 'Kim hr',
      answeredAt: null,
    });
  });

  test('is out of reach for everybody else, HR too: they have their own page for it', async () => {
    for (const viewer of [lee, hr]) {
      const inKimsName = ownResponsibility(viewer, { employeeId: 'kim', responsibilityId: id });
      await expect(inKimsName).rejects.toMatchObject({ code: 'forbidden' });
      const inTheirs = ownResponsibility(viewer, { employeeId: viewer.employeeId ?? '', responsibilityId: id });
      await expect(inTheirs).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  test('stands in my list, newest first; a colleague cannot read it', async () => {
    const second = await offerResponsibility(hr, 'kim', { ...offer, title: 'Trainer' }, tuesday);
    expect((await responsibilitiesOf(kim, 'kim')).map((one) => one.id)).toEqual([second, id]);
    await expect(responsibilitiesOf(lee, 'kim')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await responsibilitiesOf(hr, 'kim')).toHaveLength(2);
  });
});

describe('my answer', () => {
  test('yes is kept with its moment, and the log says so', async () => {
    await accept();
    expect(await mine()).toMatchObject({ status: 'accepted', answeredAt: tuesday, declineReason: null });
    expect(await store().read.select().from(auditEntries).orderBy(auditEntries.at)).toMatchObject([
      { action: 'responsibility.offer' },
      { actorId: 'kim', action: 'responsibility.accepted', subject: id, at: tuesday },
    ]);
  });

  test('no is kept with its reason, which stays out of the log', async () => {
    await decline('No time this quarter');
    expect(await mine()).toMatchObject({ status: 'declined', declineReason: 'No time this quarter' });
    const log = await store().read.select().from(auditEntries).orderBy(auditEntries.at);
    expect(log[1]).toMatchObject({ actorId: 'kim', action: 'responsibility.declined', subject: id });
    expect(JSON.stringify(log)).not.toContain('No time');
  });

  test('is given once', async () => {
    await accept();
    const before = await store().read.$count(auditEntries);
    await expect(decline()).rejects.toMatchObject({ code: 'conflict', reason: 'answered' });
    await expect(accept()).rejects.toMatchObject({ code: 'conflict' });
    expect(await mine()).toMatchObject({ status: 'accepted' });
    expect(await store().read.$count(auditEntries)).toBe(before);
  });

  test('a yes and a no at the same moment: one counts, the other hears it', async () => {
    await openWindows();
    const results = await Promise.allSettled([accept(), decline()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await store().read.$count(auditEntries)).toBe(2);
    const [row] = await store().read.select().from(responsibilities);
    expect((row?.status === 'declined') === (row?.declineReason !== null)).toBe(true);
  });

  test('to what has ended comes too late', async () => {
    await endResponsibility(hr, id, monday);
    await expect(accept()).rejects.toMatchObject({ code: 'conflict' });
    expect(await mine()).toMatchObject({ status: 'ended' });
  });

  test('in somebody else’s place is refused, and for what is not there', async () => {
    const responsibilityId = id;
    const asKim = answerResponsibility(lee, { employeeId: 'kim', responsibilityId }, { accepts: true }, tuesday);
    await expect(asKim).rejects.toMatchObject({ code: 'forbidden' });
    const asLee = answerResponsibility(lee, { employeeId: 'lee', responsibilityId }, { accepts: true }, tuesday);
    await expect(asLee).rejects.toMatchObject({ code: 'not-found' });
    expect(await mine()).toMatchObject({ status: 'offered' });
  });
});
