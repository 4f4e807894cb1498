import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, policyParagraphs, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { systemViewer } from '@/server/auth/system';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishBasics } from '@/server/training/training.factory';
import { commentOnParagraph, answerComment, inviteToComment } from '../commenting/commands';
import { saveParagraph } from '../drafting/commands';
import { textsOf } from '../policy.factory';
import { policyInForce } from '../reading/queries';
import { askToAcknowledge, publishPolicy } from './commands';
import {
  addQuestion,
  firstDraft,
  giveAccounts,
  invitedTo,
  nextDraft,
  previewNow,
  publishAsSeen,
  publishFirst,
  said,
} from './published.factory';
import { publishingPreview } from './queries';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let hr: Viewer;
let ans: Viewer;

const withAccounts = (...ids: string[]) => giveAccounts(ids, monday);

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  ans = await addViewer('ans', 'champion');
  await withAccounts('hr', 'ans');
});
afterAll(closeFreshStore);

const version = async (id: string) =>
  (await store().read.select().from(policyVersions).where(eq(policyVersions.id, id)))[0];
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

describe('publishing the first version', () => {
  test('keeps the text as it was seen, with the fingerprint of each language', async () => {
    const id = await firstDraft(hr, ['## Listen', 'We listen.'], monday);
    const { seen, asked, problems, before } = await previewNow(hr);
    expect({ asked, problems, before }).toEqual({
      asked: { people: 2, again: 0, later: 0 },
      problems: [],
      before: null,
    });
    expect(await publishPolicy(hr, { draftId: id, change: 'first', seen }, tuesday)).toEqual({ number: 1, asked: 2 });

    const row = await version(id);
    expect(row).toMatchObject({ status: 'published', change: 'first', publishedBy: 'hr', publishedAt: tuesday });
    expect(row?.content?.title).toEqual({ nl: 'Ons beleid', en: 'Our policy' });
    expect(row?.content?.paragraphs.map(({ text }) => text)).toEqual([said('## Listen'), said('We listen.')]);
    expect(row?.hashEn).toBe(sha('Our policy\n\n## Listen\n\nWe listen.'));
    expect(row?.hashNl).toBe(sha('Ons beleid\n\n## Listen (nl)\n\nWe listen. (nl)'));
    // It stands in one place only.
    expect(await store().read.$count(policyParagraphs)).toBe(0);
    const log = await store().read.select().from(auditEntries).where(eq(auditEntries.action, 'policy.publish.first'));
    expect(log).toMatchObject([{ actorId: 'hr', subject: id }]);
  });

  test('is HR’s alone; what it would do is seen by champions too', async () => {
    const draftId = await firstDraft(ans, ['We listen.'], monday);
    expect((await publishingPreview(ans))?.problems).toEqual([]);
    await expect(publishPolicy(ans, { draftId, change: 'first', seen: '' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('waits for both languages and for the answer to every comment', async () => {
    const draftId = await firstDraft(hr, ['We listen.', 'We reply.'], monday);
    const [first, second] = await textsOf(draftId);
    if (!first || !second) throw new Error('two paragraphs');
    await saveParagraph(ans, { draftId, paragraphId: second.id, revision: 1 }, { nl: '', en: 'We reply.' }, monday);
    await inviteToComment(ans, draftId, { until: '2026-12-01', departmentIds: [] }, monday);
    const place = { employeeId: 'hr', draftId, paragraphId: first.id };
    const comment = {
      formKey: 'k',
      locale: 'en' as const,
      revision: 1,
      text: 'Why?',
      proposal: undefined,
      mayName: false,
    };
    const commentId = await commentOnParagraph(hr, place, comment, monday);
    expect((await previewNow(hr)).problems).toEqual([
      { kind: 'paragraph', paragraphId: second.id, missing: ['nl'] },
      { kind: 'comments', count: 1 },
    ]);
    const refused = { code: 'conflict', reason: 'policy-incomplete' };
    await expect(publishAsSeen(hr, draftId, 'first', tuesday)).rejects.toMatchObject(refused);

    await saveParagraph(ans, { draftId, paragraphId: second.id, revision: 2 }, said('We reply.'), monday);
    await expect(publishAsSeen(hr, draftId, 'first', tuesday)).rejects.toMatchObject(refused);
    await answerComment(ans, commentId, { outcome: 'not', reason: 'It says so.', seen: '' }, tuesday);
    expect(await publishAsSeen(hr, draftId, 'first', tuesday)).toMatchObject({ number: 1 });
  });

  test('nobody publishes a text that they have not seen, nor questions', async () => {
    const draftId = await firstDraft(hr, ['We listen.'], monday);
    const { seen } = await previewNow(hr);
    await addQuestion(ans, draftId, monday);
    const unseen = publishPolicy(hr, { draftId, change: 'first', seen }, tuesday);
    await expect(unseen).rejects.toMatchObject({ code: 'conflict', reason: 'policy-publish-changed' });
    expect(await version(draftId)).toMatchObject({ status: 'draft' });
  });

  test('is no change of anything, and names only modules that are there', async () => {
    const draftId = await firstDraft(hr, ['We listen.'], monday);
    await expect(publishAsSeen(hr, draftId, 'material', tuesday)).rejects.toMatchObject({ code: 'conflict' });
    const unknown = publishAsSeen(hr, draftId, 'first', tuesday, { moduleId: 'none' });
    await expect(unknown).rejects.toMatchObject({ fields: { moduleId: 'pick' } });

    const moduleId = await publishBasics(monday);
    await publishAsSeen(hr, draftId, 'first', tuesday, { moduleId });
    expect((await policyInForce(ans))?.lesson).toMatchObject({ moduleId });
  });
});

describe('the next version', () => {
  let first: string;
  beforeEach(async () => {
    first = await publishFirst(hr, ['We listen.', 'We reply.'], monday);
  });

  test('material: everyone is asked again', async () => {
    const second = await nextDraft(ans, 'We look.', tuesday);
    expect(await publishAsSeen(hr, second, 'material', tuesday)).toEqual({ number: 2, asked: 2 });
    expect(await invitedTo(second)).toEqual(['ans', 'hr']);
  });

  test('editorial: nobody is asked again, and joiners by the version before', async () => {
    const second = await nextDraft(ans, 'We do listen.', tuesday);
    expect(await publishAsSeen(hr, second, 'editorial', tuesday)).toEqual({ number: 2, asked: 0 });
    await addPerson('kim');
    await withAccounts('kim');
    await askToAcknowledge(systemViewer(), tuesday);
    expect(await invitedTo(second)).toEqual([]);
    expect(await invitedTo(first)).toEqual(['ans', 'hr', 'kim']);
  });

  test('says something new', async () => {
    const second = await nextDraft(ans, 'We listen.', tuesday);
    expect((await previewNow(hr)).problems).toEqual([{ kind: 'unchanged' }]);
    const refused = { reason: 'policy-incomplete' };
    await expect(publishAsSeen(hr, second, 'editorial', tuesday)).rejects.toMatchObject(refused);
  });

  test('thanks its colleagues: the same in every language, for ever', async () => {
    for (const id of ['kim', 'lea', 'max']) await addPerson(id);
    const kim = await addViewer('kim2');
    const board = await addPerson('board', { department: 'Board' });
    const draftId = await nextDraft(ans, 'We look.', monday);
    const [one, two] = await textsOf(draftId);
    if (!one || !two) throw new Error('two paragraphs');
    await inviteToComment(ans, draftId, { until: '2026-12-01', departmentIds: [] }, monday);
    const say = { formKey: 'k', locale: 'en' as const, text: 'Better so.', proposal: undefined };
    const place = { draftId, paragraphId: one.id };
    const chair = viewerFor({ employeeId: board });
    const named = { ...say, revision: one.revision, mayName: true };
    const ids = [
      await commentOnParagraph(kim, { ...place, employeeId: 'kim2' }, named, monday),
      await commentOnParagraph(chair, { ...place, employeeId: board }, { ...named, mayName: false }, monday),
      await commentOnParagraph(
        hr,
        { ...place, employeeId: 'hr', paragraphId: two.id },
        { ...say, revision: two.revision, mayName: false },
        monday,
      ),
    ];
    for (const id of ids) await answerComment(ans, id, { outcome: 'partly', reason: 'Yes.', seen: '' }, monday);
    await publishAsSeen(hr, draftId, 'material', tuesday);
    const thanks = (await policyInForce(kim))?.thanks;
    // One person works on the board, and more than five at the office.
    expect(thanks?.get(one.id)).toEqual({ names: ['Kim kim2'], departments: [], colleagues: 1 });
    expect(thanks?.get(two.id)).toEqual({ names: [], departments: [{ name: 'Office', people: 1 }], colleagues: 0 });
  });
});
