import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { store } from '@/db/store';
import { closeFreshStore, untouchedStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
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
} from '../attacker.factory';
import { closeRound, openRound } from '../commands';
import { makeUpOrganisation } from '../organisation.factory';
import { answerOf, giveAnswer, turnOf } from '../respondents.factory';
import { answerWithTicket } from './answering';
import { ticketHash } from './codes';
import { makeTickets } from './commands';
import { sheetToPrint } from './queries';

// No answer can be joined to the paper ticket it was given with: thirty colleagues answer by their account and forty
// with a ticket, in turns that only this test can recognise. Somebody then has all tables, and all sheets as printed.

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const monday = new Date('2026-03-02T09:00:00Z');
/** By chance about once in 20,000 times. */
const BEYOND_CHANCE = 4.2;

let roundId = '';
/** As they stand on the sheets. */
const codes: string[] = [];
/** The turn of each ticket that was used. */
const turns = new Map<string, number>();
let before: Dump;
let whileOpen: Dump;
let closed: Dump;
let ticketMarks: readonly string[] = [];
let marksWhileOpen: Marks;

beforeAll(async () => {
  await untouchedStore();
  const people = await makeUpOrganisation([
    { id: 'north', people: 50, withAccount: 20 },
    { id: 'south', people: 40, withAccount: 20 },
  ]);
  roundId = await openRound(champion, { closesOn: '2026-03-13' }, monday);
  for (const departmentId of ['north', 'south']) {
    const sheetId = await makeTickets(champion, { roundId, group: { departmentId, locationId: null } }, monday);
    codes.push(...(await sheetToPrint(champion, { roundId, sheetId, page: 1 })).codes);
  }
  before = await everything();
  const byAccount = [...people.slice(0, 15), ...people.slice(50, 65)].map(
    (person) => (turn: number) => giveAnswer({ person, turn, sessionId: '' }, roundId),
  );
  const byTicket = inAnyOrder(codes)
    .slice(0, 40)
    .map((code) => async (turn: number) => {
      turns.set(code, turn);
      await answerWithTicket(code, answerOf(turn));
    });
  for (const [turn, answer] of inAnyOrder([...byAccount, ...byTicket]).entries()) await answer(turn);
  whileOpen = await everything();
  marksWhileOpen = await marks();
  ticketMarks = await marksOfTickets();
  await closeRound(champion, roundId, new Date('2026-03-13T16:00:00Z'));
  closed = await everything();
}, 90_000);
afterAll(closeFreshStore);

function inAnyOrder<Thing>(things: readonly Thing[]): Thing[] {
  return things
    .map((thing) => ({ thing, place: randomUUID() }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ thing }) => thing);
}

async function marksOfTickets(): Promise<string[]> {
  if (store().engine === 'sqlite') return [];
  const rows = await store().raw('select xmin::text as xmin from pulse_tickets');
  return rows.map(({ xmin }) => String(xmin));
}

const rowsOf = (dump: Dump, table: string) => dump.get(table) ?? [];
const isByChance = (places: readonly number[]) => orderScore(places) < BEYOND_CHANCE;
const used = () => [...turns.keys()];

describe('what is stored', () => {
  test('a ticket has these columns: no person, no sheet, no code, no time; and a sheet has no time either', () => {
    const columns = (table: string) => Object.keys(rowsOf(whileOpen, table)[0] ?? {}).sort();
    expect(columns('pulse_tickets')).toEqual(['hash', 'round_id', 'sealed_labels']);
    expect(columns('pulse_ticket_sheets').join(' ')).toBe(
      'department_label id is_replacement location_label round_id tickets',
    );
  });

  test('answering changes these tables and no other, and takes only its own ticket away', () => {
    const changed = [...whileOpen.keys()].filter((table) => !sameRows(rowsOf(before, table), rowsOf(whileOpen, table)));
    expect(changed).toEqual(['pulse_answers', 'pulse_comments', 'pulse_tags', 'pulse_tickets']);
    const left = rowsOf(whileOpen, 'pulse_tickets').map(({ hash }) => String(hash));
    expect(left.sort()).toEqual(codes.filter((code) => !turns.has(code)).map(ticketHash).sort()); // prettier-ignore
  });

  test('an answer with a ticket looks like any other: as many marks as answers, and nothing that only some of them have', () => {
    const answers = rowsOf(whileOpen, 'pulse_answers');
    expect(answers).toHaveLength(70);
    expect(rowsOf(whileOpen, 'pulse_tags')).toHaveLength(70);
    for (const column of Object.keys(answers[0] ?? {})) {
      const missing = answers.filter((row) => row[column] === null).length;
      expect([0, 70], column).toContain(missing);
      const lengths = new Set(answers.map((row) => asText(row[column]).length));
      if (['key', 'sealed_labels', 'sealed_pseudonym'].includes(column)) expect(lengths.size, column).toBe(1);
    }
  });
});

