import { eq, isNull } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { accounts, employees, outbox, sessions, tokens } from '@/db/schema';
import { isPostgres } from '@/db/dialect';
import { store, type Tx } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { addressee, foundOrganisation } from '@/server/people/people.factory';
import { addAccount } from './account.factory';
import { leaveOldAddresses } from './new-address';
import { openSession } from './sessions';
import { acceptLink, requestReset } from './sign-in';
import { systemViewer } from './system';
import { issueToken, spendToken } from './tokens';

// Whoever reads the old mailbox may be somebody else by now. So what is asked at the same instant as the address changes
// must come out as if it had been asked before, when the change ends it, or after, when the old address is nobody's.

const now = new Date('2026-11-23T09:00:00Z');
const kim = { ...addressee('kim'), firstName: 'Kim', locale: 'nl' as const };
const NEW = 'kim.bakker@harbour.example';

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  await addAccount('kim');
});
afterAll(closeFreshStore);

async function changeAddress(tx: Tx): Promise<void> {
  await tx.update(employees).set({ email: NEW }).where(eq(employees.id, 'kim'));
  await leaveOldAddresses(tx, systemViewer(), [kim], now);
}

/**
 * Begins `second` when all of `first` is written but not yet part of the store. Answers how the second ended.
 * On PostgreSQL it has seen what was before, and waits for a row; SQLite has one writer, so it waits for its turn.
 */
async function meanwhile<T>(
  first: (tx: Tx) => Promise<unknown>,
  second: () => Promise<T>,
): Promise<PromiseSettledResult<T>> {
  const [written, mayEnd] = [gate(), gate()];
  const earlier = store().write(async (tx) => {
    await first(tx);
    written.open();
    await mayEnd.opened;
  });
  await Promise.race([written.opened, earlier]);
  const later = Promise.allSettled([second()]);
  if (isPostgres) await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
  mayEnd.open();
  await earlier;
  const [ended] = await later;
  return ended;
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

async function waiting(): Promise<number> {
  // Of this database alone: other tests have theirs on the same server.
  const [row] = await store().raw(
    "select count(*) as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return Number(row?.waiting);
}

test('a new password that is asked for meanwhile is not sent to the old address', async () => {
  const asked = await meanwhile(changeAddress, () => requestReset(kim.email, '192.0.2.1', now));
  expect(asked).toMatchObject({ status: 'fulfilled' });
  const letters = await store().read.select({ subject: outbox.subject }).from(outbox);
  expect(letters).toEqual([{ subject: 'Je e-mailadres in Draagvlak is veranderd' }]);
  expect(await store().read.$count(tokens)).toBe(0);
});

test('a link that is used meanwhile is refused: no new password, no session', async () => {
  const token = await store().write((tx) => issueToken(tx, kim, 'reset', now));
  const [before] = await store().read.select().from(accounts);
  const used = await meanwhile(changeAddress, () =>
    acceptLink({ token, password: 'four quite other words' }, '192.0.2.1', now),
  );
  expect(used).toMatchObject({ status: 'rejected', reason: { reason: 'link' } });
  expect(await store().read.select().from(accounts)).toEqual([before]);
  expect(await store().read.$count(sessions)).toBe(0);
});

test('a link that was used just before has made a session that ends with the change', async () => {
  const token = await store().write((tx) => issueToken(tx, kim, 'reset', now));
  const use = async (tx: Tx) => {
    expect(await spendToken(tx, token, kim, now)).toBe(true);
    await openSession(tx, 'kim', now);
  };
  expect(await meanwhile(use, () => store().write(changeAddress))).toMatchObject({ status: 'fulfilled' });
  expect(await store().read.$count(sessions)).toBe(1);
  expect(await store().read.$count(sessions, isNull(sessions.revokedAt))).toBe(0);
});
