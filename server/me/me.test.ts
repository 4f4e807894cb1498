import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts, auditEntries, employees } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { TRIES } from '@/domain/access/credentials';
import type { Viewer } from '@/domain/access/viewer';
import { addAccount, PASSWORD } from '@/server/auth/account.factory';
import { passwordFits } from '@/server/auth/password';
import { openSession, viewerOfSession } from '@/server/auth/sessions';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { changePassword, changePreferences, signOutElsewhere } from './commands';
import { sessionsElsewhere } from './queries';

const now = new Date('2026-11-23T09:00:00Z');
const NEW = 'harbour lantern violet spoon';
let here: string;
let elsewhere: string;
let kim: Viewer;
let lee: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  await addAccount('kim');
  here = await session();
  elsewhere = await session();
  kim = await viewerIn(here);
  lee = await addViewer('lee');
});
afterAll(closeFreshStore);

const session = () => store().write((tx) => openSession(tx, 'kim', now));

async function viewerIn(sid: string): Promise<Viewer> {
  const viewer = await viewerOfSession(sid, now);
  if (!viewer) throw new Error('no session');
  return viewer;
}

async function fits(password: string): Promise<boolean> {
  const [account] = await store().read.select().from(accounts).where(eq(accounts.employeeId, 'kim'));
  return passwordFits(account?.passwordHash, password);
}

const change = (current: string, password: string) =>
  changePassword(kim, { employeeId: 'kim', current, password }, now);
const log = () => store().read.select().from(auditEntries);

describe('changePreferences', () => {
  test('keeps language and theme for every device; it is no matter for the log', async () => {
    await changePreferences(kim, 'kim', { locale: 'en', theme: 'dark' });
    for (const sid of [here, elsewhere]) expect(await viewerIn(sid)).toMatchObject({ locale: 'en', theme: 'dark' });
    expect(await log()).toEqual([]);
  });

  test('of somebody else is refused', async () => {
    await expect(changePreferences(lee, 'kim', { locale: 'en', theme: 'dark' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(
      await store().read.select({ locale: employees.locale }).from(employees).where(eq(employees.id, 'kim')),
    ).toEqual([{ locale: 'nl' }]);
  });
});

describe('changePassword', () => {
  test('sets the new one, ends the other sessions but not this one, and the log says so without it', async () => {
    await change(PASSWORD, NEW);
    expect([await fits(NEW), await fits(PASSWORD)]).toEqual([true, false]);
    expect(await viewerOfSession(here, now)).not.toBeNull();
    expect(await viewerOfSession(elsewhere, now)).toBeNull();
    expect(await log()).toMatchObject([{ actorId: 'kim', action: 'password.change', subject: 'kim' }]);
    expect(JSON.stringify(await log())).not.toContain(NEW);
  });

  test.each([
    ['a wrong current one', 'not the password', NEW, { currentPassword: 'password-wrong' }],
    ['the same again', PASSWORD, PASSWORD, { password: 'password-same' }],
    ['a common one', PASSWORD, 'passwordpassword', { password: 'password-common' }],
  ])('%s is refused at its field, and nothing changes', async (_, current, password, fields) => {
    await expect(change(current, password)).rejects.toMatchObject({ fields });
    expect(await fits(PASSWORD)).toBe(true);
    expect(await viewerOfSession(elsewhere, now)).not.toBeNull();
    expect(await log()).toEqual([]);
  });

  test('guessing at somebody’s open screen runs into the limit, even with the right one', async () => {
    for (let guess = 0; guess < TRIES.account; guess += 1) {
      await expect(change(`guess number ${guess}`, NEW)).rejects.toMatchObject({ fields: {} });
    }
    await expect(change(PASSWORD, NEW)).rejects.toMatchObject({ code: 'too-many-tries' });
  });

  test('who knows the current one may have the new one refused any number of times', async () => {
    for (let again = 0; again <= TRIES.account; again += 1) {
      await expect(change(PASSWORD, PASSWORD)).rejects.toMatchObject({ fields: { password: 'password-same' } });
    }
    await expect(change(PASSWORD, NEW)).resolves.toBeUndefined();
  });

  test('of somebody else, or without an account, is refused', async () => {
    const other = changePassword(lee, { employeeId: 'kim', current: PASSWORD, password: NEW }, now);
    await expect(other).rejects.toMatchObject({ code: 'forbidden' });
    const none = changePassword(lee, { employeeId: 'lee', current: PASSWORD, password: NEW }, now);
    await expect(none).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('signing out elsewhere', () => {
  test('ends every other session at once, and the log says so', async () => {
    expect(await sessionsElsewhere(kim, 'kim', now)).toBe(1);
    await signOutElsewhere(kim, 'kim', now);
    expect(await sessionsElsewhere(kim, 'kim', now)).toBe(0);
    expect(await viewerOfSession(here, now)).not.toBeNull();
    expect(await viewerOfSession(elsewhere, now)).toBeNull();
    expect(await log()).toMatchObject([{ actorId: 'kim', action: 'session.end-others', subject: 'kim' }]);
  });

  test('counts only sessions that still work', async () => {
    const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
    expect(await sessionsElsewhere(kim, 'kim', tomorrow)).toBe(0);
  });

  test('of somebody else is refused', async () => {
    await addPerson('max');
    await expect(signOutElsewhere(lee, 'kim', now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(sessionsElsewhere(lee, 'kim', now)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await viewerOfSession(elsewhere, now)).not.toBeNull();
  });
});
