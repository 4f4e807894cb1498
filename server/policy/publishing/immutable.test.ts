import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyAcknowledgements, policyComments, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { acknowledgePolicy } from '../acknowledging/commands';
import { answerComment, commentOnParagraph, inviteToComment, takeOverProposal } from '../commenting/commands';
import * as drafting from '../drafting/commands';
import * as importing from '../importing/commands';
import { textsOf } from '../policy.factory';
import { publishPolicy, removePolicyQuestion, savePolicyQuestion } from './commands';
import {
  addQuestion,
  firstDraft,
  formInForce,
  previewNow,
  publishAsSeen,
  question,
  said,
  TITLE,
} from './published.factory';

// A published version and what people acknowledged are kept for ever as they are: every command is tried on them.

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');
let hr: Viewer;
let draftId: string;
let paragraphId: string;
let commentId: string;
let seen: string;

beforeAll(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr', 'champion');
  draftId = await firstDraft(hr, ['We listen.', 'We reply.'], monday);
  await addQuestion(hr, draftId, monday);
  const [first] = await textsOf(draftId);
  if (!first) throw new Error('a paragraph');
  paragraphId = first.id;
  await inviteToComment(hr, draftId, { until: '2026-12-31', departmentIds: [] }, monday);
  const proposal = {
    formKey: 'k',
    locale: 'en' as const,
    revision: 1,
    text: '',
    proposal: 'We look.',
    mayName: true,
  };
  commentId = await commentOnParagraph(hr, { employeeId: 'hr', draftId, paragraphId }, proposal, monday);
  await answerComment(hr, commentId, { outcome: 'not', reason: 'No.', seen: '' }, monday);
  seen = (await previewNow(hr)).seen;
  await publishAsSeen(hr, draftId, 'first', monday);
  await acknowledgePolicy(hr, { employeeId: 'hr', ...(await formInForce(['option-2'])) }, monday);
});
afterAll(closeFreshStore);

const everything = async () => ({
  version: await store().read.select().from(policyVersions).where(eq(policyVersions.id, draftId)),
  acknowledgements: await store().read.select().from(policyAcknowledgements),
  comments: await store().read.select().from(policyComments),
});

/** Every command that could reach a version, called for the published one. */
const tries: Record<string, () => Promise<unknown>> = {
  'drafting/startPolicyDraft': () => drafting.startPolicyDraft(hr, 'current', tuesday),
  'drafting/discardPolicyDraft': () => drafting.discardPolicyDraft(hr, draftId, tuesday),
  'drafting/saveTitle': () => drafting.saveTitle(hr, draftId, { title: said('Other'), seen: TITLE }),
  'drafting/saveParagraph': () =>
    drafting.saveParagraph(hr, { draftId, paragraphId, revision: 1 }, said('Other.'), tuesday),
  'drafting/addParagraphs': () => drafting.addParagraphs(hr, { draftId, after: null }, said('More.'), tuesday),
  'drafting/removeParagraph': () => drafting.removeParagraph(hr, { draftId, paragraphId, revision: 1 }, tuesday),
  'drafting/joinParagraphs': () =>
    drafting.joinParagraphs(hr, { draftId, paragraphId, revision: 1, nextId: 'none' }, tuesday),
  'drafting/moveParagraph': () => drafting.moveParagraph(hr, { draftId, paragraphId }, 1),
  'commenting/inviteToComment': () => inviteToComment(hr, draftId, { until: '2027-01-31', departmentIds: [] }, tuesday),
  'commenting/commentOnParagraph': () =>
    commentOnParagraph(
      hr,
      { employeeId: 'hr', draftId, paragraphId },
      { formKey: 'l', locale: 'en', revision: 1, text: 'Late', proposal: undefined, mayName: false },
      tuesday,
    ),
  'commenting/answerComment': () =>
    answerComment(hr, commentId, { outcome: 'taken-over', reason: '', seen: monday.toISOString() }, tuesday),
  'commenting/takeOverProposal': () => takeOverProposal(hr, commentId, { revision: 1 }, tuesday),
  'publishing/publishPolicy': () => publishPolicy(hr, { draftId, change: 'material', seen }, tuesday),
  'publishing/savePolicyQuestion': () =>
    savePolicyQuestion(hr, { draftId, questionId: null }, { question, seen: '' }, tuesday),
  'publishing/removePolicyQuestion': () =>
    removePolicyQuestion(hr, { draftId, questionId: 'question-1', seen: '' }, tuesday),
  'acknowledging/acknowledgePolicy': async () =>
    acknowledgePolicy(hr, { employeeId: 'hr', ...(await formInForce()), locale: 'nl' }, tuesday),
};

describe('a published version', () => {
  test.each(Object.keys(tries))('is not changed by %s', async (name) => {
    const before = await everything();
    await tries[name]?.().catch(() => undefined);
    expect(await everything()).toEqual(before);
  });

  test('there is no other command on drafts: each of them is tried above', () => {
    const names = Object.keys(drafting).map((name) => `drafting/${name}`);
    expect(names.filter((name) => !(name in tries))).toEqual([]);
    // An import replaces the text of a draft; it takes it first, as they all do.
    const source = readFileSync(path.join(import.meta.dirname, '../importing/commands.ts'), 'utf8');
    const takes = Object.keys(importing).filter((name) => /^(take|replace|use|apply)/.test(name));
    for (const name of takes) expect(source.slice(source.indexOf(`function ${name}`))).toContain('takePolicyDraft(tx');
  });
});

test('no code changes or deletes an acknowledgement', () => {
  const sources = import.meta.glob<string>(['../../**/*.ts', '!../../**/*.test.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const found = Object.entries(sources).filter(([, text]) => /\.(update|delete)\(policyAcknowledgements\)/.test(text));
  expect(found.map(([file]) => file)).toEqual([]);
});
