import { randomUUID } from 'node:crypto';
import { asc } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { pulseAnswers, pulseReliability, supportForecasts } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { addDays } from '@/domain/calendar/day';
import { closeRound, openRound, setSupportTarget } from '../commands';
import { makeUpOrganisation } from '../organisation.factory';
import { earlierForecasts, newestForecast, reliabilityOf } from './queries';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const start = '2026-01-05';
const at = (day: string) => new Date(`${day}T09:00:00Z`);
/** The day on which the how-manieth round, from 0 on, is opened; it is closed ten days later. */
const opened = (round: number) => addDays(start, 28 * round);
const closed = (round: number) => addDays(start, 28 * round + 10);

beforeEach(async () => {
  await freshStore();
  await makeUpOrganisation([{ id: 'all', people: 200 }]);
});
afterAll(closeFreshStore);

/** Opens and closes a round in which so many of 150 are for. The answers are put in at once: 1,000 forms take minutes. */
async function hold(round: number, supporters: number, answers = 150): Promise<string> {
  const roundId = await openRound(champion, { closesOn: closed(round) }, at(opened(round)));
  const row = (place: number) => {
    const s = place < supporters ? 4 : 2;
    return { key: randomUUID(), roundId, departmentLabel: 'all', s1: s, s2: s, s3: s, s4: s, barriers: [] };
  };
  await store().write((tx) =>
    tx.insert(pulseAnswers).values(Array.from({ length: answers }, (_, place) => row(place))),
  );
  await closeRound(champion, roundId, at(closed(round)));
  return roundId;
}

async function holdMany(supporters: readonly number[]): Promise<void> {
  for (const [round, each] of supporters.entries()) await hold(round, each);
}

const rows = () => store().read.select().from(supportForecasts).orderBy(asc(supportForecasts.madeAt));
const rising = [60, 68, 76, 84, 92, 100, 108];

describe('closing a round', () => {
  test('keeps what was said after each: too few rounds first, then a range of days', async () => {
    await setSupportTarget(champion, 75, at('2026-01-01'));
    await holdMany(rising);

    const said = await rows();
    expect(said.map(({ verdict }) => verdict)).toEqual([
      ...['no-date', 'no-date', 'no-date', 'no-date'],
      ...['no-date', 'date', 'date'],
    ]);
    expect(said[1]).toMatchObject({
      madeAt: at(closed(1)),
      target: 75,
      reasons: [{ code: 'too-few-rounds', rounds: 2, needed: 3 }],
      ...{ earliest: null, median: null, latest: null, rising: null, fan: null },
    });
    expect(said[4]).toMatchObject({ reasons: [{ code: 'no-end' }], fan: null });

    const newest = await newestForecast(champion);
    if (newest?.outlook.kind !== 'date') throw new Error('no date');
    const { earliest, median, latest } = newest.outlook;
    expect(closed(6) <= earliest && earliest <= median && median <= latest).toBe(true);
    expect(newest).toMatchObject({ goal: 0.75, roundId: said[6]?.roundId });
    expect(newest.fan?.at(0)?.day).toBe(closed(6));
    expect(newest.fan?.at(-1)?.day).toBe(latest);
    expect(newest.rising).toBeGreaterThan(0.9);
  });

  test('what was said is never changed by what comes after', async () => {
    await setSupportTarget(champion, 75, at('2026-01-01'));
    await holdMany(rising);
    const before = await rows();
    await hold(7, 40);
    await setSupportTarget(champion, 60, at('2026-12-01'));
    expect((await rows()).slice(0, before.length)).toEqual(before);
  });

  test('a goal that has been reached is said as well', async () => {
    await setSupportTarget(champion, 50, at('2026-01-01'));
    await hold(0, 130);
    expect(await newestForecast(champion)).toMatchObject({ outlook: { kind: 'reached' }, fan: null });
  });

  test('without a goal there is nothing to say', async () => {
    await hold(0, 90);
    expect(await rows()).toEqual([]);
    expect(await newestForecast(champion)).toBeNull();
  });

  test('a round that is closed on the day of the next one does not stop the next from closing', async () => {
    await setSupportTarget(champion, 75, at('2026-01-01'));
    for (const round of [0, 1, 2, 3, 4]) await hold(round, 60 + 5 * round);
    const late = await openRound(champion, { closesOn: closed(5) }, at(opened(5)));
    await closeRound(champion, late, at(opened(6)));
    const next = await openRound(champion, { closesOn: closed(6) }, at(opened(6)));
    await closeRound(champion, next, new Date(`${opened(6)}T16:00:00Z`));
    expect(await rows()).toHaveLength(7);
  });
});

describe('another goal', () => {
  test('adds what can be said of it after the newest round, once', async () => {
    await setSupportTarget(champion, 75, at('2026-01-01'));
    await holdMany(rising);
    await setSupportTarget(champion, 75, at('2026-08-01'));
    expect(await rows()).toHaveLength(7);

    // A round that is open has no part in it.
    await openRound(champion, { closesOn: closed(7) }, at(opened(7)));
    await setSupportTarget(champion, 74, at('2026-08-02'));
    expect(await rows()).toHaveLength(8);
    expect((await rows())[7]).toMatchObject({ target: 74, verdict: 'date', madeAt: at('2026-08-02') });
    expect(await newestForecast(champion)).toMatchObject({ goal: 0.74 });
  });

  test('every range is kept with the goal it was shown for, and so is how often there was none', async () => {
    await setSupportTarget(champion, 75, at('2026-01-01'));
    await holdMany(rising);
    await setSupportTarget(champion, 74, at('2026-08-02'));
    const { ranges, withoutDay } = await earlierForecasts(champion);
    expect(ranges.map(({ madeOn, target }) => [madeOn, target])).toEqual([
      [closed(5), 0.75],
      [closed(6), 0.75],
      [closed(6), 0.74],
    ]);
    expect(withoutDay).toBe(5);
  });

  test('before the first round there is nothing to say of it', async () => {
    await setSupportTarget(champion, 75, at('2026-01-01'));
    expect(await rows()).toEqual([]);
  });
});

describe('how the four items go together', () => {
  test('is worked out when a round with a hundred answers closes, and stays when the answers are gone', async () => {
    const roundId = await hold(0, 75);
    const found = await reliabilityOf(champion, roundId);
    // Everybody gives one answer to all four: α = 1, and each item goes fully with the rest.
    expect(found).toMatchObject({ alpha: 1, word: 'enough' });
    expect(found?.items.map(({ id, itemRest, word }) => [id, itemRest, word])).toEqual([
      ['S1', 1, 'fits'],
      ['S2', 1, 'fits'],
      ['S3', 1, 'fits'],
      ['S4', 1, 'fits'],
    ]);
    await store().write((tx) => tx.delete(pulseAnswers));
    expect(await reliabilityOf(champion, roundId)).toEqual(found);
  });

  test('99 answers: nothing is said, and nothing is stored', async () => {
    const roundId = await hold(0, 50, 99);
    expect(await reliabilityOf(champion, roundId)).toBeNull();
    expect(await store().read.$count(pulseReliability)).toBe(0);
  });
});

test('what can be expected is for who runs the programme', async () => {
  const employee = viewerFor();
  await expect(newestForecast(employee)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(earlierForecasts(employee)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(reliabilityOf(employee, 'none')).rejects.toMatchObject({ code: 'forbidden' });
});
