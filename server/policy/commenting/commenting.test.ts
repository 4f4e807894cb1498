import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, departments, outbox, policyComments } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { CommentGiven } from '@/domain/policy/commenting';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { removeParagraph, saveParagraph } from '../drafting/commands';
import { policyDraft } from '../drafting/queries';
import { draftWith, markPublished, textsOf } from '../policy.factory';
import { answerComment, commentOnParagraph, inviteToComment, takeOverProposal } from './commands';
import { askedDepartments, commentCounts, commentsPage, commentsWanted, draftToComment, ownComments } from './queries';

const now = new Date('2026-11-25T09:00:00Z');
const later = new Date('2026-11-25T15:00:00Z');
const nextWeek = new Date('2026-12-02T09:00:00Z');
const until = '2026-12-24';
let hr: Viewer;
let kim: Viewer;
let draftId: string;
let paragraphId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  await addPerson('kim', { firstName: 'Kim', lastName: 'Bakker', department: 'works' });
  await addPerson('sam', { firstName: 'Sam', lastName: 'Smit' });
  kim = viewerFor({ employeeId: 'kim', departmentId: 'works', locale: 'nl' });
  draftId = await draftWith(
    hr,
    [
      { nl: '## Doelen', en: '## Goals' },
      { nl: 'We geven antwoord op elk bericht.', en: 'We answer every message.' },
    ],
    now,
  );
  paragraphId = (await textsOf(draftId))[1]?.id ?? '';
});
afterAll(closeFreshStore);

const given: CommentGiven = {
  ...{ formKey: 'key', locale: 'nl', revision: 1, text: 'Ook in het weekend?', mayName: false },
  proposal: 'We geven antwoord op elk bericht.',
};
const say = (more: Partial<CommentGiven> = {}, employeeId = 'kim', at = now) =>
  commentOnParagraph(
    viewerFor({ employeeId, locale: 'nl' }),
    { employeeId, draftId, paragraphId },
    { ...given, ...more },
    at,
  );
const propose = (more: Partial<CommentGiven> = {}) =>
  say({ text: '', proposal: 'We geven antwoord op werkdagen.', ...more });
const ask = (departmentIds: string[] = []) => inviteToComment(hr, draftId, { until, departmentIds }, now);
const answer = (id: string, more: { reason?: string; seen?: string } = {}, at = now) =>
  answerComment(hr, id, { outcome: 'not', reason: 'Dat is te veel.', seen: '', ...more }, at);
const letters = () => store().read.select({ to: outbox.recipient, body: outbox.body }).from(outbox);

describe('who is asked', () => {
  test('nobody before the invitation: there is nothing to read and nothing to say', async () => {
    expect(await draftToComment(kim)).toBeNull();
    await expect(say()).rejects.toMatchObject({ code: 'not-now', reason: 'policy-comments-closed' });
  });

  test('everyone who works here, until the end of the last day', async () => {
    await ask();
    await addPerson('gone', { leftOn: '2026-11-01' });
    await expect(say({}, 'gone')).rejects.toMatchObject({ code: 'not-now' });
    expect(await draftToComment(kim)).toMatchObject({ draftId, until });
    await say({}, 'kim', new Date('2026-12-24T22:00:00Z'));
    await expect(say({}, 'sam', new Date('2026-12-24T23:30:00Z'))).rejects.toMatchObject({ code: 'not-now' });
  });

  test('the people of some departments, and of all below them', async () => {
    await store().write(async (tx) => {
      await tx.update(departments).set({ parentId: 'office' }).where(eq(departments.id, 'works'));
    });
    await ask(['office']);
    await say();
    await ask(['works']);
    await say({}, 'kim', later);
    await expect(say({}, 'sam')).rejects.toMatchObject({ code: 'not-now' });
    expect(await draftToComment(viewerFor({ employeeId: 'sam', departmentId: 'office' }))).toBeNull();
    expect(await draftToComment(hr)).not.toBeNull();
    expect(await askedDepartments(hr, draftId)).toEqual(['works']);
  });

  test('not until a day that has passed, not of a department that is no more', async () => {
    await expect(inviteToComment(hr, draftId, { until: '2026-11-24', departmentIds: [] }, now)).rejects.toMatchObject({
      fields: { until: 'date-past' },
    });
    await expect(ask(['works', 'gone'])).rejects.toMatchObject({ fields: { departments: 'unknown-department' } });
  });

  test('who is asked hears so until they say something, or until it is over', async () => {
    const wanted = (employeeId: string, today = '2026-12-01') =>
      commentsWanted(viewerFor({ employeeId }), employeeId, today);
    expect(await wanted('kim')).toBeNull();
    await ask(['works']);
    expect(await wanted('kim')).toBe(until);
    expect(await wanted('sam')).toBeNull();
    expect(await wanted('kim', '2026-12-25')).toBeNull();
    await say();
    expect(await wanted('kim')).toBeNull();
  });
});

