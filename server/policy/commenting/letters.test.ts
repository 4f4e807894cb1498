import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { departments, outbox } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { env } from '@/env';
import { systemViewer } from '@/server/auth/system';
import { addPerson } from '@/server/people/people.factory';
import { discardPolicyDraft } from '../drafting/commands';
import { passOnDraft, readAnswers } from '../following/commands';
import { giveAccounts } from '../publishing/published.factory';
import { isStillAsked } from '../still-asked';
import { askForComments } from './commands';
import { beginDiscussion, type Discussion, later, letters, nextWeek, now, until } from './commenting.factory';
import { answersToRead, commentsWanted, ownComments } from './queries';

const system = systemViewer();
let hr: Viewer;
let kim: Viewer;
let draftId: string;
let say: Discussion['say'];
let ask: Discussion['ask'];
let answer: Discussion['answer'];

beforeEach(async () => {
  ({ hr, kim, draftId, say, ask, answer } = await beginDiscussion());
  await giveAccounts(['hr', 'kim', 'sam'], now);
});
afterAll(closeFreshStore);

const recipients = async () => (await letters()).map(({ to }) => to.split('@')[0]);

describe('who is asked for comments', () => {
  test('gets one letter that says until when and leads to the draft; nobody without an account does', async () => {
    await addPerson('new');
    await ask();
    expect(await recipients()).toEqual(['hr', 'kim', 'sam']);
    const [row] = await store().read.select().from(outbox).where(eq(outbox.employeeId, 'kim'));
    expect(row).toMatchObject({
      ...{ subject: 'Wat vind je van het nieuwe socialmediabeleid?', about: `comment:${draftId}` },
      body: expect.stringContaining('Tot en met 24 december'),
    });
    expect(row?.body).toContain(`${env.baseUrl}/policy/draft\n`);
    expect(row?.body).not.toMatch(/[{}]/);
  });

  test('gets it once, though more colleagues are asked later and two servers look at once', async () => {
    await store().write((tx) => tx.update(departments).set({ parentId: 'office' }).where(eq(departments.id, 'works')));
    await ask(['works']);
    expect(await recipients()).toEqual(['kim']);
    await ask(['office']);
    await Promise.all([askForComments(system, later), askForComments(system, later)]);
    expect(await recipients()).toEqual(['hr', 'kim', 'sam']);
  });

  test('gets none after they said something, nor when it is over; new colleagues do', async () => {
    await ask(['works']);
    await addPerson('new', { department: 'works' });
    await addPerson('lea', { department: 'works' });
    await say({ formKey: 'lea' }, 'lea');
    await giveAccounts(['new', 'lea'], later);
    expect(await askForComments(system, new Date('2026-12-26T09:00:00Z'))).toBe(0);
    expect(await askForComments(system, later)).toBe(1);
    expect(await recipients()).toEqual(['kim', 'new']);
  });

  test('eleven hundred people, in batches', async () => {
    const many = Array.from({ length: 1_100 }, (_, at) => `p${at}`);
    for (const id of many) await addPerson(id);
    await giveAccounts(many, now);
    await ask();
    expect(await recipients()).toHaveLength(1_103);
  });

  test('is not asked any more once they commented, passed, or the draft is gone: such a letter does not leave', async () => {
    await ask();
    const isAsked = (employeeId: string, at = later) =>
      isStillAsked(store().read, { kind: 'comment', versionId: draftId }, employeeId, at);
    expect(await isAsked('sam')).toBe(true);
    expect(await isAsked('sam', new Date('2026-12-26T09:00:00Z'))).toBe(false);
    await passOnDraft(viewerFor({ employeeId: 'sam' }), { employeeId: 'sam', draftId }, now);
    expect(await isAsked('sam')).toBe(false);
    await discardPolicyDraft(hr, draftId, later);
    expect(await isAsked('kim')).toBe(false);
  });
});

describe('the list of things to do', () => {
  const wanted = () => commentsWanted(kim, 'kim', '2026-12-01');

  test('leaves the draft out once somebody has nothing to add; they may still say something', async () => {
    await ask();
    expect(await wanted()).toBe(until);
    await passOnDraft(kim, { employeeId: 'kim', draftId }, now);
    expect(await wanted()).toBeNull();
    await say();
    expect(await ownComments(kim, 'kim')).toHaveLength(1);
  });

  test('is nobody’s but of who is asked', async () => {
    const pass = () => passOnDraft(kim, { employeeId: 'kim', draftId }, now);
    await expect(pass()).rejects.toMatchObject({ code: 'not-now', reason: 'policy-comments-closed' });
  });

  test('names an answer until it has been read; one that is changed is to be read again', async () => {
    await ask();
    const id = await say();
    expect(await answersToRead(kim, 'kim')).toBe(0);
    await answer(id);
    expect(await answersToRead(kim, 'kim')).toBe(1);
    await readAnswers(kim, { employeeId: 'kim', until: now }, later);
    expect(await answersToRead(kim, 'kim')).toBe(0);
    expect((await ownComments(kim, 'kim'))[0]?.isUnread).toBe(false);
    await answer(id, { reason: 'Toch anders.', seen: now.toISOString() }, nextWeek);
    expect((await ownComments(kim, 'kim'))[0]?.isUnread).toBe(true);
  });

  test('keeps an answer that was given while the page was open, and none of one’s own', async () => {
    await ask();
    const first = await say({ formKey: 'a' });
    const second = await say({ formKey: 'b', text: 'Twee.' });
    await answer(first);
    await answer(second, {}, later);
    await readAnswers(kim, { employeeId: 'kim', until: now }, nextWeek);
    expect(await answersToRead(kim, 'kim')).toBe(1);
    await answer(await say({ formKey: 'c' }, 'hr'));
    expect(await answersToRead(hr, 'hr')).toBe(0);
  });
});
