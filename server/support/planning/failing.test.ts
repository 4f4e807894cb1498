import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { plannedRounds, pulseAnswers, pulseComments, pulseResponseBands, pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore, untouchedStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer } from '@/domain/support/instrument';
import { systemViewer } from '@/server/auth/system';
import { runRounds } from '@/server/jobs/run-rounds';
import { answerPulse, closeRound, openRound } from '../commands';
import { type MadeUpPerson, makeUpOrganisation } from '../organisation.factory';
import { planRounds } from './commands';

// What becomes of a round when the database fails, or when somebody else is quicker.

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const system = systemViewer();
const monday = new Date('2026-03-02T09:00:00Z');
const dayAfter = new Date('2026-03-14T09:00:00Z');
const given: PulseAnswer = { S1: 4, S2: 4, S3: 2, S4: 4, K1: 3, I1: 3, B1: ['time'], comment: 'Only I say this' };
const isSqlite = () => store().engine === 'sqlite';

let people: MadeUpPerson[] = [];
const makeUp = async () => {
  people = await makeUpOrganisation([{ id: 'sales', people: 60 }]);
};
afterAll(closeFreshStore);

/** From now on nothing can be written to this table. The database is of no use to another test: see `untouchedStore`. */
async function refuseRows(table: string): Promise<void> {
  if (isSqlite()) {
    await store().raw(`create trigger refuses before insert on ${table} begin select raise(abort, 'refused'); end`);
    return;
  }
  await store().raw(
    `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'not %', new; end $$`,
  );
  await store().raw(`create trigger refuses before insert on ${table} for each row execute function refuse()`);
}

describe.each(['pulse_answers', 'pulse_comments'])('closing while nothing can be written to %s', (table) => {
  let roundId = '';
  const code = () => (isSqlite() ? 'SQLITE_CONSTRAINT_TRIGGER' : 'P0001');
  const failure = () => new Error(`round ${roundId} could not be closed (${code()})`);

  beforeEach(async () => {
    await untouchedStore();
    await makeUp();
    roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
    for (const { id: employeeId } of people.slice(0, 12)) {
      await answerPulse(viewerFor({ employeeId }), { employeeId, roundId }, given);
    }
    await refuseRows(table);
  });

  test('says the code, and nothing that somebody answered or wrote; all stays as it was', async () => {
    const error = await closeRound(champion, roundId, dayAfter).catch((thrown: unknown) => thrown);
    expect(error).toEqual(failure());
    expect(error).not.toHaveProperty('cause');
    expect(await store().read.select({ status: pulseRounds.status }).from(pulseRounds)).toEqual([{ status: 'open' }]);
    expect(await store().read.$count(pulseAnswers)).toBe(12);
    expect(await store().read.$count(pulseComments)).toBe(12);
  });

  test('does not keep the clock from counting and from looking at what is planned', async () => {
    const plan = { id: 'plan', opensOn: '2026-03-14', closesOn: '2026-03-27' };
    await store().write((tx) => tx.insert(plannedRounds).values({ ...plan, reminders: [], status: 'planned' }));
    await expect(runRounds(system, dayAfter)).rejects.toEqual(new Error(`closing: ${failure().message}`));
    expect(await store().read.select().from(pulseResponseBands)).toMatchObject([{ countedOn: '2026-03-14' }]);
    expect(await store().read.select().from(plannedRounds)).toMatchObject([
      { status: 'planned', hurdle: 'round-open', triedOn: '2026-03-14' },
    ]);
  });
});

test('a plan that is moved while a round is being opened by hand stays planned', async () => {
  await freshStore();
  await makeUp();
  const days = { opensOn: '2026-03-09', closesOn: '2026-03-20' };
  await planRounds(champion, { ...days, weeks: 4, times: 1, reminders: [] }, monday);
  let go = () => {};
  const isMoved = new Promise<void>((resolve) => (go = resolve));
  // Begun outside of the write below, so that it is one of its own.
  const tuesday = new Date('2026-03-10T09:00:00Z');
  const opening = isMoved.then(() => openRound(champion, { closesOn: '2026-03-25' }, tuesday));
  await store().write(async (tx) => {
    await tx.update(plannedRounds).set({ opensOn: '2026-05-04', closesOn: '2026-05-15' });
    go();
    await somebodyWaits();
  });
  await opening;
  const plans = await store().read.select().from(plannedRounds);
  expect(plans).toMatchObject([{ opensOn: '2026-05-04', status: 'planned', roundId: null }]);
});

/** Until another write waits for a row of this one. On SQLite each waits from its start. */
async function somebodyWaits(): Promise<void> {
  if (isSqlite()) return;
  const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await store().raw(waiting)).length === 0);
}
