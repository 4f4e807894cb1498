import 'server-only';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { tryCounts } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { TICKET_TRIES, TRIES, TRY_WINDOW_MS } from '@/domain/access/credentials';
import { Refused } from '@/domain/errors';
import { keyedHash } from './secret';

type Door = 'sign-in' | 'reset' | 'token' | 'set-up' | 'verify' | 'ticket';
type Trier = { door: Door; account: string; address: string };

/** The address first, always: writes that take both in one order never wait for each other in a ring. */
const keysOf = ({ door, account, address }: Trier) => ({
  address: keyedHash('tries', `${door} address ${address}`),
  account: keyedHash('tries', `${door} account ${account}`),
});

/**
 * Counts a try before it is judged, so that many at once cannot slip past the limit. What is refused for its address
 * leaves the account alone: nothing was tried on it, and one client could otherwise close a door for everybody.
 * @throws Refused 'too-many-tries' when the account or the address has used up its window
 */
export async function countTry(trier: Trier, now: Date): Promise<void> {
  const keys = keysOf(trier);
  const limits = trier.door === 'ticket' ? { ...TICKET_TRIES, account: TICKET_TRIES.everybody } : TRIES;
  const within = await store().write(async (tx) => {
    await tx.delete(tryCounts).where(lt(tryCounts.windowEndsAt, now));
    if ((await increment(tx, keys.address, now)) > limits.address) return false;
    return (await increment(tx, keys.account, now)) <= limits.account;
  });
  if (!within) throw new Refused('too-many-tries', `too many tries at ${trier.door}`);
}

/**
 * After success the account starts afresh. The address gets back this one try and no more: an office where sixty people
 * sign in within a quarter of an hour is not stopped, and one good password does not open the way for guesses.
 */
export async function forgetTries(trier: Trier): Promise<void> {
  const keys = keysOf(trier);
  await store().write(async (tx) => {
    await tx
      .update(tryCounts)
      .set({ count: sql`${tryCounts.count} - 1` })
      .where(and(eq(tryCounts.key, keys.address), gt(tryCounts.count, 0)));
    await tx.delete(tryCounts).where(eq(tryCounts.key, keys.account));
  });
}

/**
 * For what was no guess where the account stands for everybody: both counts get back this one try. A count that comes to
 * nothing is gone, and with it the time at which it began.
 */
export async function giveBackTry(trier: Trier): Promise<void> {
  await store().write(async (tx) => {
    for (const key of Object.values(keysOf(trier))) {
      const [left] = await tx
        .update(tryCounts)
        .set({ count: sql`${tryCounts.count} - 1` })
        .where(eq(tryCounts.key, key))
        .returning({ count: tryCounts.count });
      if (left && left.count <= 0) await tx.delete(tryCounts).where(eq(tryCounts.key, key));
    }
  });
}

async function increment(tx: Tx, key: string, now: Date): Promise<number> {
  const fresh = { key, count: 1, windowEndsAt: new Date(now.getTime() + TRY_WINDOW_MS) };
  const [row] = await tx
    .insert(tryCounts)
    .values(fresh)
    .onConflictDoUpdate({ target: tryCounts.key, set: { count: sql`${tryCounts.count} + 1` } })
    .returning({ count: tryCounts.count });
  return row?.count ?? 1;
}
