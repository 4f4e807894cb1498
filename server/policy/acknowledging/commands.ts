import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { policyAcknowledgements, policyVersions } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { type AcknowledgementGiven, allRight } from '@/domain/policy/acknowledgement';
import { recordAudit } from '@/server/audit';
import { noteExposure } from '@/server/training/knowledge/levels';
import { versionsInForce } from '../published';
import { askPerson } from '../publishing/invitations';

/**
 * Notes for ever that a person has read and understood the policy in force, in the words that stood on their screen.
 * Said twice, the first time counts. Answers with when that was.
 * @throws Refused 'conflict' when another version has come into force since ('policy-new-version'), or when the text is
 *   not the published one ('policy-other-text')
 * @throws Refused 'not-now' with 'policy-questions' while a question is not answered rightly
 */
export async function acknowledgePolicy(
  viewer: Viewer,
  { employeeId, versionId, locale, textHash, answers }: AcknowledgementGiven & { employeeId: string },
  now = new Date(),
): Promise<Date> {
  authorize(viewer, 'policy.acknowledge', { employeeId });
  return store().write(async (tx) => {
    const before = await acknowledgedAt(tx, versionId, employeeId);
    if (before) return before;
    const current = (await versionsInForce(tx))?.current;
    if (current?.id !== versionId) throw new Refused('conflict', `${versionId} is not in force`, 'policy-new-version');
    if (current.hash[locale] !== textHash) throw new Refused('conflict', 'another text was read', 'policy-other-text');
    if (!allRight(await questionsOf(tx, versionId), answers)) {
      throw new Refused('not-now', `${employeeId} has questions to answer`, 'policy-questions');
    }
    const added = await tx
      .insert(policyAcknowledgements)
      .values({ id: randomUUID(), versionId, employeeId, locale, textHash, acknowledgedAt: now })
      .onConflictDoNothing()
      .returning({ id: policyAcknowledgements.id });
    // Sent twice at the same moment: the other one was first.
    if (added.length === 0) return (await acknowledgedAt(tx, versionId, employeeId)) ?? now;
    // Whoever acknowledges was asked, also who joined a moment ago.
    await askPerson(tx, employeeId, now);
    await noteExposure(tx, employeeId, now);
    await recordAudit(tx, viewer, 'policy.acknowledge', versionId, now);
    return now;
  });
}

async function acknowledgedAt(tx: Tx, versionId: string, employeeId: string): Promise<Date | null> {
  const theirs = and(
    eq(policyAcknowledgements.versionId, versionId),
    eq(policyAcknowledgements.employeeId, employeeId),
  );
  const [row] = await tx
    .select({ at: policyAcknowledgements.acknowledgedAt })
    .from(policyAcknowledgements)
    .where(theirs);
  return row?.at ?? null;
}

async function questionsOf(tx: Tx, versionId: string) {
  const [row] = await tx
    .select({ questions: policyVersions.questions })
    .from(policyVersions)
    .where(eq(policyVersions.id, versionId));
  return row?.questions ?? [];
}
