import 'server-only';
import { randomUUID } from 'node:crypto';
import { auditEntries } from '@/db/schema';
import type { Tx } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';

/** Who did it: the viewer, or, for work that the server takes up later, the colleague who asked for it. Null: the system. */
export type Actor = Pick<Viewer, 'employeeId'>;

/** A line in the log for ever, for each subject: who did what to which record. Ids only, never a name or a text. */
export async function recordAudit(
  tx: Tx,
  { employeeId: actorId }: Actor,
  action: string,
  subject: string | readonly string[],
  at: Date,
): Promise<void> {
  const subjects = typeof subject === 'string' ? [subject] : subject;
  if (subjects.length === 0) return;
  await tx
    .insert(auditEntries)
    .values(subjects.map((one) => ({ id: randomUUID(), at, actorId, action, subject: one })));
}
