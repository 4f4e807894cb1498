import 'server-only';
import { and, eq, lte } from 'drizzle-orm';
import { policyCommentLetters, policyComments, policyVersions } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import { isOpenForComments } from '@/domain/policy/commenting';
import { timeZone } from '@/server/organisation/current';
import { isPersonAsked, isUnreadBy } from '../commenting/asked';

/** Notes that a person has read the answers to their comments that were given until a moment: those that they saw. */
export async function readAnswers(
  viewer: Viewer,
  { employeeId, until }: { employeeId: string; until: Date },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.comment', { employeeId });
  const seen = and(isUnreadBy(employeeId), lte(policyComments.answeredAt, until));
  await store().write((tx) => tx.update(policyComments).set({ answerReadAt: now }).where(seen));
}

/**
 * Notes that a person has nothing to add to the draft, so that it no longer waits for them. They may still comment.
 * @throws Refused 'not-now' with reason 'policy-comments-closed' for who is not asked, or not any more
 */
export async function passOnDraft(
  viewer: Viewer,
  { employeeId, draftId }: { employeeId: string; draftId: string },
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'policy.comment', { employeeId });
  const today = dayIn(now, await timeZone());
  await store().write(async (tx) => {
    const [draft] = await tx
      .select({ until: policyVersions.commentsUntil })
      .from(policyVersions)
      .where(and(eq(policyVersions.id, draftId), eq(policyVersions.status, 'draft')));
    if (!draft || !isOpenForComments(draft.until, today) || !(await isPersonAsked(tx, draftId, employeeId))) {
      throw new Refused('not-now', `${draftId} takes no comments of ${employeeId}`, 'policy-comments-closed');
    }
    // Who had no letter yet, for instance on their first day, needs none any more.
    await tx
      .insert(policyCommentLetters)
      .values({ versionId: draftId, employeeId, writtenAt: now, passedAt: now })
      .onConflictDoUpdate({
        target: [policyCommentLetters.versionId, policyCommentLetters.employeeId],
        set: { passedAt: now },
      });
  });
}
