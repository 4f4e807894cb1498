import 'server-only';
import { eq } from 'drizzle-orm';
import { outbox } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { OutboxRow } from '@/domain/notifications/outbox';
import { env } from '@/env';
import { recordAudit } from '@/server/audit';
import { tokenHolder } from '@/server/auth/tokens';
import { organisationName } from '@/server/organisation/current';
import { takeTurn } from '@/server/organisation/turn';
import { createPace } from '@/server/pace';
import { releaseSome } from './held';
import { LINK } from './mail';
import { letterById } from './queries';

/** `hasDeadLink`: of any letter that still has its text. */
export type OpenedLetter = OutboxRow & { readonly body: string };

/**
 * Opens a letter to read it. A waiting letter may hold somebody's one-time link, so that it was opened,
 * and by whom, stands in the log before the text is shown.
 */
export async function openLetter(viewer: Viewer, id: string, now = new Date()): Promise<OpenedLetter> {
  authorize(viewer, 'admin.outbox');
  const letter = await letterById(viewer, id, now);
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

/**
 * Sends the letters that were written before a mail server was set. One whose link has run out gets a new link or is
 * skipped; see domain/notifications/held.ts. Answers how many leave and how many were skipped.
 * @throws Refused 'conflict' while there still is no mail server
 */
export async function sendHeldLetters(viewer: Viewer, now = new Date()): Promise<{ queued: number; skipped: number }> {
  authorize(viewer, 'admin.outbox');
  if (!env.smtpUrl) throw new Refused('conflict', 'no mail server is set');
  const organisation = await organisationName();
  const pace = createPace();
  const outcome = { queued: 0, skipped: 0 };
  for (let isFirst = true; ; isFirst = false) {
    const { looked, queued, skipped } = await store().write(async (tx) => {
      await takeTurn(tx);
      const held = isFirst ? await tx.$count(outbox, eq(outbox.status, 'held')) : 0;
      if (held > 0) await recordAudit(tx, viewer, `mail.send-held.${held}`, 'outbox', now);
      return releaseSome(tx, organisation, now);
    });
    outcome.queued += queued;
    outcome.skipped += skipped;
    if (looked === 0) return outcome;
    await pace.rest();
  }
}

/**
 * Throws away the letters that were written before a mail server was set, and answers how many. Their links go on
 * working: an administrator may have handed them over by hand.
 */
export async function discardHeldLetters(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'admin.outbox');
  return store().write(async (tx) => {
    const discarded = await tx
      .update(outbox)
      .set({ status: 'discarded', body: '' })
      .where(eq(outbox.status, 'held'))
      .returning({ id: outbox.id });
    if (discarded.length > 0) await recordAudit(tx, viewer, `mail.discard-held.${discarded.length}`, 'outbox', now);
    return discarded.length;
  });
}
