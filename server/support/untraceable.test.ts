import { createHash, randomUUID } from 'node:crypto';
import { count, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accounts, auditEntries, pulseRoster } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, untouchedStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { placeName } from '@/domain/support/group-labels';
import {
  asText,
  bare,
  byColumn,
  countByMark,
  disguises,
  type Dump,
  everything,
  keyed,
  type Marks,
  marks,
  orderScore,
  type Row,
  sameRows,
  textsIn,
} from './attacker.factory';
import { closeRound, openRound } from './commands';
import { type MadeUpPerson, makeUpOrganisation } from './organisation.factory';
import { participationTag } from './participation';
import { giveAnswer, type Respondent, signIn, turnOf, turnOfComment } from './respondents.factory';
import { labelSeal } from './sealed-labels';

// An answer cannot be joined to the person by anything in the database. Sixty people answer, each in a way that only
// this test can recognise; then somebody who holds a copy of all tables tries to find out who gave which answer.

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const monday = new Date('2026-03-02T09:00:00Z');
const PULSE_TABLES = ['pulse_answers', 'pulse_comments', 'pulse_tags'];
/** By chance about once in 20,000 times. */
const BEYOND_CHANCE = 4.2;

let everyone: MadeUpPerson[] = [];
let respondents: Respondent[] = [];
let roundId = '';
let untouched: Dump;
let whileOpen: Dump;
let closed: Dump;
let marksWhileOpen: Marks;
let marksWhenClosed: Marks;

