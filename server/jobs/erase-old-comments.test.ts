import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { auditEntries, pulseComments, pulseRounds } from '@/db/schema';
import { store, withStore } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { systemViewer } from '@/server/auth/system';
import { clearClosedRounds } from './clear-closed-rounds';
import { eraseOldComments } from './erase-old-comments';

const now = new Date('2026-11-23T09:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

beforeEach(async () => {
  await freshStore();
  const closings = { old: daysAgo(184), young: daysAgo(182), open: null };
  await store().write(async (tx) => {
    for (const [at, [id, closedAt]] of Object.entries(closings).entries()) {
      const status = closedAt ? 'closed' : 'open';
      const dates = { openedAt: daysAgo(400), closesOn: '2026-12-01', closedAt, clearedAt: closedAt };
      await tx
        .insert(pulseRounds)
        .values({ id, number: at + 1, status, k: 5, wordingVersion: 1, invited: 20, ...dates });
      await tx.insert(pulseComments).values({ key: id, roundId: id, body: `what was said in ${id}` });
    }
  });
});
afterAll(closeFreshStore);

test('comments go half a year after their round closed, once, and the log says of which round', async () => {
  expect(await eraseOldComments(systemViewer(), now)).toBe(1);
  expect(await eraseOldComments(systemViewer(), now)).toBe(0);
  const left = await store()
    .read.select({ key: pulseComments.key })
    .from(pulseComments)
    .orderBy(asc(pulseComments.key));
  expect(left).toEqual([{ key: 'open' }, { key: 'young' }]);
  const log = await store().read.select().from(auditEntries).where(eq(auditEntries.action, 'round.erase-comments'));
  expect(log).toMatchObject([{ subject: 'old' }]);
});

test('what is deleted but not yet gone from the files is cleared by the next turn, also after a restart', async () => {
  const stopped = { ...store(), purge: () => Promise.reject(new Error('the server was stopped')) };
  await expect(withStore(stopped, () => eraseOldComments(systemViewer(), now))).rejects.toThrow('could not be cleared');
  expect(await clearedAt('old')).toBeNull();
  expect(await clearedAt('young')).toEqual(daysAgo(182));

  const real = store();
  const cleared: string[] = [];
  const purge = (tables: readonly string[]) => {
    cleared.push(...tables);
    return real.purge(tables);
  };
  const later = new Date(now.getTime() + 10 * 60 * 1000);
  expect(await withStore({ ...real, purge }, () => clearClosedRounds(systemViewer(), later))).toBe(true);
  expect(cleared).toContain('pulse_comments');
  expect(await clearedAt('old')).toEqual(later);
});

async function clearedAt(id: string): Promise<Date | null | undefined> {
  const [round] = await store().read.select().from(pulseRounds).where(eq(pulseRounds.id, id));
  return round?.clearedAt;
}
