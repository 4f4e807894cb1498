import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { accounts, employees, outbox, tokens } from '@/db/schema';
import type { Tx } from '@/db/store';
import { fateOf, type HeldLink } from '@/domain/notifications/held';
import { issueToken, sha256 } from '@/server/auth/tokens';
import { LINK, linkFor, textOf } from './mail';

/** Letters looked through in one transaction. */
const LETTERS_AT_ONCE = 50;

type Letter = typeof outbox.$inferSelect;
type Change = Partial<typeof outbox.$inferInsert>;

/** Puts the oldest letters that are held in the queue, or skips them with a reason. Answers how many became what. */
export async function releaseSome(
  tx: Tx,
  organisation: string,
  now: Date,
): Promise<{ looked: number; queued: number; skipped: number }> {
  const letters = await tx
    .select()
    .from(outbox)
    .where(eq(outbox.status, 'held'))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(LETTERS_AT_ONCE);
  let queued = 0;
  for (const letter of letters) {
    const change = await changeFor(tx, letter, organisation, now);
    await tx
      .update(outbox)
      .set(change)
      .where(and(eq(outbox.id, letter.id), eq(outbox.status, 'held')));
    if (change.status === 'queued') queued += 1;
  }
  return { looked: letters.length, queued, skipped: letters.length - queued };
}

/** Links are written anew in any case: the address of the application may have changed since. */
async function changeFor(tx: Tx, letter: Letter, organisation: string, now: Date): Promise<Change> {
  const token = LINK.exec(letter.body)?.[1];
  const person = await personOf(tx, letter);
  const link = token === undefined ? null : await linkOf(tx, token, person?.email, now);
  const fate = fateOf({ link, hasLeft: person?.leftOn != null, hasAccount: person?.account != null });
  switch (fate) {
    case 'send':
      return { status: 'queued', body: token ? letter.body.replace(LINK, linkFor(token)) : letter.body };
    case 'renew': {
      if (!person) return { status: 'skipped', skipReason: 'link-expired', body: '' };
      const renewed = await issueToken(tx, person, 'invitation', now);
      const text = textOf(person, { kind: 'invitation', token: renewed, organisation });
      return { status: 'queued', recipient: person.email, ...text };
    }
    default:
      return { status: 'skipped', skipReason: fate, body: '' };
  }
}

async function personOf(tx: Tx, { employeeId }: Letter) {
  if (employeeId === null) return undefined;
  const [person] = await tx
    .select({
      id: employees.id,
      email: employees.email,
      firstName: employees.firstName,
      locale: employees.locale,
      leftOn: employees.leftOn,
      account: accounts.employeeId,
    })
    .from(employees)
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(eq(employees.id, employeeId));
  return person;
}

async function linkOf(tx: Tx, token: string, email: string | undefined, now: Date): Promise<HeldLink> {
  const [found] = await tx
    .select({
      purpose: tokens.purpose,
      sentTo: tokens.sentTo,
      usedAt: tokens.usedAt,
      expiresAt: tokens.expiresAt,
    })
    .from(tokens)
    .where(eq(tokens.hash, sha256(token)));
  if (!found || found.sentTo !== email) return 'gone';
  return { purpose: found.purpose, isUsed: found.usedAt !== null, isExpired: found.expiresAt <= now };
}
