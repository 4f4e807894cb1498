import 'server-only';
import { and, eq } from 'drizzle-orm';
import { policyAcknowledgements, policyVersions } from '@/db/schema';
import type { Reader } from '@/db/store';
import { dayIn } from '@/domain/calendar/day';
import type { PolicySubject } from '@/domain/notifications/about';
import { isOpenForComments } from '@/domain/policy/commenting';
import { timeZone } from '@/server/organisation/current';
import { hasSaid, isPersonAsked } from './commenting/asked';
import { versionsInForce } from './published';

/**
 * Whether what a letter about the policy asks for is still asked of this person. Thousands of letters take hours to leave,
 * and nobody is written to about what they have done in the meantime.
 */
export async function isStillAsked(
  read: Reader,
  about: PolicySubject,
  employeeId: string,
  now: Date,
): Promise<boolean> {
  return about.kind === 'comment'
    ? wantsComment(read, about.versionId, employeeId, now)
    : wantsAcknowledgement(read, about.versionId, employeeId);
}

async function wantsAcknowledgement(read: Reader, versionId: string, employeeId: string): Promise<boolean> {
  const inForce = await versionsInForce(read);
  // A newer version asks by a letter of its own.
  if (inForce?.asking.id !== versionId) return false;
  const rows = await read
    .select({ number: policyVersions.number })
    .from(policyAcknowledgements)
    .innerJoin(policyVersions, eq(policyVersions.id, policyAcknowledgements.versionId))
    .where(eq(policyAcknowledgements.employeeId, employeeId));
  return rows.every(({ number }) => number < inForce.asking.number);
}

async function wantsComment(read: Reader, draftId: string, employeeId: string, now: Date): Promise<boolean> {
  const [draft] = await read
    .select({ until: policyVersions.commentsUntil })
    .from(policyVersions)
    .where(and(eq(policyVersions.id, draftId), eq(policyVersions.status, 'draft')));
  if (!draft || !isOpenForComments(draft.until, dayIn(now, await timeZone()))) return false;
  return !(await hasSaid(read, draftId, employeeId)) && (await isPersonAsked(read, draftId, employeeId));
}
