import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, employees, outbox, tokens } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { env } from '@/env';
import { addAccount } from '@/server/auth/account.factory';
import { requestReset } from '@/server/auth/sign-in';
import { tokenHolder } from '@/server/auth/tokens';
import { inviteDepartment, invitePerson } from '@/server/people/commands';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { discardHeldLetters, sendHeldLetters } from './commands';
import { LINK } from './mail';

// Letters are written before anybody sets a mail server, and wait. When there is one, the administrator decides.

const monday = new Date('2026-11-23T09:00:00Z');
const minutes = (count: number) => new Date(monday.getTime() + count * 60_000);
const nextMonth = new Date('2026-12-23T09:00:00Z');
const { smtpUrl, baseUrl } = env;
let admin: Viewer;
let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  admin = await addViewer('admin', 'admin');
  hr = await addViewer('hr', 'hr');
});
afterEach(() => Object.assign(env, { smtpUrl, baseUrl }));
afterAll(closeFreshStore);

const setMailServer = () => void (env.smtpUrl = 'smtp://localhost:1');
const letters = () => store().read.select().from(outbox).orderBy(asc(outbox.createdAt), asc(outbox.recipient));
const tokenIn = (body: string) => LINK.exec(body)?.[1] ?? '';
const send = async (now = minutes(10)) => {
  setMailServer();
  return sendHeldLetters(admin, now);
};

describe('sending what was held', () => {
  test('puts letters in the queue as they were written, with the address of today in their links', async () => {
    await addPerson('kim');
    await invitePerson(hr, 'kim', monday);
    env.baseUrl = 'https://draagvlak.harbour.example';
    expect(await send()).toEqual({ queued: 1, skipped: 0 });
    const [letter] = await letters();
    expect(letter).toMatchObject({ status: 'queued', recipient: 'kim@harbour.example' });
    expect(letter?.body).toContain(`https://draagvlak.harbour.example/welcome/${tokenIn(letter?.body ?? '')}`);
    expect(letter?.body).not.toContain(baseUrl);
    expect(await tokenHolder(tokenIn(letter?.body ?? ''), minutes(10))).toMatchObject({ employeeId: 'kim' });
  });

  test('gives an invitation that has expired a new link, to the address of today', async () => {
    await addPerson('kim');
    await invitePerson(hr, 'kim', monday);
    const before = tokenIn((await letters())[0]?.body ?? '');
    expect(await send(nextMonth)).toEqual({ queued: 1, skipped: 0 });
    const [letter] = await letters();
    expect(letter).toMatchObject({ status: 'queued', skipReason: null });
    expect(tokenIn(letter?.body ?? '')).not.toBe(before);
    expect(await tokenHolder(tokenIn(letter?.body ?? ''), nextMonth)).toMatchObject({ employeeId: 'kim' });
  });

  test('skips what is of no use any more, says why, and keeps no link', async () => {
    await addAccount('lee');
    await requestReset('lee@harbour.example', '10.0.0.1', monday);
    for (const id of ['gone', 'kim']) await addPerson(id);
    await invitePerson(hr, 'gone', minutes(1));
    // Invited twice: the first link was replaced by the second.
    await invitePerson(hr, 'kim', minutes(2));
    await invitePerson(hr, 'kim', minutes(3));
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-11-23' }).where(eq(employees.id, 'gone')));
    expect(await send(minutes(90))).toEqual({ queued: 1, skipped: 3 });
    expect(await letters()).toMatchObject([
      { recipient: 'lee@harbour.example', status: 'skipped', skipReason: 'link-expired', body: '' },
      { recipient: 'gone@harbour.example', status: 'skipped', skipReason: 'left', body: '' },
      { recipient: 'kim@harbour.example', status: 'skipped', skipReason: 'link-used', body: '' },
      { recipient: 'kim@harbour.example', status: 'queued', skipReason: null },
    ]);
  });

  test('takes all of them, however many, and writes it in the log once', async () => {
    for (let index = 0; index < 120; index += 1) await addPerson(`p${index}`);
    await inviteDepartment(hr, 'office', monday);
    const held = await store().read.$count(outbox, eq(outbox.status, 'held'));
    expect(held).toBeGreaterThan(100);
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ queued }) => queued).reduce((a, b) => a + b)).toBe(held);
    expect(await store().read.$count(outbox, eq(outbox.status, 'held'))).toBe(0);
    const lines = await store().read.select().from(auditEntries).where(eq(auditEntries.subject, 'outbox'));
    expect(lines[0]).toMatchObject({ action: `mail.send-held.${held}`, actorId: 'admin' });
    expect(await send()).toEqual({ queued: 0, skipped: 0 });
  });

  test('waits for a mail server, and for an administrator', async () => {
    await addPerson('kim');
    await invitePerson(hr, 'kim', monday);
    await expect(sendHeldLetters(admin, minutes(1))).rejects.toMatchObject({ code: 'conflict' });
    setMailServer();
    await expect(sendHeldLetters(hr, minutes(1))).rejects.toMatchObject({ code: 'forbidden' });
    expect(await letters()).toMatchObject([{ status: 'held' }]);
  });
});

describe('discarding what was held', () => {
  test('erases the texts and sends nothing; links that were handed over go on working', async () => {
    await addPerson('kim');
    await invitePerson(hr, 'kim', monday);
    const token = tokenIn((await letters())[0]?.body ?? '');
    expect(await discardHeldLetters(admin, minutes(1))).toBe(1);
    expect(await letters()).toMatchObject([{ status: 'discarded', body: '' }]);
    expect(await tokenHolder(token, minutes(1))).toMatchObject({ employeeId: 'kim' });
    expect(await store().read.$count(tokens)).toBe(1);
    const lines = await store().read.select().from(auditEntries).where(eq(auditEntries.subject, 'outbox'));
    expect(lines).toMatchObject([{ action: 'mail.discard-held.1', actorId: 'admin' }]);
    expect(await discardHeldLetters(admin, minutes(2))).toBe(0);
  });

  test('is refused to others', async () => {
    await expect(discardHeldLetters(hr, minutes(1))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
