import 'server-only';
import { eq } from 'drizzle-orm';
import { outbox } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { OutboxRow } from '@/domain/notifications/outbox';
import { recordAudit } from '@/server/audit';
import { tokenHolder } from '@/server/auth/tokens';
import { letterById } from './queries';

/** `hasDeadLink`: the one-time link in it has been used, replaced or gone out of date. */
export type OpenedLetter = OutboxRow & { readonly body: string; readonly hasDeadLink: boolean };

/** Where our letters lead, and with which token. */
const LINK = /\/welcome\/([\w-]+)/;

/**
 * Opens a letter to read it. A waiting letter may hold somebody's one-time link, so that it was opened,
 * and by whom, stands in the log before the text is shown.
 */
export async function openLetter(viewer: Viewer, id: string, now = new Date()): Promise<OpenedLetter> {
  authorize(viewer, 'admin.outbox');
  const letter = await letterById(viewer, id);
  if (!letter) throw new Refused('not-found', `no letter ${id}`);
  await store().write((tx) => recordAudit(tx, viewer, 'mail.read', id, now));
  const token = LINK.exec(letter.body)?.[1];
  return { ...letter, hasDeadLink: token !== undefined && (await tokenHolder(token, now)) === null };
}

/** Puts a letter that was given up back in the queue. @throws Refused 'conflict' when it did not fail */
export async function retryLetter(viewer: Viewer, id: string, now = new Date()): Promise<void> {
  authorize(viewer, 'admin.outbox');
  await store().write(async (tx) => {
    const [letter] = await tx.select({ status: outbox.status }).from(outbox).where(eq(outbox.id, id));
    if (letter?.status !== 'failed') throw new Refused('conflict', `letter ${id} did not fail`, 'not-failed');
    await tx.update(outbox).set({ status: 'queued', tries: 0, tryAfter: null, failure: null }).where(eq(outbox.id, id));
    await recordAudit(tx, viewer, 'mail.retry', id, now);
  });
}
