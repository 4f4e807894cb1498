import 'server-only';
import { and, asc, eq, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm';
import { createTransport } from 'nodemailer';
import { outbox } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { subjectIn } from '@/domain/notifications/about';
import { MAIL_TRIES, MAIL_WAITS_MS } from '@/domain/notifications/model';
import { env } from '@/env';
import { createPace, type Pace } from '@/server/pace';
import { isStillAsked } from '@/server/policy/still-asked';
import { isRoundLetterOfUse } from '@/server/support/planning/letters';

/** Letters that are taken from the queue together; then it is looked at anew, so that a one-time link need not wait long. */
const AT_ONCE = 50;
/**
 * How long a round goes on taking letters, in milliseconds. Less than the time between two rounds (server/boot.ts): at
 * 45 ms a letter, the quickest that one connection does, 32,812 people have theirs in 35 minutes.
 */
const ROUND_MS = 10_000;
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
 * later, and given up after five tries; one that asks for what has been done meanwhile is skipped.
 *
 * @param roundMs after this time no more letters are taken from the queue; those that were taken still go
 */
export async function sendQueuedMail(viewer: Viewer, now = new Date(), roundMs = ROUND_MS): Promise<number> {
  authorize(viewer, 'system.send-mail');
  if (!env.smtpUrl) return 0;
  let letters = await dueLetters(now);
  if (letters.length === 0) return 0;

  const server = mailServer(env.smtpUrl);
  const pace = createPace();
  const began = performance.now();
  let tried = 0;
  try {
    for (let at = now; letters.length > 0; letters = await dueLetters(at)) {
      const { tried: some, isServerDown } = await sendSome(server, letters, pace, at);
      tried += some;
      const lasted = performance.now() - began;
      // With the server down the rest would only wait in vain; they keep their tries for the next round.
      if (isServerDown || lasted >= roundMs) break;
      // Whoever takes a letter has it for a minute from then on, not from the beginning of the round.
      at = new Date(now.getTime() + lasted);
    }
  } finally {
    server.close();
  }
  return tried;
}

async function sendSome(
  server: ReturnType<typeof mailServer>,
  letters: readonly Letter[],
  pace: Pace,
  now: Date,
): Promise<{ tried: number; isServerDown: boolean }> {
  let tried = 0;
  for (const letter of letters) {
    if (pace.isDue()) await pace.rest();
    if (!(await claim(letter, now))) continue;
    tried += 1;
    if (!(await isNeeded(letter, now))) {
      await skip(letter);
      continue;
    }
    const { failure, isServerDown } = await deliver(server, letter);
    await note(letter, failure, now);
    if (isServerDown) return { tried, isServerDown };
  }
  return { tried, isServerDown: false };
}

function mailServer(url: string) {
  const address = new URL(url);
  for (const [name, value] of Object.entries(CONDUCT)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, value);
  }
  return createTransport(address.href);
}

/** A one-time link soon expires: letters to one person go before those that many people get, oldest first. */
async function dueLetters(now: Date): Promise<Letter[]> {
  const isDue = and(eq(outbox.status, 'queued'), or(isNull(outbox.tryAfter), lte(outbox.tryAfter, now)));
  const oldest = (which: SQL, limit: number) =>
    store()
      .read.select()
      .from(outbox)
      .where(and(isDue, which))
      // Nothing after the moment: thousands share it, and the index gives the first of them without sorting all.
      .orderBy(asc(outbox.createdAt))
      .limit(limit);
  const personal = await oldest(isNull(outbox.about), AT_ONCE);
  return personal.length === AT_ONCE
    ? personal
    : [...personal, ...(await oldest(isNotNull(outbox.about), AT_ONCE - personal.length))];
}

/** Whether what a letter asks for is still to be done; other letters tell something, and always are. */
async function isNeeded({ about, employeeId }: Letter, now: Date): Promise<boolean> {
  const subject = subjectIn(about);
  if (subject === null || employeeId === null) return true;
  return subject.kind === 'pulse'
    ? isRoundLetterOfUse(store().read, subject, now)
    : isStillAsked(store().read, subject, employeeId, now);
}

async function skip({ id }: Letter): Promise<void> {
  const skipped = { status: 'skipped', skipReason: 'not-needed', body: '' } as const;
  await store().write((tx) => tx.update(outbox).set(skipped).where(eq(outbox.id, id)));
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