describe('a comment', () => {
  beforeEach(() => ask());

  test('keeps the words that it is about; an unchanged proposal is none', async () => {
    await say();
    const [row] = await store().read.select().from(policyComments);
    expect(row).toMatchObject({
      kind: 'comment',
      proposal: null,
      about: 'We geven antwoord op elk bericht.',
      locale: 'nl',
    });
  });

  test('with other words is a proposal', async () => {
    await propose();
    expect((await ownComments(kim, 'kim'))[0]).toMatchObject({
      kind: 'proposal',
      proposal: 'We geven antwoord op werkdagen.',
      version: 1,
      outcome: null,
    });
  });

  test('sent twice from one form is there once', async () => {
    expect(await say()).toBe(await say());
    await Promise.all([say({ formKey: 'other' }), say({ formKey: 'other' })]);
    expect(await store().read.$count(policyComments)).toBe(2);
  });

  test('that says nothing is not one', async () => {
    await expect(say({ text: '' })).rejects.toMatchObject({ fields: { text: 'comment-empty' } });
  });

  test('about a text that has changed is not taken: it would be about something else', async () => {
    await saveParagraph(hr, { draftId, paragraphId, revision: 1 }, { nl: 'Anders.', en: '' }, now);
    await expect(say()).rejects.toMatchObject({ code: 'conflict', reason: 'policy-text-changed' });
  });

  test('is read by colleagues without a name, unless its writer may be named', async () => {
    await say({ formKey: 'a' });
    await say({ formKey: 'b', text: 'Met naam.', mayName: true }, 'sam', later);
    const read = await draftToComment(viewerFor({ employeeId: 'sam', departmentId: 'office' }));
    expect(read?.comments).toMatchObject([
      { text: 'Ook in het weekend?', name: null, isOwn: false },
      { text: 'Met naam.', name: 'Sam Smit', isOwn: true },
    ]);
    expect(JSON.stringify(read?.comments[0])).not.toMatch(/kim|bakker|works/i);
  });

  test('comes with a name to who answers it', async () => {
    await say();
    const { rows, total } = await commentsPage(hr, draftId, { show: 'open', page: 1 });
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ name: 'Kim Bakker', department: 'works', mayName: false, now: { revision: 1 } });
  });

  test('of one’s own is shown to oneself only', async () => {
    await say();
    await expect(ownComments(viewerFor({ employeeId: 'sam' }), 'kim')).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('is counted with its paragraph and with the draft', async () => {
    await say({ formKey: 'a' });
    const id = await say({ formKey: 'b', text: 'Nog iets.' });
    await answer(id);
    expect(await commentCounts(hr, draftId)).toEqual({ open: 1, answered: 1, people: 1 });
    expect((await policyDraft(hr))?.paragraphs).toMatchObject([
      { comments: 0, unanswered: 0 },
      { comments: 2, unanswered: 1 },
    ]);
  });
});

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
