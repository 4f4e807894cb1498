import 'server-only';
import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import { employees, policyComments } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import { DAY_MS } from '@/domain/calendar/day';
import { Refused } from '@/domain/errors';
import type { CommentOutcome } from '@/domain/policy/model';
import { recordAudit } from '@/server/audit';
import { enqueueMail } from '@/server/notifications/mail';

export type Answer = { readonly outcome: CommentOutcome; readonly reason: string | null };

export type StoredComment = typeof policyComments.$inferSelect;

/** @throws Refused 'not-found' */
export async function commentById(tx: Tx, commentId: string): Promise<StoredComment> {
  const [comment] = await tx.select().from(policyComments).where(eq(policyComments.id, commentId));
  if (!comment) throw new Refused('not-found', `no comment ${commentId}`);
  return comment;
}

/** Writes the answer to a comment and tells its author, unless they answered it themselves. */
export async function writeAnswer(
  tx: Tx,
  viewer: Viewer,
  comment: StoredComment,
  answer: Answer,
  { organisation, now }: { organisation: string; now: Date },
): Promise<void> {
  await tx
    .update(policyComments)
    .set({ ...answer, answeredBy: viewer.employeeId, answeredAt: now })
    .where(eq(policyComments.id, comment.id));
  await recordAudit(tx, viewer, `policy.answer.${answer.outcome}`, comment.versionId, now);
  if (comment.employeeId !== viewer.employeeId) await tell(tx, comment, organisation, now);
}

/** One letter a day at most: it leads to all answers, also to those that come later that day. */
async function tell(tx: Tx, { id, employeeId }: StoredComment, organisation: string, now: Date): Promise<void> {
  const toldToday = and(
    eq(policyComments.employeeId, employeeId),
    ne(policyComments.id, id),
    ne(policyComments.answeredBy, employeeId),
    gt(policyComments.answeredAt, new Date(now.getTime() - DAY_MS)),
  );
  if ((await tx.$count(policyComments, toldToday)) > 0) return;
  const [person] = await tx
    .select({ id: employees.id, email: employees.email, firstName: employees.firstName, locale: employees.locale })
    .from(employees)
    .where(and(eq(employees.id, employeeId), isNull(employees.leftOn)));
  if (person) await enqueueMail(tx, person, { kind: 'comment-answered', organisation }, now);
}
