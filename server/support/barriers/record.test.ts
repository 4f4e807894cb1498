import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { pulseAnswers, pulseBarriers } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { BarrierId } from '@/domain/support/instrument';
import { systemViewer } from '@/server/auth/system';
import { closeRound, openRound } from '../commands';
import { makeUpOrganisation } from '../organisation.factory';
import { recordEarlierBarriers } from './commands';
import { barriersIn, namedDepartments } from './queries';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const opening = new Date('2026-03-02T09:00:00Z');
const closing = new Date('2026-03-12T09:00:00Z');

beforeEach(async () => {
  await freshStore();
  await makeUpOrganisation([
    { id: 'large', people: 110 },
    { id: 'tiny', people: 3 },
    { id: 'little', people: 3 },
  ]);
});
afterAll(closeFreshStore);

type Given = { count: number; barriers: BarrierId[]; hasScore?: boolean };

/** A closed round with these answers, put in at once. */
async function hold(...given: Given[]): Promise<string> {
  const roundId = await openRound(champion, { closesOn: '2026-03-13' }, opening);
  const rows = given.flatMap(({ count, barriers, hasScore = true }) =>
    Array.from({ length: count }, () => {
      const s = hasScore ? 4 : null;
      return { key: randomUUID(), roundId, s1: s, s2: s, s3: s, s4: s, barriers };
    }),
  );
  await store().write((tx) => tx.insert(pulseAnswers).values(rows));
  await closeRound(champion, roundId, closing);
  return roundId;
}

test('closing a round keeps what holds people back, of those who have a score', async () => {
  const roundId = await hold(
    { count: 20, barriers: ['time'] },
    { count: 12, barriers: ['time', 'unclear'] },
    { count: 18, barriers: ['nothing'] },
    { count: 8, barriers: [] },
    { count: 3, barriers: ['worries'], hasScore: false },
  );
  expect(await barriersIn(champion, roundId)).toEqual({
    N: 116,
    base: 50,
    open: 8,
    counts: { time: 32, unclear: 12, disagree: 0, 'no-benefit': 0, worries: 0, 'no-help': 0, nothing: 18 },
  });
});

test('too few answers: nothing is kept but that it was worked out', async () => {
  const roundId = await hold({ count: 19, barriers: ['time'] });
  expect(await barriersIn(champion, roundId)).toBeNull();
  expect(await store().read.select().from(pulseBarriers)).toEqual([{ roundId, figure: null }]);
});

test('it is worked out once: what happens to answers later does not change it', async () => {
  const roundId = await hold({ count: 30, barriers: ['time'] });
  const before = await barriersIn(champion, roundId);
  await store().write((tx) => tx.delete(pulseAnswers));
  expect(await recordEarlierBarriers(systemViewer())).toBe(0);
  expect(await barriersIn(champion, roundId)).toEqual(before);
});

test('a round that was closed before gets the same afterwards, once', async () => {
  const roundId = await hold({ count: 30, barriers: ['time'] }, { count: 9, barriers: ['unclear'] });
  const atClosing = await barriersIn(champion, roundId);
  await store().write((tx) => tx.delete(pulseBarriers));
  expect(await barriersIn(champion, roundId)).toBeNull();
  expect(await recordEarlierBarriers(systemViewer())).toBe(1);
  expect(await recordEarlierBarriers(systemViewer())).toBe(0);
  expect(await barriersIn(champion, roundId)).toEqual(atClosing);
});

test('while a round is open nothing is worked out of it', async () => {
  const roundId = await openRound(champion, { closesOn: '2026-03-13' }, opening);
  expect(await recordEarlierBarriers(systemViewer())).toBe(0);
  expect(await namedDepartments(champion, roundId)).toBeNull();
});

test('which departments answers could name is noted: not one of three people', async () => {
  const roundId = await hold({ count: 30, barriers: ['time'] });
  expect(await namedDepartments(champion, roundId)).toEqual(new Set(['large']));
});

test('only who runs the programme reads it', async () => {
  await expect(barriersIn(viewerFor(), 'none')).rejects.toMatchObject({ code: 'forbidden' });
  await expect(namedDepartments(viewerFor(), 'none')).rejects.toMatchObject({ code: 'forbidden' });
});
