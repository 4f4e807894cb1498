import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { employees, roleGrants, sessions } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { addPerson, foundOrganisation } from '@/server/people/people.factory';
import { addAccount } from './account.factory';
import { openSession, revokeSession, revokeSessions, viewerOfSession } from './sessions';

const morning = new Date('2026-11-23T08:00:00Z');
const after = (hours: number) => new Date(morning.getTime() + hours * 60 * 60 * 1000);
let sid: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  await addAccount('kim');
  sid = await store().write((tx) => openSession(tx, 'kim', morning));
});
afterAll(closeFreshStore);

test('stands for the person, with department, language and theme from the store', async () => {
  expect(await viewerOfSession(sid, morning)).toMatchObject({
    employeeId: 'kim',
    departmentId: 'office',
    roles: [],
    isManager: false,
    locale: 'nl',
    theme: 'system',
    name: 'Kim kim',
  });
});

test('an id that nobody was given is no session, nor is its hash', async () => {
  const [row] = await store().read.select({ id: sessions.id }).from(sessions);
  expect(await viewerOfSession('made-up', morning)).toBeNull();
  expect(await viewerOfSession(row?.id ?? '', morning)).toBeNull();
});

test('twelve idle hours end it; a visit in between keeps it', async () => {
  expect(await viewerOfSession(sid, after(11.9))).not.toBeNull();
  expect(await viewerOfSession(sid, after(23.8))).not.toBeNull();
  expect(await viewerOfSession(sid, after(35.9))).toBeNull();
});

test('thirty days end it, however often it is used', async () => {
  for (let hours = 10; hours < 30 * 24; hours += 10) expect(await viewerOfSession(sid, after(hours))).not.toBeNull();
  expect(await viewerOfSession(sid, after(30 * 24))).toBeNull();
});

test('a page within five minutes of the last writes nothing', async () => {
  await viewerOfSession(sid, new Date(morning.getTime() + 4 * 60 * 1000));
  const [row] = await store().read.select({ lastSeenAt: sessions.lastSeenAt }).from(sessions);
  expect(row?.lastSeenAt).toEqual(morning);
});

test('revoked, it is over at the next request', async () => {
  await revokeSession(sid, morning);
  expect(await viewerOfSession(sid, morning)).toBeNull();
});

test('all but the one in use can be ended', async () => {
  const phone = await store().write((tx) => openSession(tx, 'kim', morning));
  const here = await viewerOfSession(sid, morning);
  await store().write((tx) => revokeSessions(tx, 'kim', morning, here?.sessionId));
  expect(await viewerOfSession(sid, morning)).not.toBeNull();
  expect(await viewerOfSession(phone, morning)).toBeNull();
});

test('a colleague who has left has none', async () => {
  await store().write((tx) => tx.update(employees).set({ leftOn: '2026-11-23' }).where(eq(employees.id, 'kim')));
  expect(await viewerOfSession(sid, morning)).toBeNull();
});

test('a role counts from the next request on, and stops doing so as soon', async () => {
  await store().write((tx) =>
    tx.insert(roleGrants).values({ id: 'grant', employeeId: 'kim', role: 'hr', grantedAt: morning }),
  );
  expect((await viewerOfSession(sid, morning))?.roles).toEqual(['hr']);
  await store().write((tx) => tx.delete(roleGrants).where(eq(roleGrants.employeeId, 'kim')));
  expect((await viewerOfSession(sid, morning))?.roles).toEqual([]);
});

test('who has somebody reporting to them is a manager', async () => {
  await addPerson('lee');
  await store().write((tx) => tx.update(employees).set({ managerId: 'kim' }).where(eq(employees.id, 'lee')));
  expect((await viewerOfSession(sid, morning))?.isManager).toBe(true);
});
