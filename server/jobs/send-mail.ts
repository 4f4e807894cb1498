import 'server-only';
import { asc, eq } from 'drizzle-orm';
import { createTransport } from 'nodemailer';
import { outbox } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { MAIL_TRIES } from '@/domain/notifications/model';
import { env } from '@/env';

/** Letters per visit to the mail server; the next round takes the rest. */
const AT_ONCE = 50;

/** Sends what is queued, oldest first. A letter that fails is tried again next time, and given up after five tries. */
export async function sendQueuedMail(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.send-mail');
  if (!env.smtpUrl) return 0;
  const letters = await store()
    .read.select()
    .from(outbox)
    .where(eq(outbox.status, 'queued'))
    .orderBy(asc(outbox.createdAt))
    .limit(AT_ONCE);
  if (letters.length === 0) return 0;

  const transport = createTransport(env.smtpUrl);
  try {
    for (const letter of letters) {
      const failure = await deliver(transport, letter);
      const isOver = failure !== null && letter.tries + 1 >= MAIL_TRIES;
      await store().write((tx) =>
        tx
          .update(outbox)
          .set(
            failure === null
              // A letter holds a one-time link: once delivered there is no reason to keep its text.
              ? { status: 'sent', sentAt: now, body: '', failure: null }
              : { status: isOver ? 'failed' : 'queued', tries: letter.tries + 1, failure },
          )
          .where(eq(outbox.id, letter.id)),
      );
    }
  } finally {
    transport.close();
  }
  return letters.length;
}

/** Null when the server took the letter, else its answer without the recipient's address. */
async function deliver(transport: ReturnType<typeof createTransport>, letter: typeof outbox.$inferSelect): Promise<string | null> {
  try {
    await transport.sendMail({
      from: env.mailFrom ?? 'Draagvlak <draagvlak@localhost>',
      to: letter.recipient,
      subject: letter.subject,
      text: letter.body,
    });
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message : 'unknown';
    return said.replaceAll(letter.recipient, '<recipient>').slice(0, 300);
  }
}
