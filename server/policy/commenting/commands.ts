import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { departments, policyCommentDepartments, policyComments, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Invalid, Refused } from '@/domain/errors';
import {
  type CommentAnswer,
  type CommentGiven,
  type CommentInvitation,
  isOpenForComments,
  proposalIn,
} from '@/domain/policy/commenting';
import { recordAudit } from '@/server/audit';
import { sha256 } from '@/server/auth/tokens';
import { organisationName, timeZone } from '@/server/organisation/current';
import { overwrite, seenParagraph, takePolicyDraft } from '../drafting/draft';
import { commentById, writeAnswer } from './answering';
import { isPersonAsked } from './asked';
import { writeToCommenters } from './letters';

/**
 * Asks for comments on the draft until the end of a day: everyone's, or those of some departments and all below them.
 * Who can sign in gets a letter about it, once for a draft.
 * Asking again changes who is asked and until when; comments that were given stay.
 * @throws Invalid for a day that has passed and for departments that are no more
 */
export async function inviteToComment(
  viewer: Viewer,
  draftId: string,
  { until, departmentIds }: CommentInvitation,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  if (until < dayIn(now, await timeZone())) throw new Invalid({ until: 'date-past' });
  const chosen = [...new Set(departmentIds)];
  await store().write(async (tx) => {
    await takePolicyDraft(tx, draftId);
    const known = chosen.length === 0 ? 0 : await tx.$count(departments, inArray(departments.id, chosen));
    if (known < chosen.length) throw new Invalid({ departments: 'unknown-department' });
    await tx.update(policyVersions).set({ commentsUntil: until }).where(eq(policyVersions.id, draftId));
    await tx.delete(policyCommentDepartments).where(eq(policyCommentDepartments.versionId, draftId));
    if (chosen.length > 0) {
      const rows = chosen.map((departmentId) => ({ versionId: draftId, departmentId }));
      await tx.insert(policyCommentDepartments).values(rows);
    }
    await recordAudit(tx, viewer, 'policy.ask-comments', draftId, now);
  });
  await writeToCommenters(now);
}

/** Writes to who is asked for comments and had no letter yet: new colleagues, and whom an interruption left out. Answers with how many. */
export async function askForComments(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.ask-for-comments');
  return writeToCommenters(now);
}

export type CommentPlace = { readonly employeeId: string; readonly draftId: string; readonly paragraphId: string };

/**
 * Says something about a paragraph of the draft, or proposes other words for it. Sent twice from one form, it is there
 * once. Answers with its id.
 * @throws Refused 'not-now' with reason 'policy-comments-closed' for who is not asked, or not any more
 * @throws Refused 'conflict' with reason 'policy-text-changed' when the paragraph no longer reads as they saw it
 * @throws Invalid when nothing was said
 */
export async function commentOnParagraph(
  viewer: Viewer,
  { employeeId, draftId, paragraphId }: CommentPlace,
  { formKey, locale, revision, text, proposal, mayName }: CommentGiven,
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'policy.comment', { employeeId });
  const today = dayIn(now, await timeZone());
  const id = sha256(JSON.stringify([formKey, employeeId, draftId, paragraphId, text, proposal])).slice(0, 32);
  await store().write(async (tx) => {
    const [draft] = await tx
      .select({ until: policyVersions.commentsUntil })
      .from(policyVersions)
      .where(and(eq(policyVersions.id, draftId), eq(policyVersions.status, 'draft')));
    const isOpen = draft !== undefined && isOpenForComments(draft.until, today);
    if (!isOpen || !(await isPersonAsked(tx, draftId, employeeId))) {
      throw new Refused('not-now', `${draftId} takes no comments of ${employeeId}`, 'policy-comments-closed');
    }
    await takePolicyDraft(tx, draftId);
    const paragraph = await seenParagraph(tx, { draftId, paragraphId, revision });
    const about = paragraph.text[locale];
    const words = proposalIn(proposal, about);
    if (text === '' && words === null) throw new Invalid({ text: 'comment-empty' });
    const given = await tx
      .insert(policyComments)
      .values({
        ...{ id, versionId: draftId, paragraphId, employeeId, text, locale, about, mayName, createdAt: now },
        ...(words === null ? { kind: 'comment' } : { kind: 'proposal', proposal: words }),
      })
      .onConflictDoNothing()
      .returning({ id: policyComments.id });
    if (given.length > 0) await recordAudit(tx, viewer, 'policy.comment', draftId, now);
  });
  return id;
}

/**
 * Answers a comment, or changes the answer while the draft is one. Its author is told.
 * @throws Refused 'conflict' with reason 'policy-answered' when somebody else answered it since it was opened
 */
export async function answerComment(
  viewer: Viewer,
  commentId: string,
  { outcome, reason, seen }: CommentAnswer,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  const organisation = await organisationName();
  await store().write(async (tx) => {
    const { versionId } = await commentById(tx, commentId);
    await takePolicyDraft(tx, versionId);
    // Only now nobody else can write in it.
    const comment = await commentById(tx, commentId);
    if ((comment.answeredAt?.toISOString() ?? '') !== seen) {
      throw new Refused('conflict', `comment ${commentId} was answered since`, 'policy-answered');
    }
    await writeAnswer(tx, viewer, comment, { outcome, reason: reason || null }, { organisation, now });
  });
}

/**
 * Puts the proposed words into the draft in place of the paragraph, in the language of the proposal, and answers that
 * they were taken over.
 * @throws Refused 'conflict' when the paragraph no longer reads as it was shown, or the comment has been answered
 * @throws Refused 'not-found' when the paragraph was removed
 */
export async function takeOverProposal(
  viewer: Viewer,
  commentId: string,
  { revision }: { revision: number },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.write');
  const organisation = await organisationName();
  await store().write(async (tx) => {
    const { versionId: draftId } = await commentById(tx, commentId);
    await takePolicyDraft(tx, draftId);
    const comment = await commentById(tx, commentId);
    const { proposal, paragraphId, locale } = comment;
    if (proposal === null) throw new Refused('not-found', `comment ${commentId} proposes nothing`);
    if (comment.outcome !== null) throw new Refused('conflict', `comment ${commentId} was answered`, 'policy-answered');
    const paragraph = await seenParagraph(tx, { draftId, paragraphId, revision });
    const edited = { ...paragraph.text, [locale]: proposal };
    await overwrite(tx, { draftId, paragraph, edited }, { by: viewer.employeeId, now }, randomUUID);
    await writeAnswer(tx, viewer, comment, { outcome: 'taken-over', reason: null }, { organisation, now });
  });
}