beforeAll(async () => {
  await untouchedStore();
  everyone = await makeUpOrganisation([
    { id: 'sales', people: 24, at: ['quay', 'town'] },
    { id: 'service', people: 40, at: ['quay', 'town', 'yard'] },
    { id: 'night', under: 'service', people: 3, at: ['yard'] },
    { id: 'finance', people: 9, at: ['town', 'town', 'quay'] },
    { id: 'board', people: 2, at: ['town'] },
    { id: 'garage', people: 11, at: ['yard'], withAccount: 4 },
  ]);
  const holders = await store().read.select({ id: accounts.employeeId }).from(accounts);
  const canAnswer = everyone.filter(({ id }) => holders.some((holder) => holder.id === id));
  roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
  const inTurn = canAnswer
    .map((person) => ({ person, place: randomUUID() }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  respondents = inTurn.slice(0, 60).map(({ person }, turn) => ({ person, turn, sessionId: randomUUID() }));
  await signIn(respondents, monday);

  untouched = await everything();
  for (const respondent of respondents) await giveAnswer(respondent, roundId);
  whileOpen = await everything();
  marksWhileOpen = await marks();
  await closeRound(champion, roundId, new Date('2026-03-13T16:00:00Z'));
  closed = await everything();
  marksWhenClosed = await marks();
}, 90_000);
afterAll(closeFreshStore);

const rowsOf = (dump: Dump, table: string) => dump.get(table) ?? [];

describe('what is stored', () => {
  test('an answer has these columns: no person, no time', () => {
    const columns = (table: string) => Object.keys(rowsOf(whileOpen, table)[0] ?? {}).sort();
    expect(columns('pulse_answers').join(' ')).toBe(
      'barriers department_label i1 k1 key location_label round_id s1 s2 s3 s4 sealed_labels sealed_pseudonym',
    );
    expect(columns('pulse_comments')).toEqual(['body', 'key', 'round_id']);
    expect(columns('pulse_tags')).toEqual(['round_id', 'tag']);
  });

  test('answering writes to these tables and changes nothing in any other', () => {
    const changed = [...whileOpen.keys()].filter(
      (table) => !sameRows(rowsOf(untouched, table), rowsOf(whileOpen, table)),
    );
    expect(changed).toEqual(PULSE_TABLES);
  });

  test('answering leaves no line in the log', async () => {
    const actions = await store()
      .read.select({ action: auditEntries.action })
      .from(auditEntries)
      .orderBy(auditEntries.action);
    expect(actions.map(({ action }) => action)).toEqual(['round.close', 'round.open']);
  });

  test('five people or more who can sign in carry each pair of labels, and answers carry no other pair', async () => {
    const { departmentLabel: departmentId, locationLabel: locationId } = pulseRoster;
    const groups = await store()
      .read.select({ departmentId, locationId, canAnswer: count(accounts.employeeId) })
      .from(pulseRoster)
      .leftJoin(accounts, eq(accounts.employeeId, pulseRoster.employeeId))
      .where(eq(pulseRoster.roundId, roundId))
      .groupBy(departmentId, locationId);
    expect(groups.filter(({ canAnswer }) => canAnswer < 5)).toEqual([]);
    // Eleven people work in the garage; four can sign in, and their answers must not say so.
    expect(groups.map((group) => group.departmentId)).not.toContain('garage');
    const pairs = groups.map(placeName);
    const carried = rowsOf(whileOpen, 'pulse_answers').map((row) =>
      labelSeal(roundId).open(String(row.key), String(row.sealed_labels)),
    );
    expect(carried).toHaveLength(60);
    expect(carried.filter((labels) => labels === null || !pairs.includes(placeName(labels)))).toEqual([]);
  });
});

describe('looking for a person in an answer', () => {
  /** A derivation takes a person's secrets and what stands beside them in the open. */
  const secretsOf = ({ person: { id, employeeNo, email }, sessionId }: Respondent) =>
    [id, employeeNo, email, sessionId, participationTag(roundId, id)]; // prettier-ignore
  const valuesIn = (dump: Dump, tables: readonly string[]) => {
    const shared = new Set(['round_id', 'department_label', 'location_label']);
    const cells = tables.flatMap((table) => rowsOf(dump, table).flatMap((row) => Object.entries(row)));
    return new Set(cells.filter(([column]) => !shared.has(column)).map(([, value]) => bare(asText(value))));
  };
  const found = (values: ReadonlySet<string>, beside: readonly string[]) =>
    respondents.filter((one) =>
      secretsOf(one).some((secret) => disguises(secret, beside).some((shape) => values.has(shape))),
    );

  test.each(['open', 'closed'])(
    'round %s: no cell is an id, number, address, session or tag, or a hash of one',
    (state) => {
      const dump = state === 'open' ? whileOpen : closed;
      const values = valuesIn(dump, ['pulse_answers', 'pulse_comments']);
      expect(found(values, ['organisation', 'Harbour', roundId, '1', 'pulse', 'answer', 'participation'])).toEqual([]);
    },
  );

  test('the search finds what is hidden less well', () => {
    const [one] = respondents;
    if (!one) throw new Error('nobody answered');
    const uuidOf = (hash: string) =>
      `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
    const named = createHash('sha1')
      .update(Buffer.from(roundId.replaceAll('-', ''), 'hex'))
      .update(one.person.id)
      .digest('hex');
    const salted = createHash('sha256').update(`${roundId}:${one.person.email}`).digest('hex');
    for (const planted of [one.person.id, uuidOf(named), uuidOf(salted), salted]) {
      expect(found(new Set([bare(planted)]), [roundId])).toEqual([one]);
    }
  });

  test('a tag is made with a key that is nowhere in the database', () => {
    const tags = new Set(rowsOf(whileOpen, 'pulse_tags').map(({ tag }) => String(tag)));
    expect(respondents.filter(({ person }) => tags.has(participationTag(roundId, person.id)))).toHaveLength(60);

    const keys = textsIn(whileOpen);
    const guesses = respondents.slice(0, 5).flatMap(({ person: { id } }) => keyed(`${roundId} ${id}`, keys));
    expect(guesses.filter((guess) => tags.has(guess))).toEqual([]);
    const shapes = new Set([...tags].map(bare));
    const plain = respondents.flatMap(({ person: { id, email } }) => [
      ...disguises(id, [roundId]),
      ...disguises(email, [roundId]),
    ]);
    expect(plain.filter((shape) => shapes.has(shape))).toEqual([]);
  });

  test('when the round has closed, nobody is left who is known to have answered', () => {
    expect(rowsOf(closed, 'pulse_tags')).toEqual([]);
    const before = new Set(
      [...rowsOf(whileOpen, 'pulse_answers'), ...rowsOf(whileOpen, 'pulse_comments')].map(({ key }) => key),
    );
    const after = [...rowsOf(closed, 'pulse_answers'), ...rowsOf(closed, 'pulse_comments')].map(({ key }) => key);
    expect(after).toHaveLength(80);
    expect(after.filter((key) => before.has(key))).toEqual([]);
  });
});

describe('looking for the order in which people answered', () => {
  const turns = (rows: readonly Row[]) => rows.map(turnOf);
  const turnsOfTags = (rows: readonly Row[]) => {
    const known = new Map(respondents.map(({ person, turn }) => [participationTag(roundId, person.id), turn]));
    return rows.map(({ tag }) => known.get(String(tag)) ?? -1);
  };
  const isByChance = (places: readonly number[]) => orderScore(places) < BEYOND_CHANCE;

  test('the order in which the engine hands out rows says nothing, and neither do the keys', () => {
    for (const dump of [whileOpen, closed]) {
      const answers = rowsOf(dump, 'pulse_answers');
      expect(turns(answers).toSorted((a, b) => a - b)).toEqual(respondents.map(({ turn }) => turn));
      expect(isByChance(turns(answers))).toBe(true);
      expect(isByChance(turns(byColumn(answers, 'key')))).toBe(true);
      expect(isByChance(rowsOf(dump, 'pulse_comments').map(turnOfComment))).toBe(true);
    }
    expect(isByChance(turnsOfTags(rowsOf(whileOpen, 'pulse_tags')))).toBe(true);
  });

  test('the score would see an order, backwards or interleaved too', () => {
    const inTurn = respondents.map(({ turn }) => turn);
    const interleaved = inTurn.map((turn) => (turn % 2 ? turn - 1 : 59 - turn));
    const halves = [...inTurn.filter((turn) => turn % 2), ...inTurn.filter((turn) => turn % 2 === 0)];
    for (const order of [inTurn, inTurn.toReversed(), interleaved, halves]) expect(isByChance(order)).toBe(false);
  });

  test('SQLite has no row numbers in these tables', async () => {
    if (store().engine !== 'sqlite') return;
    for (const table of PULSE_TABLES) {
      await expect(store().raw(`select rowid from ${table}`)).rejects.toThrow(/no such column: rowid/);
    }
  });

  test('PostgreSQL, while the round is open: no mark joins one answer to one tag or comment', () => {
    if (store().engine === 'sqlite') return;
    const { answers, tags, comments } = marksWhileOpen;
    const alone = [...countByMark(answers)].filter(([, count]) => count === 1).map(([xmin]) => xmin);
    const aloneBeside = [tags, comments].flatMap((rows) => [...countByMark(rows)].filter(([, count]) => count === 1));
    expect(aloneBeside.filter(([xmin]) => alone.includes(xmin))).toEqual([]);
    expect(Math.min(...countByMark(answers).values())).toBeGreaterThanOrEqual(5);
  });

  test('PostgreSQL, while the round is open: neither marks nor places on disk are in the order of answering', () => {
    if (store().engine === 'sqlite') return;
    const { answers, tags, comments } = marksWhileOpen;
    expect(isByChance(turns(answers))).toBe(true);
    expect(isByChance(turnsOfTags(tags))).toBe(true);
    expect(isByChance(comments.map(turnOfComment))).toBe(true);
    // Answers and tags do not lie in one order either: that would join them without any knowledge of times.
    const places = new Map(turnsOfTags(tags).map((turn, place) => [turn, place]));
    expect(isByChance(turns(answers).map((turn) => places.get(turn) ?? -1))).toBe(true);
  });

  test('PostgreSQL, when the round has closed: one mark for all, and no order', () => {
    if (store().engine === 'sqlite') return;
    const { answers, comments } = marksWhenClosed;
    expect([...countByMark(answers)].map(([, count]) => count)).toEqual([60]);
    expect([...countByMark(comments)].map(([, count]) => count)).toEqual([20]);
    expect(isByChance(turns(answers))).toBe(true);
    expect(isByChance(comments.map(turnOfComment))).toBe(true);
  });
});
