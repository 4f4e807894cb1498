import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pulseAnswers, pulseComments, pulseRounds, pulseTags } from '@/db/schema';
import { store, withStore } from '@/db/store';
import { closeFreshStore, untouchedStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer } from '@/domain/support/instrument';
import { systemViewer } from '@/server/auth/system';
import { clearClosedRounds } from '@/server/jobs/clear-closed-rounds';
import { answerPulse, closeRound, openRound } from './commands';
import { makeUpOrganisation } from './organisation.factory';

// What closed rounds leave in the files of the database, as somebody finds it who reads those files byte by byte.

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const closing = new Date('2026-03-13T16:00:00Z');
const later = new Date('2026-03-13T16:10:00Z');
const answer: PulseAnswer = { S1: 4, S2: 4, S3: 2, S4: 4, K1: 3, I1: 3, B1: ['time'], comment: 'A remark' };
const TABLES = ['pulse_answers', 'pulse_tags', 'pulse_comments'];
const isSqlite = () => store().engine === 'sqlite';

let roundId = '';
/** What nobody may find any more: keys, sealed labels and tags as they were while the round was open. */
let traces: string[] = [];
let letGo: () => Promise<void> | void = () => undefined;

beforeEach(async () => {
  await untouchedStore();
  const people = await makeUpOrganisation([{ id: 'sales', people: 24 }]);
  roundId = await openRound(champion, { closesOn: '2026-03-13' }, new Date('2026-03-02T09:00:00Z'));
  for (const { id: employeeId } of people) {
    await answerPulse(viewerFor({ employeeId }), { employeeId, roundId }, answer);
  }
  const answers = await store().read.select().from(pulseAnswers);
  const tags = await store().read.select().from(pulseTags);
  traces = [...answers.flatMap(({ key, sealedLabels }) => [key, sealedLabels ?? '']), ...tags.map(({ tag }) => tag)];
});
afterEach(() => letGo());
afterAll(closeFreshStore);

/** Which of the traces the files hold: SQLite's own and the log beside it, or those of the three tables and indexes. */
async function tracesFound(): Promise<number> {
  const files = isSqlite() ? await sqliteFiles() : await postgresFiles();
  const bytes = files.map((file) => fs.readFileSync(file));
  expect(bytes.length).toBeGreaterThan(1);
  return traces.filter((trace) => bytes.some((content) => content.includes(trace))).length;
}

async function sqliteFiles(): Promise<string[]> {
  const file = await sqliteFile();
  return [file, `${file}-wal`];
}

async function sqliteFile(): Promise<string> {
  const [main] = await store().raw('pragma database_list');
  return String(main?.file);
}

async function postgresFiles(): Promise<string[]> {
  await store().raw('checkpoint');
  const names = TABLES.map((table) => `'${table}'::regclass`).join(', ');
  const rows = await store().raw(
    `with main as (select oid, reltoastrelid from pg_class where oid in (${names})),
       heaps as (select oid from main union select reltoastrelid from main where reltoastrelid <> 0),
       every as (select oid from heaps union select indexrelid from pg_index where indrelid in (select oid from heaps))
     select current_setting('data_directory') as folder, pg_relation_filepath(oid) as file from every`,
  );
  return rows.map(({ folder, file }) => path.join(String(folder), String(file)));
}

async function clearedAt(): Promise<Date | null | undefined> {
  const [round] = await store().read.select().from(pulseRounds).where(eq(pulseRounds.id, roundId));
  return round?.clearedAt;
}

/** Somebody else who reads the answers, as a backup does, until `letGo`. */
async function somebodyReads({ holdsTables }: { holdsTables: boolean }): Promise<void> {
  if (isSqlite()) {
    const other = new Database(await sqliteFile());
    other.exec('begin');
    other.prepare('select count(*) from employees').get();
    letGo = () => void other.close();
    return;
  }
  const [row] = await store().raw(
    'select current_database() as name, current_setting($$unix_socket_directories$$) as at',
  );
  const other = new pg.Client({ host: String(row?.at), user: 'postgres', database: String(row?.name) });
  await other.connect();
  await other.query('begin isolation level repeatable read');
  await other.query(`select count(*) from ${holdsTables ? 'pulse_answers' : 'employees'}`);
  letGo = () => other.end();
}

test('while the round is open the files hold it all; once it is closed, nothing of it', async () => {
  expect(await tracesFound()).toBe(traces.length);
  await closeRound(champion, roundId, closing);
  expect(await tracesFound()).toBe(0);
  expect(await clearedAt()).toEqual(closing);
  // Nothing is left to do, and what was done is not done again.
  expect(await clearClosedRounds(systemViewer(), later)).toBe(true);
  expect(await clearedAt()).toEqual(closing);
});

