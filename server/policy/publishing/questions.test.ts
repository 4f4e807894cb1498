import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { startPolicyDraft } from '../drafting/commands';
import { policyInForce } from '../reading/queries';
import { removePolicyQuestion, savePolicyQuestion } from './commands';
import { addQuestion, firstDraft, giveAccounts, question, said, publishAsSeen } from './published.factory';
import { draftQuestions } from './queries';

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

describe('questions after reading', () => {
  test('are added, changed and taken away by who writes the policy; never over the words of somebody else', async () => {
    const draftId = await firstDraft(hr, ['We listen.'], monday);
    await addQuestion(ans, draftId, monday);
    await addQuestion(hr, draftId, monday);
    const [one, two] = (await draftQuestions(ans)).questions;
    expect(one?.question).toMatchObject({ ...question, id: 'question-1', kind: 'recall' });

    const other = { ...question, prompt: said('Should you reply?') };
    const place = { draftId, questionId: 'question-1' };
    await savePolicyQuestion(ans, place, { question: other, seen: one?.seen ?? '' }, tuesday);
    const changed = { code: 'conflict', reason: 'policy-question-changed' };
    await expect(savePolicyQuestion(hr, place, { question, seen: one?.seen ?? '' }, tuesday)).rejects.toMatchObject(
      changed,
    );
    await expect(removePolicyQuestion(hr, { ...place, seen: one?.seen ?? '' }, tuesday)).rejects.toMatchObject(changed);

    await removePolicyQuestion(hr, { draftId, questionId: 'question-2', seen: two?.seen ?? '' }, tuesday);
    const left = (await draftQuestions(hr)).questions;
    expect(left.map(({ question: { prompt } }) => prompt.en)).toEqual(['Should you reply?']);
    const log = await store().read.select().from(auditEntries).where(eq(auditEntries.action, 'policy.questions'));
    expect(log).toHaveLength(4);
  });

  test('are three at most', async () => {
    const draftId = await firstDraft(hr, ['We listen.'], monday);
    for (let count = 0; count < 3; count += 1) await addQuestion(ans, draftId, monday);
    await expect(addQuestion(ans, draftId, monday)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('of the version in force go on in the next draft, to be changed or taken away; the published ones stay', async () => {
    const first = await firstDraft(hr, ['We listen.'], monday);
    await addQuestion(hr, first, monday);
    await addQuestion(hr, first, monday);
    await publishAsSeen(hr, first, 'first', monday);

    const draftId = await startPolicyDraft(ans, 'empty', tuesday);
    const { questions } = await draftQuestions(ans);
    expect(questions.map(({ question: { id, prompt } }) => [id, prompt])).toEqual([
      ['question-1', question.prompt],
      ['question-2', question.prompt],
    ]);
    const place = { draftId, questionId: 'question-1' };
    await removePolicyQuestion(ans, { ...place, seen: questions[0]?.seen ?? '' }, tuesday);
    const changed = { ...question, prompt: said('Should you reply?') };
    const other = { draftId, questionId: 'question-2' };
    await savePolicyQuestion(ans, other, { question: changed, seen: questions[1]?.seen ?? '' }, tuesday);
    expect((await draftQuestions(ans)).questions).toMatchObject([{ question: { prompt: changed.prompt } }]);
    expect((await policyInForce(ans))?.questions.map(({ prompt }) => prompt)).toEqual([
      question.prompt,
      question.prompt,
    ]);
  });
});
