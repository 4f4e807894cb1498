import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { employees, outbox } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { env } from '@/env';
import { acceptLink } from '@/server/auth/sign-in';
import { systemViewer } from '@/server/auth/system';
import { issueToken } from '@/server/auth/tokens';
import { sendQueuedMail } from '@/server/jobs/send-mail';
import { TinyMailServer } from '@/server/notifications/mail-server.factory';
import { addPerson, addressee, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { acknowledgePolicy } from '../acknowledging/commands';
import { askToAcknowledge } from './commands';
import { formInForce, giveAccounts, nextDraft, publishAsSeen, publishFirst } from './published.factory';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
const system = systemViewer();
let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  for (const id of ['kim', 'lea', 'new']) await addPerson(id);
  await store().write((tx) => tx.update(employees).set({ locale: 'en' }).where(eq(employees.id, 'lea')));
  await giveAccounts(['hr', 'kim', 'lea'], monday);
});
afterAll(closeFreshStore);

const letters = () => store().read.select().from(outbox).orderBy(outbox.createdAt, outbox.recipient);
const recipients = async () => (await letters()).map(({ employeeId }) => employeeId);
const acknowledge = async (employeeId: string, at: Date) =>
  acknowledgePolicy(viewerFor({ employeeId }), { employeeId, ...(await formInForce()) }, at);

describe('who is asked to acknowledge the policy', () => {
  test('gets one letter, in their own language, that leads to it; nobody without an account does', async () => {
    const id = await publishFirst(hr, ['We listen.'], monday);
    const all = await letters();
    expect(all.map(({ employeeId }) => employeeId)).toEqual(['hr', 'kim', 'lea']);
    expect(all[1]).toMatchObject({
      ...{ recipient: 'kim@harbour.example', subject: 'Lees het socialmediabeleid van Harbour' },
      ...{ about: `acknowledge:${id}`, status: 'held' },
    });
    expect(all[2]?.subject).toBe('Read the social media policy of Harbour');
    expect(all[2]?.body).toContain(`${env.baseUrl}/policy\n`);
    for (const { subject, body } of all) expect(subject + body).not.toMatch(/[{}]/);
  });

  test('gets it once, however often and at whatever moment the job looks', async () => {
    await publishFirst(hr, ['We listen.'], monday);
    await giveAccounts(['new'], tuesday);
    await Promise.all([askToAcknowledge(system, tuesday), askToAcknowledge(system, tuesday)]);
    await askToAcknowledge(system, tuesday);
    expect(await recipients()).toEqual(['hr', 'kim', 'lea', 'new']);
  });

  test('when they sign in for the first time, sees it there: no letter', async () => {
    await publishFirst(hr, ['We listen.'], monday);
    const token = await store().write((tx) => issueToken(tx, addressee('new'), 'invitation', tuesday));
    await acceptLink({ token, password: 'kettle orbit mango lantern' }, 'somewhere', tuesday);
    await askToAcknowledge(system, tuesday);
    expect(await recipients()).toEqual(['hr', 'kim', 'lea']);
  });

  test('again reads what changed since; an editorial change brings no letter', async () => {
    await publishFirst(hr, ['We listen.'], monday);
    await acknowledge('lea', monday);
    await publishAsSeen(hr, await nextDraft(hr, 'We do listen.', tuesday), 'editorial', tuesday);
    expect(await letters()).toHaveLength(3);
    await publishAsSeen(hr, await nextDraft(hr, 'We look.', tuesday), 'material', tuesday);
    const [, kim, lea] = (await letters()).slice(3);
    expect(lea?.subject).toBe('The social media policy of Harbour has changed');
    expect(lea?.body).toContain(`${env.baseUrl}/policy/changes\n`);
    expect(kim?.subject).toBe('Lees het socialmediabeleid van Harbour');
  });
});

describe('when the letters leave', () => {
  let server: TinyMailServer;
  beforeEach(async () => {
    server = new TinyMailServer();
    env.smtpUrl = await server.start();
    return async () => {
      env.smtpUrl = null;
      await server.stop();
    };
  });
  const sentTo = () => server.letters.map(({ to }) => to.split('@')[0]).sort();

  test('who has acknowledged it by then gets none, and the outbox says why', async () => {
    await publishFirst(hr, ['We listen.'], monday);
    await acknowledge('kim', monday);
    await sendQueuedMail(system, tuesday);
    expect(sentTo()).toEqual(['hr', 'lea']);
    expect((await letters()).find(({ employeeId }) => employeeId === 'kim')).toMatchObject({
      status: 'skipped',
      skipReason: 'not-needed',
      body: '',
    });
  });

  test('a version that another one has taken the place of is not asked for any more', async () => {
    await publishFirst(hr, ['We listen.'], monday);
    await publishAsSeen(hr, await nextDraft(hr, 'We look.', monday), 'material', monday);
    await sendQueuedMail(system, tuesday);
    expect(sentTo()).toEqual(['hr', 'kim', 'lea']);
  });

  test('a letter to one person does not wait for those to many', async () => {
    for (let at = 0; at < 60; at += 1) await addPerson(`p${at}`);
    await giveAccounts(
      Array.from({ length: 60 }, (_, at) => `p${at}`),
      monday,
    );
    await publishFirst(hr, ['We listen.'], monday);
    await store().write((tx) =>
      tx.insert(outbox).values({
        ...{ id: 'reset', recipient: 'reset@harbour.example', subject: 'Reset', body: 'Link', status: 'queued' },
        ...{ tries: 0, createdAt: tuesday },
      }),
    );
    // No more than are taken from the queue together.
    await sendQueuedMail(system, tuesday, 0);
    expect(sentTo()).toHaveLength(50);
    expect(sentTo()).toContain('reset');
  });
});
