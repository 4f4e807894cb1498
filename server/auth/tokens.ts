import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { accounts, employees, tokens } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { TOKEN_LIFETIME_MS, type TokenPurpose } from '@/domain/access/credentials';
import { fullName } from '@/domain/people/model';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A person, and the address that a letter goes to. */
export type Addressee = { readonly id: string; readonly email: string };

/**
 * Makes a one-time link's token for a letter to this address; earlier ones for the same purpose stop working. Answers
 * with the only plain copy.
 */
export async function issueToken(
  tx: Tx,
  { id: employeeId, email: sentTo }: Addressee,
  purpose: TokenPurpose,
  now: Date,
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const earlier = and(eq(tokens.employeeId, employeeId), eq(tokens.purpose, purpose), isNull(tokens.usedAt));
  await tx.update(tokens).set({ usedAt: now }).where(earlier);
  const expiresAt = new Date(now.getTime() + TOKEN_LIFETIME_MS[purpose]);
  await tx.insert(tokens).values({ hash: sha256(token), employeeId, purpose, sentTo, createdAt: now, expiresAt });
  return token;
}

/** Ends every link a person still has, for whatever purpose: with a new password none of them is needed. */
export async function endTokens(tx: Tx, employeeId: string, now: Date): Promise<void> {
  await tx
    .update(tokens)
    .set({ usedAt: now })
    .where(and(eq(tokens.employeeId, employeeId), isNull(tokens.usedAt)));
}

export type TokenHolder = {
  employeeId: string;
  email: string;
  name: string;
  purpose: TokenPurpose;
  hasAccount: boolean;
};

/** Who a link is for, when it still works; looking does not use it up. */
export async function tokenHolder(token: string, now = new Date()): Promise<TokenHolder | null> {
  const works = and(
    eq(tokens.hash, sha256(token)),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now),
    eq(tokens.sentTo, employees.email),
    isNull(employees.leftOn),
  );
  const [row] = await store()
    .read.select({
      employeeId: employees.id,
      email: employees.email,
      firstName: employees.firstName,
      namePrefix: employees.namePrefix,
      lastName: employees.lastName,
      purpose: tokens.purpose,
      account: accounts.employeeId,
    })
    .from(tokens)
    .innerJoin(employees, eq(employees.id, tokens.employeeId))
    .leftJoin(accounts, eq(accounts.employeeId, employees.id))
    .where(works);
  if (!row) return null;
  return {
    employeeId: row.employeeId,
    email: row.email,
    name: fullName(row),
    purpose: row.purpose,
    hasAccount: row.account !== null,
  };
}

/**
 * Uses up a token that was found to be this person's. Answers false when somebody was quicker, when it no longer works, or
 * when the person has left or got another address since: then nothing may follow.
 */
export async function spendToken(tx: Tx, token: string, holder: Addressee, now: Date): Promise<boolean> {
  if (!(await keepAddress(tx, holder))) return false;
  const works = and(
    eq(tokens.hash, sha256(token)),
    eq(tokens.employeeId, holder.id),
    eq(tokens.sentTo, holder.email),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, now),
  );
  const spent = await tx.update(tokens).set({ usedAt: now }).where(works).returning({ hash: tokens.hash });
  return spent.length === 1;
}

/**
 * Whether the person works here under this address, and keeps it until this write has ended. A change of the address
 * that is under way comes first: the write of the row waits for it, and then sees the new one. One that comes later waits
 * for us and ends what we have made. (SQLite has one writer anyway.)
 */
export async function keepAddress(tx: Tx, { id, email }: Addressee): Promise<boolean> {
  const kept = await tx
    .update(employees)
    .set({ email: sql`${employees.email}` })
    .where(and(eq(employees.id, id), eq(employees.email, email), isNull(employees.leftOn)))
    .returning({ id: employees.id });
  return kept.length === 1;
}
