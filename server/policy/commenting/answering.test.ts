import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { removeParagraph, saveParagraph } from '../drafting/commands';
import { markPublished, textsOf } from '../policy.factory';
import { commentOnParagraph, takeOverProposal } from './commands';
import { beginDiscussion, type Discussion, given, later, letters, nextWeek, now } from './commenting.factory';
import { commentsPage, ownComments } from './queries';

let hr: Viewer;
let kim: Viewer;
let draftId: string;
let paragraphId: string;
let say: Discussion['say'];
let propose: Discussion['propose'];
let ask: Discussion['ask'];
let answer: Discussion['answer'];

beforeEach(async () => {
  ({ hr, kim, draftId, paragraphId, say, propose, ask, answer } = await beginDiscussion());
});
afterAll(closeFreshStore);

describe('an answer', () => {
  beforeEach(() => ask());

  test('stands with the comment, and its author gets a letter that leads to it', async () => {
    await answer(await say());
    expect((await ownComments(kim, 'kim'))[0]).toMatchObject({ outcome: 'not', reason: 'Dat is te veel.' });
    expect(await letters()).toMatchObject([
      { to: 'kim@harbour.example', body: expect.stringContaining('/policy/draft#yours') },
    ]);
  });

  test('more on one day bring no second letter; the next week they do', async () => {
    const first = await say({ formKey: 'a' });
    const second = await say({ formKey: 'b', text: 'Twee.' });
    const third = await say({ formKey: 'c', text: 'Drie.' });
    await answer(first);
    await answer(second, {}, later);
    expect(await letters()).toHaveLength(1);
    await answer(third, {}, nextWeek);
    expect(await letters()).toHaveLength(2);
  });

  test('to oneself brings no letter', async () => {
    const id = await commentOnParagraph(hr, { employeeId: 'hr', draftId, paragraphId }, given, now);
    await answer(id);
    expect(await letters()).toEqual([]);
  });

  test('the second of two who answer is told; the answer can be changed by who has seen it', async () => {
    const id = await say();
    await answer(id);
    await expect(answer(id, { reason: 'Anders.' }, later)).rejects.toMatchObject({ reason: 'policy-answered' });
    await answer(id, { reason: 'Anders.', seen: now.toISOString() }, later);
    expect((await ownComments(kim, 'kim'))[0]?.reason).toBe('Anders.');
  });

  test('who wrote is not named in the log to who answered, and what was said stands nowhere in it', async () => {
    await answer(await say());
    const lines = await store()
      .read.select({ action: auditEntries.action, subject: auditEntries.subject })
      .from(auditEntries);
    expect(lines).toContainEqual({ action: 'policy.answer.not', subject: draftId });
    expect(JSON.stringify(lines)).not.toContain('weekend');
  });

  test('is not changed any more once the policy is published', async () => {
    const id = await say();
    await answer(id);
    await markPublished(draftId, later);
    await expect(answer(id, { seen: now.toISOString() }, later)).rejects.toMatchObject({ reason: 'policy-no-draft' });
  });
});

describe('a proposal goes into the draft', () => {
  beforeEach(() => ask());

  test('in its language, answered as taken over, in one step', async () => {
    const id = await propose();
    await takeOverProposal(hr, id, { revision: 1 }, later);
    expect((await textsOf(draftId))[1]).toMatchObject({
      id: paragraphId,
      revision: 2,
      text: { nl: 'We geven antwoord op werkdagen.', en: 'We answer every message.' },
    });
    expect((await ownComments(kim, 'kim'))[0]).toMatchObject({ outcome: 'taken-over', reason: null });
    expect(await letters()).toHaveLength(1);
  });

  test('not over a text that nobody looked at, and then the comment stays open', async () => {
    const id = await propose();
    await saveParagraph(hr, { draftId, paragraphId, revision: 1 }, { nl: 'Anders.', en: '' }, now);
    await expect(takeOverProposal(hr, id, { revision: 1 }, later)).rejects.toMatchObject({
      reason: 'policy-text-changed',
    });
    expect((await ownComments(kim, 'kim'))[0]?.outcome).toBeNull();
  });

  test('not where the paragraph is gone; the comment is last in the list and can be answered', async () => {
    const id = await propose();
    await removeParagraph(hr, { draftId, paragraphId, revision: 1 }, now);
    await expect(takeOverProposal(hr, id, { revision: 1 }, later)).rejects.toMatchObject({ code: 'not-found' });
    expect((await commentsPage(hr, draftId, { show: 'all', page: 1 })).rows).toMatchObject([{ id, now: null }]);
    await answer(id, {}, later);
    expect((await commentsPage(hr, draftId, { show: 'open', page: 1 })).total).toBe(0);
  });

  test('of two who do it at once, one does', async () => {
    const id = await propose();
    const both = await Promise.allSettled([
      takeOverProposal(hr, id, { revision: 1 }, later),
      takeOverProposal(hr, id, { revision: 1 }, later),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await textsOf(draftId))[1]?.revision).toBe(2);
  });
});
