import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, employees, outbox } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { MailStatus } from '@/domain/notifications/model';
import { outboxFilter, shownStatus } from '@/domain/notifications/outbox';
import { env } from '@/env';
import { issueToken, spendToken } from '@/server/auth/tokens';
import { addPerson, addressee, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { openLetter, retryLetter } from './commands';
import { enqueueMail } from './mail';
import { letterById, mailState, outboxPage } from './queries';

const now = new Date('2026-11-23T09:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
let admin: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  admin = await addViewer('admin', 'admin');
});
afterAll(closeFreshStore);

async function add(id: string, letter: Partial<typeof outbox.$inferInsert> = {}): Promise<void> {
  const given = { recipient: `${id}@harbour.example`, subject: 'Hello', body: 'Text', tries: 0, createdAt: now };
  await store().write((tx) => tx.insert(outbox).values({ ...given, id, status: 'held', ...letter }));
}

const page = (said: Record<string, string> = {}) => outboxPage(admin, outboxFilter.parse(said));
const ids = async (said: Record<string, string> = {}) => (await page(said)).rows.map(({ id }) => id);

describe('enqueueMail', () => {
  const write = (locale: 'nl' | 'en', kind: 'invitation' | 'reset') =>
    store().write((tx) =>
      enqueueMail(
        tx,
        { id: 'admin', email: 'admin@harbour.example', firstName: 'Noor', locale },
        { kind, token: 'the-token', organisation: 'Harbour' },
        now,
      ),
    );

  test.each([
    ['nl', 'invitation', 'Harbour nodigt je uit voor Draagvlak', 'Hallo Noor'],
    ['en', 'invitation', 'Harbour invites you to Draagvlak', 'Hello Noor'],
    ['nl', 'reset', 'Kies een nieuw wachtwoord voor Draagvlak', 'Hallo Noor'],
    ['en', 'reset', 'Choose a new password for Draagvlak', 'Hello Noor'],
  ] as const)('writes in the reader’s language: %s, %s', async (locale, kind, subject, greeting) => {
    await write(locale, kind);
    const [letter] = await store().read.select().from(outbox);
    expect(letter).toMatchObject({ recipient: 'admin@harbour.example', subject });
    expect(letter?.body).toContain(greeting);
    expect(letter?.body).toContain(`${env.baseUrl}/welcome/the-token`);
    // Nothing that should have been filled in is left open.
    expect(letter?.body).not.toMatch(/[{}]/);
  });

  test('waits here without a mail server and queues with one', async () => {
    await write('nl', 'reset');
    const before = env.smtpUrl;
    env.smtpUrl = 'smtp://localhost:1';
    await write('nl', 'reset').finally(() => (env.smtpUrl = before));
    const rows = await store().read.select({ status: outbox.status }).from(outbox);
    expect(rows.map(({ status }) => status).sort()).toEqual(['held', 'queued']);
  });
});

