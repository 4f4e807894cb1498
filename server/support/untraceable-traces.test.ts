import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { store } from '@/db/store';
import { closeFreshStore, untouchedStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { asText, byColumn, type Dump, everything, orderScore, type Row, sameRows } from './attacker.factory';
import { closeRound, openRound } from './commands';
import { type MadeUpPerson, makeUpOrganisation } from './organisation.factory';
import { participationTag } from './participation';
import { giveAnswer, type Respondent, signIn, turnOf, turnOfComment } from './respondents.factory';

// What answering could leave beside the answers: in other orders than that of time, in the engine's own books, in its
// files, on the screen of the server, or when somebody tries a second time.

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const monday = new Date('2026-03-02T09:00:00Z');
const ANSWERED = 60;
/** By chance about once in a million times; many orders are looked at here. */
const BEYOND_CHANCE = 5;

let everyone: MadeUpPerson[] = [];
let respondents: Respondent[] = [];
let roundId = '';
let printed: unknown[] = [];
let whileOpen: Dump;
let closed: Dump;
let fileWhileOpen: Buffer | null = null;

beforeAll(async () => {
  await untouchedStore();
  everyone = await makeUpOrganisation([
    { id: 'sales', people: 40, at: ['quay', 'town'] },
    { id: 'service', people: 40, at: ['quay', 'town', 'yard'] },
  ]);
  roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
  respondents = everyone
    .map((person) => ({ person, place: randomUUID() }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, ANSWERED)
    .map(({ person }, turn) => ({ person, turn, sessionId: randomUUID() }));
  await signIn(respondents, monday);

  printed = await whatIsPrinted(async () => {
    for (const respondent of respondents) await giveAnswer(respondent, roundId);
  });
  whileOpen = await everything();
  fileWhileOpen = await sqliteFile();
}, 90_000);
afterAll(closeFreshStore);

/** Everything that goes to the console or past it to the terminal, and so to a log, while `work` is done. */
async function whatIsPrinted(work: () => Promise<void>): Promise<unknown[]> {
  const spies = [
    ...(['debug', 'error', 'info', 'log', 'trace', 'warn'] as const).map((name) => vi.spyOn(console, name)),
    ...[process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write')),
  ];
  await work();
  const calls: unknown[] = spies.flatMap((spy) => spy.mock.calls);
  spies.forEach((spy) => spy.mockRestore());
  return calls;
}

/** The database file with everything in it, null on PostgreSQL; the write-ahead log beside it is then empty. */
async function sqliteFile(): Promise<Buffer | null> {
  if (store().engine !== 'sqlite') return null;
  await store().purge([]);
  const [main] = await store().raw('pragma database_list');
  expect(fs.statSync(`${String(main?.file)}-wal`).size).toBe(0);
  return fs.readFileSync(String(main?.file));
}

const rowsOf = (dump: Dump, table: string) => dump.get(table) ?? [];
const isByChance = (places: readonly number[]) => orderScore(places) < BEYOND_CHANCE;
const cellsOf = (row: Row) => Object.values(row).map(asText);

describe('while the round is open', () => {
  test('a key is random through and through: no time and no machine is part of it', () => {
    const keys = ['pulse_answers', 'pulse_comments'].flatMap((table) => rowsOf(whileOpen, table).map(({ key }) => key));
    expect(keys).toHaveLength(80);
    // Version 4 of a UUID is all chance; versions 1, 6 and 7 begin with a clock.
    for (const key of keys) expect(String(key)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  });

  test('answers do not lie in the order of the people, however those are sorted', () => {
    const answers = rowsOf(whileOpen, 'pulse_answers');
    const personOf = new Map(respondents.map(({ turn, person }) => [turn, person.id]));
    const lists: Record<string, readonly string[]> = {
      employees: rowsOf(whileOpen, 'employees').map(({ id }) => String(id)),
      accounts: rowsOf(whileOpen, 'accounts').map((row) => String(row.employee_id)),
      roster: rowsOf(whileOpen, 'pulse_roster').map((row) => String(row.employee_id)),
      numbers: byColumn(rowsOf(whileOpen, 'employees'), 'employee_no').map(({ id }) => String(id)),
      ids: everyone.map(({ id }) => id).sort(),
    };
    for (const [name, ids] of Object.entries(lists)) {
      for (const order of [answers, byColumn(answers, 'key')]) {
        const places = order.map((row) => ids.indexOf(personOf.get(turnOf(row)) ?? ''));
        expect(places, name).not.toContain(-1);
        expect(isByChance(places), name).toBe(true);
      }
    }
  });

  test('answers refer to their round and to nothing else, and nothing in the database writes along', async () => {
    const sqlite = store().engine === 'sqlite';
    for (const table of ['pulse_answers', 'pulse_comments', 'pulse_tags']) {
      const references = await store().raw(
        sqlite
          ? `select "table" as target from pragma_foreign_key_list('${table}')`
          : `select confrelid::regclass::text as target from pg_constraint
             where contype = 'f' and conrelid = '${table}'::regclass`,
      );
      expect(references.map(({ target }) => target)).toEqual(['pulse_rounds']);
    }
    const triggers = await store().raw(
      sqlite
        ? `select name from sqlite_master where type = 'trigger'`
        : `select tgname as name from pg_trigger where not tgisinternal`,
    );
    expect(triggers).toEqual([]);
  });

  test('PostgreSQL: neither the step within a write nor the mark of the round points at one answer', async () => {
    if (store().engine === 'sqlite') return;
    const answers = await store().raw(
      'select xmin::text as xmin, cmin::text::int as step, * from pulse_answers order by xmin::text::bigint, cmin::text::int, ctid',
    );
    expect(isByChance(answers.map(turnOf))).toBe(true);
    // Each answer marks its round, so this is the mark of the last one; it has to be that of a whole jar.
    const [round] = await store().raw(`select xmin::text as xmin from pulse_rounds where id = '${roundId}'`);
    const beside = answers.filter(({ xmin }) => xmin === round?.xmin).length;
    expect(beside).toBeGreaterThanOrEqual(5);
  });

  test('SQLite: in its file, too, answers do not lie in the order of answering', () => {
    if (!fileWhileOpen) return;
    const file = fileWhileOpen;
    for (const find of [file.indexOf.bind(file), file.lastIndexOf.bind(file)]) {
      const inFile = rowsOf(whileOpen, 'pulse_answers')
        .map((row) => ({ turn: turnOf(row), at: find(String(row.key)) }))
        .sort((a, b) => a.at - b.at);
      expect(inFile.every(({ at }) => at >= 0)).toBe(true);
      expect(isByChance(inFile.map(({ turn }) => turn))).toBe(true);
      // Within a page SQLite writes from the back: pieces of the order would show as well.
      const comments = rowsOf(whileOpen, 'pulse_comments')
        .map((row) => ({ turn: turnOfComment(row), at: find(String(row.key)) }))
        .sort((a, b) => a.at - b.at);
      expect(isByChance(comments.map(({ turn }) => turn))).toBe(true);
    }
  });

  test('the server prints nothing while people answer', () => {
    expect(printed).toEqual([]);
  });

  test('a second try is refused and moves nothing, so that no row steps forward', async () => {
    const before = await orderedRows();
    for (const respondent of respondents.slice(0, 5)) {
      await expect(giveAnswer(respondent, roundId)).rejects.toThrow(/has been answered/);
    }
    expect(await orderedRows()).toEqual(before);
  });
});

/** The rows as they lie, on PostgreSQL with their marks and places. */
async function orderedRows(): Promise<Row[]> {
  const books = store().engine === 'sqlite' ? '*' : 'xmin::text as xmin, ctid::text as place, *';
  const tables = ['pulse_rounds', 'pulse_answers', 'pulse_comments', 'pulse_tags'];
  return (await Promise.all(tables.map((table) => store().raw(`select ${books} from ${table}`)))).flat();
}

describe('when the round has closed', () => {
  beforeAll(async () => {
    await closeRound(champion, roundId, new Date('2026-03-13T16:00:00Z'));
    closed = await everything();
  }, 60_000);

  test('no table but that of comments holds what somebody wrote, and none an old key or a tag', () => {
    const oldKeys = ['pulse_answers', 'pulse_comments']
      .flatMap((table) => rowsOf(whileOpen, table))
      .map((row) => row.key);
    const tags = respondents.map(({ person }) => participationTag(roundId, person.id));
    const gone = [...oldKeys.map(String), ...tags];
    for (const [table, rows] of closed) {
      const text = rows.flatMap(cellsOf).join('\n');
      expect(
        gone.filter((one) => text.includes(one)),
        table,
      ).toEqual([]);
      if (table !== 'pulse_comments') expect(text, table).not.toMatch(/remark \d/);
    }
  });

  test('closing changes the round, its answers and its snapshot, and adds one line to the log that names nobody', () => {
    const changed = [...closed.keys()].filter((table) => !sameRows(rowsOf(whileOpen, table), rowsOf(closed, table)));
    expect(changed.join(' ')).toBe(
      'audit_entries pulse_answers pulse_barriers pulse_comments pulse_response_bands pulse_rounds pulse_snapshots ' +
        'pulse_tags round_departments',
    );
    const log = rowsOf(closed, 'audit_entries').flatMap(cellsOf).join('\n');
    expect(everyone.filter(({ id, email }) => log.includes(id) || log.includes(email))).toEqual([]);
  });

  test('the snapshot holds no group of fewer than five, and none that a total and the rest give away', () => {
    const rows = rowsOf(closed, 'pulse_snapshots');
    const known = rows.flatMap(({ figure, department_id: id }) => {
      const { n } = (typeof figure === 'string' ? JSON.parse(figure) : figure) as { n: number | null };
      return n === null ? [] : [{ id, n }];
    });
    expect(known.length).toBeGreaterThan(1);
    const whole = known.find(({ id }) => id === null)?.n ?? 0;
    const rest = known.reduce((left, { id, n }) => (id === null ? left : left - n), whole);
    for (const { n } of known) expect(n).toBeGreaterThanOrEqual(5);
    expect(rest === 0 || rest >= 5).toBe(true);
  });

  test('SQLite: neither the file nor the log beside it holds a tag or an old key, and nothing lies in order', async () => {
    const file = await sqliteFile();
    if (!file) return;
    const oldKeys = rowsOf(whileOpen, 'pulse_answers').map(({ key }) => String(key));
    const tags = respondents.map(({ person }) => participationTag(roundId, person.id));
    expect([...oldKeys, ...tags].filter((one) => file.includes(one))).toEqual([]);
    expect(oldKeys.filter((one) => fileWhileOpen?.includes(one))).toHaveLength(ANSWERED);
    const inFile = rowsOf(closed, 'pulse_answers')
      .map((row) => ({ turn: turnOf(row), at: file.indexOf(String(row.key)) }))
      .sort((a, b) => a.at - b.at);
    expect(isByChance(inFile.map(({ turn }) => turn))).toBe(true);
  });
});