describe('somebody is in the way', { timeout: 60_000 }, () => {
  test.each([{ holdsTables: true }, { holdsTables: false }])(
    'the round closes all the same, and is cleared when they have gone: %j',
    async (reading) => {
      await somebodyReads(reading);
      await closeRound(champion, roundId, closing);
      expect(await store().read.$count(pulseTags)).toBe(0);
      expect(await clearedAt()).toBeNull();
      expect(await tracesFound()).toBeGreaterThan(0);
      expect(await clearClosedRounds(systemViewer(), later)).toBe(false);

      await letGo();
      letGo = () => undefined;
      expect(await clearClosedRounds(systemViewer(), later)).toBe(true);
      expect(await clearedAt()).toEqual(later);
      expect(await tracesFound()).toBe(0);
    },
  );
});

test('a failure while clearing does not undo the closing, is told in the log, and is made good later', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  letGo = () => error.mockRestore();
  const failing = {
    ...store(),
    purge: () => Promise.reject(Object.assign(new Error('no room left for 4, 4, 2'), { code: '53100' })),
  };
  await withStore(failing, () => closeRound(champion, roundId, closing));
  const told = 'what closed rounds left could not be cleared (53100)';
  expect(error.mock.calls).toEqual([[`clearing round ${roundId}: ${told}`]]);
  expect(await clearedAt()).toBeNull();
  await expect(withStore(failing, () => clearClosedRounds(systemViewer(), later))).rejects.toEqual(new Error(told));

  expect(await clearClosedRounds(systemViewer(), later)).toBe(true);
  expect(await tracesFound()).toBe(0);
});

describe('a round that is to be cleared again', () => {
  beforeEach(async () => {
    await closeRound(champion, roundId, closing);
    await store().write((tx) => tx.update(pulseRounds).set({ clearedAt: null }));
  });

  const whilePurging = (work: () => Promise<unknown>) => {
    const real = store();
    const purge = async (tables: readonly string[]) => {
      const isDone = await real.purge(tables);
      await work();
      return isDone;
    };
    return withStore({ ...real, purge }, () => clearClosedRounds(systemViewer(), later));
  };

  test.each([
    { what: 'comments', erase: () => store().write((tx) => tx.delete(pulseComments)) },
    { what: 'pseudonyms', erase: () => store().write((tx) => tx.update(pulseAnswers).set({ sealedPseudonym: null })) },
  ])('is not marked cleared when its $what are erased meanwhile', async ({ erase }) => {
    await store().write((tx) => tx.update(pulseAnswers).set({ sealedPseudonym: 'sealed' }));
    expect(await whilePurging(erase)).toBe(false);
    expect(await clearedAt()).toBeNull();
    expect(await clearClosedRounds(systemViewer(), later)).toBe(true);
    expect(await clearedAt()).toEqual(later);
  });

  test('is cleared by one of many at the same moment', async () => {
    let purged = 0;
    const count = () => Promise.resolve((purged += 1));
    expect(await Promise.all([1, 2, 3].map(() => whilePurging(count)))).toEqual([true, true, true]);
    expect(purged).toBe(1);
  });
});

test('a round that an earlier version closed loses the labels of its answers', async () => {
  await closeRound(champion, roundId, closing);
  await store().write(async (tx) => {
    await tx.update(pulseRounds).set({ clearedAt: null });
    await tx
      .update(pulseAnswers)
      .set({ departmentLabel: 'the label of sales', locationLabel: 'the label of the quay' });
  });
  traces = ['the label of sales', 'the label of the quay'];
  expect(await tracesFound()).toBe(2);

  expect(await clearClosedRounds(systemViewer(), later)).toBe(true);
  const { departmentLabel, locationLabel, s3 } = pulseAnswers;
  expect(await store().read.selectDistinct({ departmentLabel, locationLabel, s3 }).from(pulseAnswers)).toEqual([
    { departmentLabel: null, locationLabel: null, s3: 2 },
  ]);
  expect(await store().read.$count(pulseAnswers)).toBe(24);
  expect(await tracesFound()).toBe(0);
});

test('a round that is open is left alone', async () => {
  expect(await clearClosedRounds(systemViewer(), later)).toBe(true);
  expect(await clearedAt()).toBeNull();
  const rows = await store().read.select({ sealedLabels: pulseAnswers.sealedLabels }).from(pulseAnswers);
  expect(rows.filter(({ sealedLabels }) => sealedLabels === null)).toEqual([]);
});
