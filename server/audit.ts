import 'server-only';
import { randomUUID } from 'node:crypto';
import { auditEntries } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';

/** One line in the log for ever: who did what to which record. Ids only, never a name or a text. */
export async function recordAudit(tx: Tx, viewer: Viewer, action: string, subject: string, at: Date): Promise<void> {
  await tx.insert(auditEntries).values({ id: randomUUID(), at, actorId: viewer.employeeId, action, subject });
}