describe('looking for a ticket in an answer', () => {
  test.each(['open', 'closed'])('round %s: no cell is a code, its hash, or made of one in the open', (state) => {
    const dump = state === 'open' ? whileOpen : closed;
    const rows = ['pulse_answers', 'pulse_comments', 'pulse_tags'].flatMap((table) => rowsOf(dump, table));
    const values = rows.flatMap((row) => Object.entries(row).filter(([column]) => column !== 'round_id'));
    const cells = new Set(values.map(([, value]) => bare(asText(value))));
    const secrets = used().flatMap((code) => [code, ticketHash(code)]);
    const found = secrets.filter((secret) =>
      disguises(secret, [roundId, 'ticket', 'participation']).some((shape) => cells.has(shape)),
    );
    expect(found).toEqual([]);
  });

  test('the mark of an answer is made with a key that is nowhere in the database', () => {
    const tags = new Set(rowsOf(whileOpen, 'pulse_tags').map(({ tag }) => String(tag)));
    const keys = textsIn(whileOpen);
    const guesses = used()
      .slice(0, 5)
      .flatMap((code) => keyed(`${roundId} ticket ${ticketHash(code)}`, keys));
    expect(guesses.filter((guess) => tags.has(guess))).toEqual([]);
  });

  test('no text in the database gives the codes of a sheet, or tells of which group a ticket is', () => {
    const hashes = new Set(rowsOf(whileOpen, 'pulse_tickets').map(({ hash }) => String(hash)));
    const guesses = codes.slice(0, 5).flatMap((code) => keyed(code, textsIn(whileOpen)));
    expect(guesses.filter((guess) => hashes.has(guess))).toEqual([]);
    const seals = rowsOf(whileOpen, 'pulse_tickets').map((row) => asText(row.sealed_labels));
    expect(new Set(seals).size).toBe(seals.length);
    expect(new Set(seals.map(({ length }) => length)).size).toBe(1);
  });
});

describe('looking for an order', () => {
  const turnsByTicket = (rows: readonly Row[]) => {
    const byTurn = new Map([...turns].map(([code, turn]) => [turn, code]));
    return rows.flatMap((row) => {
      const code = byTurn.get(turnOf(row));
      return code === undefined ? [] : [code];
    });
  };

  test('answers lie neither in the order of answering nor in that of the tickets on the sheets or in the table', () => {
    const inTable = rowsOf(before, 'pulse_tickets').map(({ hash }) => String(hash));
    for (const dump of [whileOpen, closed]) {
      const answers = rowsOf(dump, 'pulse_answers');
      for (const rows of [answers, byColumn(answers, 'key')]) {
        expect(isByChance(rows.map(turnOf))).toBe(true);
        const given = turnsByTicket(rows);
        expect(given).toHaveLength(40);
        expect(isByChance(given.map((code) => codes.indexOf(code)))).toBe(true);
        expect(isByChance(given.map((code) => inTable.indexOf(ticketHash(code))))).toBe(true);
      }
    }
  });

  test('tickets lie neither by sheet nor as they stand on one', () => {
    const hashes = rowsOf(before, 'pulse_tickets').map(({ hash }) => String(hash));
    expect(isByChance(codes.map((code) => hashes.indexOf(ticketHash(code))))).toBe(true);
  });

  test('PostgreSQL: tickets of all sheets carry one mark, used or not, and no answer stands out by its own', () => {
    if (store().engine === 'sqlite') return;
    expect(ticketMarks).toHaveLength(10);
    expect(new Set(ticketMarks).size).toBe(1);
    for (const rows of [marksWhileOpen.answers, marksWhileOpen.tags]) {
      expect(Math.min(...countByMark(rows).values())).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('when the round has closed', () => {
  test('tickets and sheets are gone, and no table holds a code or a hash', () => {
    expect(rowsOf(closed, 'pulse_tickets')).toEqual([]);
    expect(rowsOf(closed, 'pulse_ticket_sheets')).toEqual([]);
    const texts = new Set(textsIn(closed));
    expect(codes.filter((code) => texts.has(code) || texts.has(ticketHash(code)))).toEqual([]);
  });

  test('SQLite: neither does the file', async () => {
    if (store().engine !== 'sqlite') return;
    await store().purge([]);
    const [main] = await store().raw('pragma database_list');
    const file = fs.readFileSync(String(main?.file));
    expect(codes.filter((code) => file.includes(code) || file.includes(ticketHash(code)))).toEqual([]);
  });
});