describe('outboxPage', () => {
  test('newest first, the other way round when asked', async () => {
    await add('one');
    await add('two', { createdAt: minutes(1) });
    expect(await ids()).toEqual(['two', 'one']);
    expect(await ids({ dir: 'asc' })).toEqual(['one', 'two']);
  });

  test('finds by recipient, subject and status', async () => {
    await add('kim', { subject: 'Choose a new password' });
    await add('lee', { status: 'failed', failure: 'no such box' });
    expect(await ids({ q: 'KIM@' })).toEqual(['kim']);
    expect(await ids({ q: 'new password' })).toEqual(['kim']);
    expect(await ids({ status: 'failed' })).toEqual(['lee']);
    expect(await ids({ q: '%' })).toEqual([]);
  });

  test('goes page by page and counts all; the text of a letter is not in the list', async () => {
    for (let index = 0; index < 51; index += 1) await add(`letter-${index}`, { createdAt: minutes(index) });
    const second = await page({ page: '2' });
    expect(second.total).toBe(51);
    expect(second.rows.map(({ id }) => id)).toEqual(['letter-0']);
    expect(Object.keys(second.rows[0] ?? {})).not.toContain('body');
  });

  test('is for administrators only', async () => {
    const hr = viewerFor({ roles: ['hr'] });
    await expect(outboxPage(hr, outboxFilter.parse({}))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(letterById(hr, 'one')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(mailState(hr)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

test('mailState counts letters by where they stand', async () => {
  const all: [string, MailStatus][] = [
    ['a', 'held'],
    ['b', 'failed'],
    ['c', 'failed'],
    ['d', 'sent'],
  ];
  for (const [id, status] of all) await add(id, { status });
  expect(await mailState(admin)).toEqual({
    hasServer: false,
    from: null,
    counts: { held: 1, queued: 0, sent: 1, failed: 2, skipped: 0, discarded: 0 },
    dead: 0,
  });
});

describe('a held letter with a link', () => {
  const hour = minutes(60);
  const invited = async (id: string) => {
    await addPerson(id);
    const token = await store().write((tx) => issueToken(tx, addressee(id), 'invitation', now));
    const body = `Choose a password:\nhttp://localhost:3000/welcome/${token}\n`;
    await add(`to-${id}`, { employeeId: id, body });
    return token;
  };
  const found = async (status: string, at = hour) =>
    (await outboxPage(admin, outboxFilter.parse({ status }), at)).rows.map(({ id }) => id).sort();

  test('is told apart once the link was used, replaced, has expired, or its person has left', async () => {
    for (const id of ['waits', 'replaced', 'left']) await invited(id);
    const used = await invited('used');
    await add('no-link');
    await store().write((tx) => issueToken(tx, addressee('replaced'), 'invitation', minutes(30)));
    await store().write((tx) => spendToken(tx, used, addressee('used'), minutes(30)));
    await store().write((tx) => tx.update(employees).set({ leftOn: '2026-11-23' }).where(eq(employees.id, 'left')));

    expect(await found('dead')).toEqual(['to-left', 'to-replaced', 'to-used']);
    expect(await found('held')).toEqual(['no-link', 'to-waits']);
    const { rows } = await outboxPage(admin, outboxFilter.parse({ q: 'to-used' }), hour);
    expect(rows.map(shownStatus)).toEqual(['dead']);
    expect(await mailState(admin, hour)).toMatchObject({ counts: { held: 5 }, dead: 3 });

    // Fifteen days later no invitation works any more.
    expect(await found('held', minutes(15 * 24 * 60))).toEqual(['no-link']);
  });
});

describe('openLetter', () => {
  test('shows the text, and the log tells who opened it', async () => {
    await add('kim', { body: 'Your link: http://x/welcome/abc' });
    expect(await openLetter(admin, 'kim', now)).toMatchObject({
      recipient: 'kim@harbour.example',
      body: 'Your link: http://x/welcome/abc',
    });
    expect(await store().read.select().from(auditEntries)).toMatchObject([
      { actorId: 'admin', action: 'mail.read', subject: 'kim', at: now },
    ]);
  });

  test('tells when the link in it no longer works', async () => {
    const token = await store().write((tx) => issueToken(tx, addressee('admin'), 'reset', now));
    await add('kim', { body: `Choose one here:\nhttp://localhost:3000/welcome/${token}\n` });
    expect(await openLetter(admin, 'kim', now)).toMatchObject({ hasDeadLink: false });
    expect(await openLetter(admin, 'kim', minutes(61))).toMatchObject({ hasDeadLink: true });
    await store().write((tx) => issueToken(tx, addressee('admin'), 'reset', now));
    expect(await openLetter(admin, 'kim', now)).toMatchObject({ hasDeadLink: true });
  });

  test('of a letter that is not there writes nothing', async () => {
    await expect(openLetter(admin, 'none', now)).rejects.toMatchObject({ code: 'not-found' });
    expect(await store().read.$count(auditEntries)).toBe(0);
  });

  test('is refused to everybody else, and then nothing is read or written', async () => {
    await add('kim');
    await addPerson('hr');
    const hr = viewerFor({ employeeId: 'hr', roles: ['hr', 'champion', 'it'] });
    await expect(openLetter(hr, 'kim', now)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await store().read.$count(auditEntries)).toBe(0);
  });
});

describe('retryLetter', () => {
  test('puts a failed letter back at once, with all its tries', async () => {
    await add('kim', { status: 'failed', tries: 5, tryAfter: minutes(480), failure: 'no such box' });
    await retryLetter(admin, 'kim', now);
    const [letter] = await store().read.select().from(outbox);
    expect(letter).toMatchObject({ status: 'queued', tries: 0, tryAfter: null, failure: null });
    expect(await store().read.select().from(auditEntries)).toMatchObject([{ action: 'mail.retry', subject: 'kim' }]);
  });

  test.each(['held', 'queued', 'sent'] as const)('refuses a letter that is %s', async (status) => {
    await add('kim', { status });
    await expect(retryLetter(admin, 'kim', now)).rejects.toMatchObject({ code: 'conflict', reason: 'not-failed' });
    expect(await store().read.$count(auditEntries)).toBe(0);
  });
});
