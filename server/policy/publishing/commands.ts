import 'server-only';
import { and, eq } from 'drizzle-orm';
import { modules, policyParagraphs, policyVersions } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import { creditsFor } from '@/domain/policy/credits';
import {
  nextQuestionId,
  type PolicyPublishing,
  type PolicyQuestionGiven,
  publishingProblems,
} from '@/domain/policy/publishing';
import type { ChoiceQuestion } from '@/domain/training/content';
import { recordAudit } from '@/server/audit';
import { takePolicyDraft } from '../drafting/draft';
import { forgetImports } from '../importing/pending';
import { hashesOf } from '../published';
import { draftText, takenOver, textInForce } from './draft-text';
import { askEveryone } from './invitations';
import { questionHash } from './question-hash';

/**
 * Makes the draft the policy in force, for ever as it reads now. The first version and a material change ask everyone
 * who can sign in to acknowledge it; after an editorial one the acknowledgements of the version before still count.
 * @throws Refused 'conflict' when it is not as it was seen ('policy-publish-changed'), is not complete
 *   ('policy-incomplete'), or is the first version while the change is not, or the other way round
 * @throws Invalid for a module that is not there
 */
export async function publishPolicy(
  viewer: Viewer,
  { draftId, change, moduleId = '', seen }: PolicyPublishing & { draftId: string },
  now = new Date(),
): Promise<{ number: number; asked: number }> {
  authorize(viewer, 'policy.publish');
  const number = await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const draft = await draftText(tx, draftId);
    // Nobody publishes a text that they have not seen.
    if (draft.seen !== seen) throw new Refused('conflict', `${draftId} was changed since`, 'policy-publish-changed');
    const before = await textInForce(tx);
    const { content, openComments, translations } = draft;
    const problems = publishingProblems(content, { before: before?.content ?? null, openComments });
    if (problems.length > 0) throw new Refused('conflict', `${draftId} is not complete`, 'policy-incomplete');
    if ((before === null) !== (change === 'first')) throw new Refused('conflict', `${draftId} is no ${change} version`);
    if (moduleId !== '' && (await tx.$count(modules, eq(modules.id, moduleId))) === 0) {
      throw new Invalid({ moduleId: 'pick' });
    }

    const hash = hashesOf(content);
    await tx
      .update(policyVersions)
      .set({
        ...{ status: 'published', change, content, translations, hashNl: hash.nl, hashEn: hash.en },
        ...{ credits: creditsFor(await takenOver(tx, draftId), content, before), moduleId: moduleId || null },
        ...{ publishedBy: viewer.employeeId, publishedAt: now },
      })
      .where(isDraft(draftId));
    // From now on the text stands in the version itself, and nowhere else.
    await forgetImports(tx, { draftId });
    await tx.delete(policyParagraphs).where(eq(policyParagraphs.versionId, draftId));
    await recordAudit(tx, viewer, `policy.publish.${change}`, draftId, now);
    return draft.number;
  });
  return { number, asked: await askEveryone(now) };
}

const isDraft = (draftId: string) => and(eq(policyVersions.id, draftId), eq(policyVersions.status, 'draft'));

/** Asks who was not asked yet: who came back, and whom an interrupted publishing did not reach. Answers with how many. */
export async function askToAcknowledge(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.ask-to-acknowledge');
  return askEveryone(now);
}

type QuestionPlace = { readonly draftId: string; /** Null: one more. */ readonly questionId: string | null };

/**
 * Saves a question that is asked after reading.
 * @throws Refused 'conflict' when somebody changed it since it was opened ('policy-question-changed'), or there are three
 */
export async function savePolicyQuestion(
  viewer: Viewer,
  { draftId, questionId }: QuestionPlace,
  { question, seen }: PolicyQuestionGiven,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const { questions } = await draftText(tx, draftId);
    const id = questionId ?? nextQuestionId(questions);
    if (id === null) throw new Refused('conflict', `${draftId} has its questions`, 'policy-question-changed');
    const saved: ChoiceQuestion = { ...question, id, topic: QUESTION_TOPIC, kind: 'recall' };
    if (questionId !== null) refuseUnseen(questions, questionId, seen);
    const changed =
      questionId === null ? [...questions, saved] : questions.map((one) => (one.id === questionId ? saved : one));
    await writeQuestions(tx, viewer, { draftId, questions: changed, now });
  });
}

/** The policy is no topic of the training: its questions ask whether somebody has read it, and give no level. */
const QUESTION_TOPIC = 'policy';

/** Takes a question away. @throws Refused 'conflict' with 'policy-question-changed' when it does not read as it was seen */
export async function removePolicyQuestion(
  viewer: Viewer,
  { draftId, questionId, seen }: { draftId: string; questionId: string; seen: string },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const { questions } = await draftText(tx, draftId);
    refuseUnseen(questions, questionId, seen);
    await writeQuestions(tx, viewer, { draftId, questions: questions.filter(({ id }) => id !== questionId), now });
  });
}

function refuseUnseen(questions: readonly ChoiceQuestion[], questionId: string, seen: string): void {
  const found = questions.find(({ id }) => id === questionId);
  if (found && questionHash(found) === seen) return;
  throw new Refused('conflict', `${questionId} was changed since`, 'policy-question-changed');
}

async function writeQuestions(
  tx: Tx,
  viewer: Viewer,
  { draftId, questions, now }: { draftId: string; questions: ChoiceQuestion[]; now: Date },
): Promise<void> {
  await tx.update(policyVersions).set({ questions }).where(isDraft(draftId));
  await recordAudit(tx, viewer, 'policy.questions', draftId, now);
}
