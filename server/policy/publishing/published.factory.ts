import { asc, eq } from 'drizzle-orm';
import { accounts, policyInvitations } from '@/db/schema';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import type { AcknowledgementGiven } from '@/domain/policy/acknowledgement';
import type { PolicyChange } from '@/domain/policy/model';
import type { PolicyPublishing } from '@/domain/policy/publishing';
import type { Bilingual, ChoiceQuestion } from '@/domain/training/content';
import { versionsInForce } from '../published';
import { draftWith, textsOf } from '../policy.factory';
import { saveParagraph, saveTitle, startPolicyDraft } from '../drafting/commands';
import { publishPolicy, savePolicyQuestion } from './commands';
import { publishingPreview } from './queries';

const EMPTY = { nl: '', en: '' };
export const TITLE = { nl: 'Ons beleid', en: 'Our policy' };
export const said = (words: string): Bilingual => ({ nl: `${words} (nl)`, en: words });

/** A draft of the first version with these paragraphs and a title. */
export async function firstDraft(hr: Viewer, paragraphs: readonly string[], now: Date): Promise<string> {
  const draftId = await draftWith(hr, paragraphs.map(said), now);
  await saveTitle(hr, draftId, { title: TITLE, seen: EMPTY }, now);
  return draftId;
}

/** A draft of the next version in which the first paragraph says something else. */
export async function nextDraft(hr: Viewer, words: string, now: Date): Promise<string> {
  const draftId = await startPolicyDraft(hr, 'current', now);
  const [first] = await textsOf(draftId);
  if (!first) throw new Error('a policy without paragraphs');
  await saveParagraph(hr, { draftId, paragraphId: first.id, revision: first.revision }, said(words), now);
  return draftId;
}

/** Publishes the draft as it stands. */
export async function publishAsSeen(
  hr: Viewer,
  draftId: string,
  change: PolicyChange,
  now: Date,
  more: Partial<PolicyPublishing> = {},
): Promise<{ number: number; asked: number }> {
  return publishPolicy(hr, { draftId, change, seen: (await previewNow(hr)).seen, ...more }, now);
}

/** What HR sees before publishing the draft that there is. */
export async function previewNow(hr: Viewer) {
  const preview = await publishingPreview(hr);
  if (!preview) throw new Error('no draft');
  return preview;
}

/** The whole way to a first version in force. Answers with its id. */
export async function publishFirst(hr: Viewer, paragraphs: readonly string[], now: Date): Promise<string> {
  const draftId = await firstDraft(hr, paragraphs, now);
  await publishAsSeen(hr, draftId, 'first', now);
  return draftId;
}

/** A question of which the second option is right. */
export const question: Pick<ChoiceQuestion, 'prompt' | 'options'> = {
  prompt: said('May you reply?'),
  options: [
    { id: 'option-1', text: said('No'), explanation: said('You may.'), correct: false },
    { id: 'option-2', text: said('Yes'), explanation: said('As yourself.'), correct: true },
  ],
};

export async function addQuestion(hr: Viewer, draftId: string, now: Date): Promise<void> {
  await savePolicyQuestion(hr, { draftId, questionId: null }, { question, seen: '' }, now);
}

/** What the form of the text in force sends for somebody who reads it in English. */
export async function formInForce(answers: readonly string[] = []): Promise<AcknowledgementGiven> {
  const inForce = await versionsInForce(store().read);
  if (!inForce) throw new Error('nothing was published');
  const { id, hash } = inForce.current;
  return { versionId: id, locale: 'en', textHash: hash.en, answers };
}

/** Who was asked to acknowledge a version. */
export async function invitedTo(versionId: string): Promise<string[]> {
  const rows = await store()
    .read.select({ id: policyInvitations.employeeId })
    .from(policyInvitations)
    .where(eq(policyInvitations.versionId, versionId))
    .orderBy(asc(policyInvitations.employeeId));
  return rows.map(({ id }) => id);
}

/** Lets people sign in; with a password that opens nothing. */
export async function giveAccounts(ids: readonly string[], now: Date): Promise<void> {
  const rows = ids.map((employeeId) => ({ employeeId, passwordHash: 'x', theme: 'system' as const, createdAt: now }));
  await store().write((tx) => tx.insert(accounts).values(rows));
}
