import { createDecipheriv, createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeFreshStore, untouchedStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer } from '@/domain/support/instrument';
import { asText, type Dump, everything, type Row, textsIn } from './attacker.factory';
import { answerPulse, closeRound, openRound } from './commands';
import { makeUpOrganisation } from './organisation.factory';

// The group. All five of sales answer alike; whoever could tell that these answers are of sales, where the roster names
// five people, would know what each of them said. While the round is open and afterwards.

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const against: PulseAnswer = { S1: 1, S2: 1, S3: 2, S4: 1, K1: 3, I1: 1, B1: ['disagree'], comment: null };
const GROUPS = ['sales', 'service', 'quay', 'town'];
const ITEMS = ['s1', 's2', 's3', 's4', 'k1', 'i1', 'barriers', 'round_id'];

let whileOpen: Dump;
let closed: Dump;

beforeAll(async () => {
  await untouchedStore();
  const people = await makeUpOrganisation([
    { id: 'sales', people: 5, at: ['quay'] },
    { id: 'service', people: 20, at: ['quay', 'town'] },
  ]);
  const roundId = await openRound(champion, { closesOn: '2026-03-13' }, new Date('2026-03-02T09:00:00Z'));
  for (const [index, { id: employeeId, departmentId }] of people.entries()) {
    const answer: PulseAnswer =
      departmentId === 'sales' ? against : { ...against, S1: index % 2 ? 5 : 3, S2: 4, S4: 5 };
    await answerPulse(viewerFor({ employeeId }), { employeeId, roundId }, answer);
  }
  whileOpen = await everything();
  await closeRound(champion, roundId, new Date('2026-03-13T16:00:00Z'));
  closed = await everything();
}, 60_000);
afterAll(closeFreshStore);

const answersIn = (dump: Dump) => dump.get('pulse_answers') ?? [];

/** Columns that put answers into groups: beside the items, a value that is a name, or that several answers share. */
function columnsThatGroup(rows: readonly Row[]): string[] {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !ITEMS.includes(column));
  return columns.filter((column) => {
    const values = rows.map((row) => row[column]).filter((value) => value !== null);
    return new Set(values).size < values.length || values.some((value) => GROUPS.includes(asText(value)));
  });
}

/** Whether some part of a value, by length or by sign, is the same in all answers of one group and only there. */
function isSetApart(rows: readonly Row[], column: string, isOfGroup: (row: Row) => boolean): boolean {
  const texts = (of: readonly Row[]) => of.map((row) => asText(row[column]));
  const group = texts(rows.filter(isOfGroup));
  const others = texts(rows.filter((row) => !isOfGroup(row)));
  const [first = ''] = group;
  const traits = [
    ({ length }: string) => String(length),
    // Three signs in a row: by chance as good as never the same in five texts.
    ...Array.from({ length: first.length - 2 }, (_, at) => (text: string) => text.slice(at, at + 3)),
  ];
  return traits.some((trait) => {
    const own = new Set(group.map(trait));
    return own.size === 1 && !others.some((text) => own.has(trait(text)));
  });
}

const isOfSales = (row: Row) => row.s1 === 1;

describe('while the round is open', () => {
  test('the five answers lie there, and nothing beside them says that they are of one group', () => {
    const rows = answersIn(whileOpen);
    expect(rows).toHaveLength(25);
    expect(rows.filter(isOfSales)).toHaveLength(5);
    expect(columnsThatGroup(rows)).toEqual([]);
    for (const column of ['key', 'sealed_labels']) expect(isSetApart(rows, column, isOfSales), column).toBe(false);
  });

  test('the search would have found a label in the open, a code that is always the same, and a telling length', () => {
    const as = (value: (row: Row) => string) =>
      answersIn(whileOpen).map((row) => ({ ...row, sealed_labels: value(row) }));
    const code = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(columnsThatGroup(as((row) => (isOfSales(row) ? 'sales' : asText(row.key))))).toEqual(['sealed_labels']);
    expect(columnsThatGroup(as((row) => code(isOfSales(row) ? 'a' : 'b')))).toEqual(['sealed_labels']);
    const longer = as((row) => asText(row.sealed_labels) + (isOfSales(row) ? 'x' : ''));
    expect(isSetApart(longer, 'sealed_labels', isOfSales)).toBe(true);
    const marked = as((row) => asText(row.sealed_labels).slice(0, -3) + (isOfSales(row) ? '$$$' : 'abc'));
    expect(isSetApart(marked, 'sealed_labels', isOfSales)).toBe(true);
  });

  test('no text in the database is the key that opens a label', () => {
    const [answer] = answersIn(whileOpen);
    const sealed = Buffer.from(asText(answer?.sealed_labels), 'base64url');
    const opened = textsIn(whileOpen)
      .flatMap((text) => [createHash('sha256').update(text).digest(), Buffer.from(text, 'hex'), Buffer.from(text)])
      .filter(({ length }) => length === 32)
      .filter((key) => opens(key, sealed));
    expect(opened).toEqual([]);
  });
});

/** Without the authentication tag, so that what it was made over need not be known: whether a label comes out. */
function opens(key: Buffer, sealed: Buffer): boolean {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  return GROUPS.some((name) => decipher.update(sealed.subarray(12, -16)).includes(name));
}

describe('when the round has closed', () => {
  test('answers carry no label, sealed or open', () => {
    const rows = answersIn(closed);
    expect(rows).toHaveLength(25);
    const labels = rows.flatMap((row) => [row.sealed_labels, row.department_label, row.location_label]);
    expect(labels.filter((label) => label !== null)).toEqual([]);
    expect(columnsThatGroup(rows)).toEqual([]);
  });

  test('no sealed label of before is anywhere', () => {
    const sealed = new Set(answersIn(whileOpen).map((row) => asText(row.sealed_labels)));
    expect(sealed.size).toBe(25);
    expect(textsIn(closed).filter((text) => sealed.has(text))).toEqual([]);
  });

  test('the figures were counted all the same, and five who said the same are not named', () => {
    const shown = closed.get('pulse_snapshots') ?? [];
    const figureOf = (id: string | null) => {
      const figure = shown.find((row) => row.department_id === id)?.figure;
      return typeof figure === 'string' ? (JSON.parse(figure) as unknown) : figure;
    };
    expect(figureOf(null)).toMatchObject({ N: 25, n: 25 });
    expect(figureOf('sales')).toBeNull();
  });
});
