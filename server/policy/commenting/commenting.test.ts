import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { departments, policyComments } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { addPerson } from '@/server/people/people.factory';
import { saveParagraph } from '../drafting/commands';
import { policyDraft } from '../drafting/queries';
import { inviteToComment } from './commands';
import { beginDiscussion, type Discussion, later, now, until } from './commenting.factory';
import { askedDepartments, commentCounts, commentsPage, commentsWanted, draftToComment, ownComments } from './queries';

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
