import 'server-only';
import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { certificates, completions } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import { recordAudit } from '@/server/audit';

type Own = { employeeId: string; completionId: string };

/**
 * Makes a link under which others can check a certificate, and answers with its token. One that is there stays; one
 * that was switched off is replaced by another, so that whoever had the old one is not let in again.
 * @throws Refused 'not-found' for what the viewer has not finished
 */
export async function shareCertificate(
  viewer: Viewer,
  { employeeId, completionId }: Own,
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'training.take', { employeeId });
  const id = randomBytes(16).toString('base64url');
  return store().write(async (tx) => {
    await mustBeTheirs(tx, { employeeId, completionId });
    const [made] = await tx
      .insert(certificates)
      .values({ id, completionId, isShared: true, createdAt: now })
      .onConflictDoUpdate({
        target: certificates.completionId,
        set: { id, isShared: true, createdAt: now },
        setWhere: eq(certificates.isShared, false),
      })
      .returning({ id: certificates.id });
    if (made) {
      await recordAudit(tx, viewer, 'certificate.share', completionId, now);
      return made.id;
    }
    const [known] = await tx
      .select({ id: certificates.id })
      .from(certificates)
      .where(eq(certificates.completionId, completionId));
    return known?.id ?? id;
  });
}

/** Switches the link off, at once. Without a link nothing happens. @throws Refused 'not-found' for what is not theirs */
export async function stopSharingCertificate(
  viewer: Viewer,
  { employeeId, completionId }: Own,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'training.take', { employeeId });
  await store().write(async (tx) => {
    await mustBeTheirs(tx, { employeeId, completionId });
    const stopped = await tx
      .update(certificates)
      .set({ isShared: false })
      .where(and(eq(certificates.completionId, completionId), eq(certificates.isShared, true)))
      .returning({ id: certificates.id });
    if (stopped.length > 0) await recordAudit(tx, viewer, 'certificate.stop-sharing', completionId, now);
  });
}

async function mustBeTheirs(tx: Tx, { employeeId, completionId }: Own): Promise<void> {
  const theirs = and(eq(completions.id, completionId), eq(completions.employeeId, employeeId));
  if ((await tx.$count(completions, theirs)) === 0) {
    throw new Refused('not-found', `no completion ${completionId} of ${employeeId}`);
  }
}
