import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  accounts,
  auditEntries,
  organisations,
  plannedRounds,
  pulseResponseBands,
  pulseRoster,
  pulseRounds,
} from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { systemViewer } from '@/server/auth/system';
import { runRounds } from '@/server/jobs/run-rounds';
import { closeRound, openRound } from '../commands';
import { type MadeUpPerson, makeUpOrganisation } from '../organisation.factory';
import { roundInProgress, rounds } from '../queries';
import { giveAnswer } from '../respondents.factory';
import { makeTheme } from '../themes/commands';
import { movePlannedRound, planRounds, removePlannedRound } from './commands';
import { plannedPage, planTrouble, responseShown } from './queries';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const anybody = viewerFor({ employeeId: 'anybody' });
const system = systemViewer();
/** Amsterdam is an hour ahead of UTC in winter. */
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00Z`);
const monday = at('2026-03-02');

let people: MadeUpPerson[] = [];
beforeEach(async () => {
  await freshStore();
  people = await makeUpOrganisation([
    { id: 'sales', people: 40 },
    { id: 'service', people: 40 },
  ]);
  await store().write((tx) => tx.update(organisations).set({ timeZone: 'Europe/Amsterdam' }));
});
afterAll(closeFreshStore);

const plan = (opensOn: string, closesOn: string, times = 1, now = monday) =>
  planRounds(champion, { opensOn, closesOn, weeks: 4, times, reminders: ['opening'] }, now);
const planned = async () => (await plannedPage(champion, { dir: 'asc', page: 1 })).rows;
const openNow = () => roundInProgress(anybody);
const log = async (action: string) =>
  (await store().read.select().from(auditEntries).where(eq(auditEntries.action, action))).map(({ actorId }) => actorId);
const answers = async (from: number, to: number, roundId: string) => {
  for (const [turn, person] of people.slice(from, to).entries()) {
    await giveAnswer({ person, sessionId: '', turn: from + turn }, roundId);
  }
};

describe('planning', () => {
  test('a series stands in the calendar, with a line in the log', async () => {
    expect(await plan('2026-03-09', '2026-03-20', 3)).toBe(3);
    expect(await planned()).toMatchObject([
      { opensOn: '2026-03-09', closesOn: '2026-03-20', status: 'planned', reminders: ['opening'] },
      { opensOn: '2026-04-06', closesOn: '2026-04-17' },
      { opensOn: '2026-05-04', closesOn: '2026-05-15' },
    ]);
    expect(await log('round.plan.3')).toHaveLength(1);
  });

  test('what does not fit is refused at its field, and nothing of the series is kept', async () => {
    await plan('2026-04-13', '2026-04-20');
    await expect(plan('2026-03-09', '2026-03-20', 3)).rejects.toMatchObject({
      fields: { times: 'plan-near-planned:2026-04-13:2026-04-06' },
    });
    await openRound(champion, { closesOn: '2026-03-13' }, monday);
    await expect(plan('2026-03-29', '2026-04-02')).rejects.toMatchObject({
      fields: { opensOn: 'plan-near-round:2026-03-02:2026-03-30' },
    });
    expect(await planned()).toHaveLength(1);
  });

  test('two champions at the same moment cannot plan rounds too near each other', async () => {
    const both = await Promise.allSettled([plan('2026-03-09', '2026-03-20'), plan('2026-03-11', '2026-03-20')]);
    expect(both.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await planned()).toHaveLength(1);
  });

  test('is moved beside the others but not beside itself, and removed', async () => {
    await plan('2026-03-09', '2026-03-20', 2);
    const [first] = await planned();
    const move = (opensOn: string, closesOn: string) =>
      movePlannedRound(champion, first?.id ?? '', { opensOn, closesOn, reminders: [] }, monday);
    await expect(move('2026-03-10', '2026-03-20')).rejects.toMatchObject({ fields: { opensOn: expect.anything() } });
    await move('2026-03-08', '2026-03-12');
    expect((await planned())[0]).toMatchObject({ opensOn: '2026-03-08', closesOn: '2026-03-12', reminders: [] });
    await removePlannedRound(champion, first?.id ?? '', monday);
    await expect(removePlannedRound(champion, first?.id ?? '', monday)).rejects.toMatchObject({ code: 'not-found' });
    expect(await planned()).toHaveLength(1);
    expect([...(await log('round.plan-move')), ...(await log('round.plan-remove'))]).toHaveLength(2);
  });
});

describe('the clock opens', () => {
  test('in the morning of the day where the organisation is, in the name of the system', async () => {
    await plan('2026-03-09', '2026-03-20');
    await runRounds(system, at('2026-03-08', '23:30'));
    await runRounds(system, at('2026-03-09', '06:59'));
    expect(await openNow()).toBeNull();
    expect(await runRounds(system, at('2026-03-09', '07:00'))).toEqual({ closed: 0, opened: 1 });
    expect(await openNow()).toMatchObject({ closesOn: '2026-03-20' });
    expect(await store().read.$count(pulseRoster)).toBe(80);
    expect(await log('round.open')).toEqual([null]);
    const [row] = await store().read.select().from(plannedRounds);
    expect(row).toMatchObject({ status: 'opened', roundId: (await openNow())?.roundId });
    await expect(removePlannedRound(champion, row?.id ?? '')).rejects.toMatchObject({ reason: 'plan-opened' });
  });

  test('once, though two servers look at the same moment', async () => {
    await plan('2026-03-09', '2026-03-20');
    const both = await Promise.all([1, 2, 3].map(() => runRounds(system, at('2026-03-09'))));
    expect(both.reduce((sum, { opened }) => sum + opened, 0)).toBeGreaterThanOrEqual(1);
    expect(await store().read.$count(pulseRounds)).toBe(1);
    expect(await store().read.$count(pulseRoster)).toBe(80);
    expect(await log('round.open')).toHaveLength(1);
    expect(await store().read.$count(plannedRounds, eq(plannedRounds.status, 'opened'))).toBe(1);
  });

  test('what cannot open waits with the reason, is tried the next day, and opens when it can', async () => {
    await plan('2026-03-09', '2026-03-20');
    const kept = await store().read.select().from(accounts);
    await store().write((tx) => tx.delete(accounts));
    await runRounds(system, at('2026-03-09'));
    expect((await planned())[0]).toMatchObject({
      ...{ status: 'planned', hurdle: 'few-can-answer', triedOn: '2026-03-09' },
    });
    expect(await planTrouble(champion)).toMatchObject([{ hurdle: 'few-can-answer' }]);
    expect(await store().read.$count(pulseRounds)).toBe(0);
    await store().write((tx) => tx.insert(accounts).values(kept));
    expect(await runRounds(system, at('2026-03-09', '18:00'))).toMatchObject({ opened: 0 });
    expect(await runRounds(system, at('2026-03-10'))).toMatchObject({ opened: 1 });
    expect(await planTrouble(champion)).toEqual([]);
  });

  test('what never could is missed when its closing day has passed, and can be moved', async () => {
    await plan('2026-03-09', '2026-03-20');
    const roundId = await openRound(champion, { closesOn: '2026-03-19' }, at('2026-03-03'));
    await runRounds(system, at('2026-03-09'));
    expect((await planned())[0]).toMatchObject({ status: 'planned', hurdle: 'round-open' });
    await closeRound(champion, roundId, at('2026-03-11'));
    await runRounds(system, at('2026-03-11'));
    expect((await planned())[0]).toMatchObject({ hurdle: 'too-soon' });
    await runRounds(system, at('2026-03-20'));
    expect((await planned())[0]).toMatchObject({ status: 'planned', hurdle: 'last-day' });
    await runRounds(system, at('2026-03-21', '00:00'));
    const [missed] = await planned();
    expect(missed).toMatchObject({ status: 'missed', hurdle: 'last-day' });
    expect(await log('round.plan-missed')).toEqual([null]);
    const days = { opensOn: '2026-04-10', closesOn: '2026-04-20', reminders: [] };
    await movePlannedRound(champion, missed?.id ?? '', days, at('2026-03-21'));
    expect((await planned())[0]).toMatchObject({ status: 'planned', hurdle: null, triedOn: null });
    expect(await runRounds(system, at('2026-04-10'))).toMatchObject({ opened: 1 });
  });

  test('nothing while what people said has no answer, with that reason', async () => {
    const roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
    await answers(0, 12, roundId);
    await closeRound(champion, roundId, at('2026-03-13'));
    await plan('2026-03-30', '2026-04-10');
    await runRounds(system, at('2026-03-30'));
    expect((await planned())[0]).toMatchObject({ hurdle: 'comments-waiting' });
    await makeTheme(champion, roundId, { title: { nl: 'Tijd', en: 'Time' }, comments: [] });
    await runRounds(system, at('2026-03-31'));
    expect((await planned())[0]).toMatchObject({ hurdle: 'themes-open' });
  });

  test('and a round opened by hand on or after the planned day is the planned one', async () => {
    await plan('2026-03-09', '2026-03-20', 2);
    await openRound(champion, { closesOn: '2026-03-25' }, at('2026-03-10'));
    expect(await planned()).toMatchObject([{ opensOn: '2026-04-06' }]);
  });
});

describe('the clock closes', () => {
  test('when the day after the closing day begins where the organisation is, once', async () => {
    await openRound(champion, { closesOn: '2026-03-13' }, monday);
    expect(await runRounds(system, at('2026-03-13', '22:59'))).toMatchObject({ closed: 0 });
    const both = await Promise.all([1, 2].map(() => runRounds(system, at('2026-03-13', '23:00'))));
    expect(both.map(({ closed }) => closed).sort()).toEqual([0, 1]);
    expect(await rounds(champion)).toMatchObject([{ status: 'closed', closedAt: at('2026-03-13', '23:00') }]);
    expect(await log('round.close')).toEqual([null]);
  });

  test('before set-up it does nothing', async () => {
    await freshStore();
    expect(await runRounds(system, monday)).toEqual({ closed: 0, opened: 0 });
  });
});

describe('the response as a band', () => {
  const band = async (roundId: string) => responseShown(champion, roundId);

  test('moves once a day, only after ten answers, and is gone when the round closes', async () => {
    const roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
    await answers(0, 9, roundId);
    await runRounds(system, at('2026-03-03', '00:00'));
    expect(await band(roundId)).toEqual({ band: 'under-20', since: '2026-03-02' });
    // Sixteen of 80 are a fifth; seven since yesterday are too few to move it.
    await answers(9, 16, roundId);
    await runRounds(system, at('2026-03-04'));
    expect(await band(roundId)).toEqual({ band: 'under-20', since: '2026-03-02' });
    await answers(16, 40, roundId);
    await runRounds(system, at('2026-03-04', '20:00'));
    expect(await band(roundId)).toMatchObject({ band: 'under-20' });
    await Promise.all([1, 2].map(() => runRounds(system, at('2026-03-05'))));
    // Half of them by now; that a fifth had on the day before is what ten or more came after.
    expect(await band(roundId)).toEqual({ band: '20-39', since: '2026-03-05' });
    await closeRound(champion, roundId, at('2026-03-06'));
    expect(await band(roundId)).toBeNull();
    expect(await store().read.$count(pulseResponseBands)).toBe(0);
  });

  test('the database does not say how many had answered', async () => {
    const roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
    await answers(0, 25, roundId);
    await runRounds(system, at('2026-03-03'));
    const [row] = await store().read.select().from(pulseResponseBands);
    expect(Object.keys(row ?? {}).sort()).toEqual(['band', 'countedOn', 'roundId', 'sealedCount', 'since']);
    expect(Buffer.from(row?.sealedCount ?? '', 'base64url').toString('latin1')).not.toContain('25');
  });

  test('is not shown where too few can sign in, and never by department', async () => {
    await store().write((tx) => tx.delete(accounts).where(eq(accounts.employeeId, people[79]?.id ?? '')));
    const roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
    // Three fifths of 80 are 48; with twice ten above that 68 have to be able to answer, and 79 can.
    expect(await band(roundId)).toMatchObject({ band: 'under-20' });
    await store().write(async (tx) => {
      for (const { id } of people.slice(67, 79)) await tx.delete(accounts).where(eq(accounts.employeeId, id));
    });
    expect(await band(roundId)).toBeNull();
    await expect(responseShown(anybody, roundId)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
