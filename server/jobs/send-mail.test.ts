import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outbox } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { MAIL_TRIES, MAIL_WAITS_MS } from '@/domain/notifications/model';
import { env } from '@/env';
import { systemViewer } from '@/server/auth/system';
import { TinyMailServer } from '@/server/notifications/mail-server.factory';
import { sendQueuedMail } from './send-mail';

const now = new Date('2026-11-23T09:00:00Z');
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const system = systemViewer();
let server: TinyMailServer;

beforeEach(async () => {
  await freshStore();
  server = new TinyMailServer();
  env.smtpUrl = await server.start();
});
afterEach(async () => {
  env.smtpUrl = null;
  await server.stop();
});
afterAll(closeFreshStore);

async function queue(id: string, letter: Partial<typeof outbox.$inferInsert> = {}): Promise<void> {
  const given = {
    recipient: `${id}@harbour.example`,
    subject: `For ${id}`,
    body: 'Your link\n',
    tries: 0,
    createdAt: now,
  };
  await store().write((tx) => tx.insert(outbox).values({ ...given, id, status: 'queued', ...letter }));
}

async function letter(id: string) {
  const [row] = await store().read.select().from(outbox).where(eq(outbox.id, id));
  return row;
}

describe('a letter that the server takes', () => {
  test('arrives with subject and text, is marked as sent, and its text is not kept', async () => {
    await queue('kim');
    expect(await sendQueuedMail(system, now)).toBe(1);
    expect(server.letters).toMatchObject([{ to: 'kim@harbour.example' }]);
    expect(server.letters[0]?.text).toContain('Subject: For kim');
    expect(server.letters[0]?.text).toContain('Your link');
    expect(await letter('kim')).toMatchObject({ status: 'sent', sentAt: now, body: '', failure: null });
  });

  test('is sent once, also when two servers work through the queue at the same moment', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await queue(id);
    await Promise.all([sendQueuedMail(system, now), sendQueuedMail(system, now)]);
    await sendQueuedMail(system, now);
    expect(server.letters.map(({ to }) => to).sort()).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((id) => `${id}@harbour.example`),
    );
  });

  test('many letters share one connection', async () => {
    for (const id of ['a', 'b', 'c']) await queue(id);
    expect(await sendQueuedMail(system, now)).toBe(3);
    expect(server.connections).toBe(1);
  });
});

describe('more letters than are taken from the queue together', () => {
  const many = Array.from({ length: 60 }, (_, at) => `p${String(at).padStart(2, '0')}`);
  const addresses = many.map((id) => `${id}@harbour.example`);
  const refuseAll = () => server.answerWith(() => '550 5.1.1 no box here');

  beforeEach(async () => {
    for (const [at, id] of many.entries()) await queue(id, { createdAt: later(at), about: 'policy:v1' });
  });

  test('go in one round over one connection, oldest first; a one-time link that is asked for meanwhile does not wait', async () => {
    let queued: Promise<void> | null = null;
    server.answerWith(() => {
      queued ??= queue('link', { createdAt: later(1_000) });
      return '250 ok';
    });
    expect(await sendQueuedMail(system, now)).toBe(61);
    await queued;
    expect(server.letters.map(({ to }) => to)).toEqual(addresses.toSpliced(50, 0, 'link@harbour.example'));
    expect(server.connections).toBe(1);
  });

  test('go once each, also when two servers send at the same moment', async () => {
    const [one, other] = await Promise.all([sendQueuedMail(system, now), sendQueuedMail(system, now)]);
    expect(one + other).toBe(60);
    expect(server.letters.map(({ to }) => to).sort()).toEqual(addresses);
  });

  test('wait for the next round when this one has lasted long enough', async () => {
    refuseAll();
    expect(await sendQueuedMail(system, now, 0)).toBe(50);
    expect(await sendQueuedMail(system, now, 0)).toBe(10);
    expect(await sendQueuedMail(system, now, 0)).toBe(0);
  });

  test('are tried once in a round when all are refused', async () => {
    refuseAll();
    expect(await sendQueuedMail(system, now)).toBe(60);
    expect(await letter('p00')).toMatchObject({ status: 'queued', tries: 1 });
  });
});

describe('a letter that the server refuses', () => {
  const refuse = (recipient: string) => `550 5.1.1 <${recipient.toUpperCase()}>: no box for ${recipient} here`;

  test('stays in the queue, with what the server said but without the address', async () => {
    server.answerWith(refuse);
    await queue('kim');
    await sendQueuedMail(system, now);
    const row = await letter('kim');
    expect(row).toMatchObject({ status: 'queued', tries: 1, body: 'Your link\n', sentAt: null });
    expect(row?.failure).toMatch(/no box/);
    expect(row?.failure?.toLowerCase()).not.toContain('kim@harbour.example');
  });

  test('does not hold up the others', async () => {
    server.answerWith((recipient) => (recipient.startsWith('kim') ? refuse(recipient) : '250 ok'));
    await queue('kim');
    await queue('lee', { createdAt: later(1) });
    await sendQueuedMail(system, now);
    expect(await letter('lee')).toMatchObject({ status: 'sent' });
  });

  test('is tried again after a minute, then after longer and longer, and is given up after five tries', async () => {
    server.answerWith(refuse);
    await queue('kim');
    let at = 0;
    for (const wait of MAIL_WAITS_MS) {
      expect(await sendQueuedMail(system, later(at))).toBe(1);
      expect(await letter('kim')).toMatchObject({ status: 'queued' });
      expect(await sendQueuedMail(system, later(at + wait - 1))).toBe(0);
      at += wait;
    }
    await sendQueuedMail(system, later(at));
    expect(await letter('kim')).toMatchObject({ status: 'failed', tries: MAIL_TRIES });
    expect(await sendQueuedMail(system, later(at * 10))).toBe(0);
  });

  test('leaves at the next try when the server has changed its mind', async () => {
    server.answerWith(() => '451 4.7.1 come back later');
    await queue('kim');
    await sendQueuedMail(system, now);
    server.answerWith(() => '250 ok');
    await sendQueuedMail(system, later(MAIL_WAITS_MS[0]));
    expect(await letter('kim')).toMatchObject({ status: 'sent', tries: 2, failure: null });
  });
});

describe('no server', () => {
  test('that answers: one letter finds out, the others keep their tries', async () => {
    await server.stop();
    await queue('kim');
    await queue('lee', { createdAt: later(1) });
    expect(await sendQueuedMail(system, now)).toBe(1);
    expect(await letter('kim')).toMatchObject({
      status: 'queued',
      tries: 1,
      failure: expect.stringContaining('ECONNREFUSED'),
    });
    expect(await letter('lee')).toMatchObject({ status: 'queued', tries: 0, failure: null });
  });

  test('set: nothing is tried', async () => {
    env.smtpUrl = null;
    await queue('kim');
    expect(await sendQueuedMail(system, now)).toBe(0);
    expect(await letter('kim')).toMatchObject({ status: 'queued', tries: 0 });
  });
});
