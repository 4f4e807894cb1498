import 'server-only';
import { and, asc, eq, isNull, lte, or } from 'drizzle-orm';
import { createTransport } from 'nodemailer';
import { outbox } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { MAIL_TRIES, MAIL_WAITS_MS } from '@/domain/notifications/model';
import { env } from '@/env';

/** Letters per visit to the mail server; the next round takes the rest. */
const AT_ONCE = 50;
/**
 * One connection for the letters of a round, and a server that says nothing must not hold up the rounds to come
 * (milliseconds; nodemailer waits an hour). nodemailer takes these from the address only; what SMTP_URL says wins.
 */
const CONDUCT = {
  pool: 'true',
  maxConnections: '1',
  connectionTimeout: '15000',
  greetingTimeout: '15000',
  socketTimeout: '60000',
};

type Letter = typeof outbox.$inferSelect;
type Answer = { failure: string | null; isServerDown: boolean };

/**
 * Sends what is queued, oldest first, and answers how many letters were tried. A letter that fails is tried again
 * later, and given up after five tries.
 */
export async function sendQueuedMail(viewer: Viewer, now = new Date()): Promise<number> {
  authorize(viewer, 'system.send-mail');
  if (!env.smtpUrl) return 0;
  const letters = await dueLetters(now);
  if (letters.length === 0) return 0;

  const server = mailServer(env.smtpUrl);
  let tried = 0;
  try {
    for (const letter of letters) {
      if (!(await claim(letter, now))) continue;
      tried += 1;
      const { failure, isServerDown } = await deliver(server, letter);
      await note(letter, failure, now);
      // The rest would only wait in vain; they keep their tries for the next round.
      if (isServerDown) break;
    }
  } finally {
    server.close();
  }
  return tried;
}

function mailServer(url: string) {
  const address = new URL(url);
  for (const [name, value] of Object.entries(CONDUCT)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, value);
  }
  return createTransport(address.href);
}

function dueLetters(now: Date): Promise<Letter[]> {
  const isDue = or(isNull(outbox.tryAfter), lte(outbox.tryAfter, now));
  return store()
    .read.select()
    .from(outbox)
    .where(and(eq(outbox.status, 'queued'), isDue))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(AT_ONCE);
}

/** Takes a letter by counting the try beforehand: of two servers that see it, one sends. A crash costs that one try. */
async function claim(letter: Letter, now: Date): Promise<boolean> {
  const wait = MAIL_WAITS_MS[Math.min(letter.tries, MAIL_WAITS_MS.length - 1)] ?? 0;
  const asSeen = and(eq(outbox.id, letter.id), eq(outbox.status, 'queued'), eq(outbox.tries, letter.tries));
  const claimed = await store().write((tx) =>
    tx
      .update(outbox)
      .set({ tries: letter.tries + 1, tryAfter: new Date(now.getTime() + wait) })
      .where(asSeen)
      .returning({ id: outbox.id }),
  );
  return claimed.length === 1;
}

async function note(letter: Letter, failure: string | null, now: Date): Promise<void> {
  const isOver = letter.tries + 1 >= MAIL_TRIES;
  // A letter holds a one-time link: once delivered there is no reason to keep its text.
  const sent = { status: 'sent', sentAt: now, body: '', failure: null } as const;
  const outcome = failure === null ? sent : ({ status: isOver ? 'failed' : 'queued', failure } as const);
  await store().write((tx) => tx.update(outbox).set(outcome).where(eq(outbox.id, letter.id)));
}

/** What came of it; `failure` is the server's answer without the recipient's address, or null when it took the letter. */
async function deliver(server: ReturnType<typeof mailServer>, letter: Letter): Promise<Answer> {
  try {
    await server.sendMail({
      from: env.mailFrom ?? 'Draagvlak <draagvlak@localhost>',
      to: letter.recipient,
      subject: letter.subject,
      text: letter.body,
    });
    return { failure: null, isServerDown: false };
  } catch (error) {
    const said = error instanceof Error ? error.message : 'unknown';
    return { failure: withoutAddress(said, letter.recipient), isServerDown: isServerDown(error) };
  }
}

/** Servers like to repeat the address, in capitals or not. The whole answer has to fit a line of the outbox page. */
function withoutAddress(said: string, recipient: string): string {
  const address = new RegExp(recipient.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
  return said.replace(address, '<recipient>').slice(0, 300);
}

/** nodemailer's codes for "nobody there" and "you may not in": the next letter would hear the same. */
function isServerDown(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return ['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ETLS', 'EAUTH'].includes(String(code));
}
