import { createDecipheriv, createHash, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accounts, employees } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, untouchedStore } from '@/db/testing';
import { asText, bare, byColumn, disguises, type Dump, everything, keyed, orderScore, type Row, sameRows, textsIn } from '../attacker.factory'; // prettier-ignore
import { type MadeUpPerson, makeUpOrganisation } from '../organisation.factory';
import { giveAnswer, type Respondent, signIn, turnOf } from '../respondents.factory';
import { pseudonymOf, pseudonymSeal } from './pseudonyms';
import { decideNoThemes } from '../themes/commands';
import { champion, chooseConfidential, closeOne, openOne } from './two-rounds.factory';

// Two confidential rounds. Everybody answers both but two: one left after the first, one came before the second. Were
// pseudonyms to be seen coming back, the one that does not and the one that is new would be theirs: the rosters say who.

const monday = new Date('2026-03-02T09:00:00Z');
/** By chance about once in 20,000 times. */
const BEYOND_CHANCE = 4.2;

let stayed: MadeUpPerson[] = [];
let leaver: MadeUpPerson;
let joiner: MadeUpPerson;
let first = '';
let second = '';
let beforeSecond: Dump;
let whileOpen: Dump;
let closed: Dump;

const respondents = (people: readonly MadeUpPerson[]): Respondent[] =>
  people.map((person, turn) => ({ person, turn, sessionId: randomUUID() }));

beforeAll(async () => {
  await untouchedStore();
  const people = await makeUpOrganisation([{ id: 'sales', people: 42, at: ['quay', 'town'] }]);
  const [one, other, ...rest] = people;
  if (!one || !other) throw new Error('nobody');
  [leaver, joiner, stayed] = [one, other, rest];
  const works = (person: MadeUpPerson, leftOn: string | null) =>
    store().write((tx) => tx.update(employees).set({ leftOn }).where(eq(employees.id, person.id)));

  await chooseConfidential();
  await works(joiner, '2026-01-01');
  first = await openOne(0);
  await signIn(respondents([leaver, ...stayed]), monday);
  for (const one of respondents([leaver, ...stayed])) await giveAnswer(one, first);
  await closeOne(0, first);
  const reason = { nl: 'Ze vragen geen antwoord.', en: 'They ask for no answer.' };
  await decideNoThemes(champion, first, reason, new Date('2026-03-16T09:00:00Z'));

  await works(joiner, null);
  await works(leaver, '2026-03-20');
  second = await openOne(1);
  beforeSecond = await everything();
  for (const one of respondents([...stayed, joiner])) await giveAnswer(one, second);
  whileOpen = await everything();
  await closeOne(1, second);
  closed = await everything();
}, 90_000);
afterAll(closeFreshStore);

const answersOf = (dump: Dump, roundId: string) =>
  (dump.get('pulse_answers') ?? []).filter((row) => row.round_id === roundId);
const sealsOf = (dump: Dump, roundId: string) => answersOf(dump, roundId).map((row) => asText(row.sealed_pseudonym));

describe('with the key, which is nowhere in the database', () => {
  test('the same person has the same pseudonym in both rounds, and of the leaver and the joiner it is seen once', () => {
    const openedIn = (roundId: string) => sealsOf(closed, roundId).map((seal) => pseudonymSeal(roundId).open(seal));
    const [one, two] = [openedIn(first), openedIn(second)];
    expect(new Set(one)).toEqual(new Set([leaver, ...stayed].map(({ id }) => pseudonymOf(id))));
    expect(new Set(two)).toEqual(new Set([...stayed, joiner].map(({ id }) => pseudonymOf(id))));
    expect(one.filter((pseudonym) => two.includes(pseudonym))).toHaveLength(stayed.length);
  });
});

describe.each(['open', 'closed'])('without the key, the second round %s', (state) => {
  const dump = () => (state === 'open' ? whileOpen : closed);

  test('every answer has a seal of one length, and none comes back: not in a round, not between rounds', () => {
    const seals = [first, second].flatMap((roundId) => sealsOf(dump(), roundId));
    expect(seals).toHaveLength(82);
    expect(new Set(seals.map(({ length }) => length)).size).toBe(1);
    for (const [from, to] of [[0, 16], [16, 48], [48, 80], [0, 8], [72, 80]] as const) {
      expect(new Set(seals.map((seal) => seal.slice(from, to))).size, `${from}–${to}`).toBe(seals.length);
    } // prettier-ignore
  });

  test('no column of an answer has a value in both rounds, but for what was filled in', () => {
    const filledIn = new Set(['s1', 's2', 's3', 's4', 'k1', 'i1', 'barriers']);
    const [one, two] = [answersOf(dump(), first), answersOf(dump(), second)];
    const columns = Object.keys(one[0] ?? {}).filter((column) => !filledIn.has(column));
    const values = (rows: readonly Row[], column: string) =>
      rows.flatMap((row) => (row[column] === null ? [] : [asText(row[column])]));
    const shared = columns.filter((column) => {
      const known = new Set(values(one, column));
      return values(two, column).some((value) => known.has(value));
    });
    expect(columns).toContain('sealed_pseudonym');
    expect(shared).toEqual([]);
  });

  test('no cell of an answer is a person, a pseudonym, or a hash of one', () => {
    // All answers of a round have that in common: it tells nobody apart.
    const ownCells = ({ round_id: _, ...row }: Row) => Object.values(row).map((value) => bare(asText(value)));
    const cells = new Set([first, second].flatMap((roundId) => answersOf(dump(), roundId).flatMap(ownCells)));
    const secrets = [leaver, joiner, ...stayed].flatMap(({ id, employeeNo, email }) => [id, employeeNo, email, pseudonymOf(id)]); // prettier-ignore
    const found = secrets.filter((secret) =>
      disguises(secret, [second, 'pseudonym']).some((shape) => cells.has(shape)),
    );
    expect(found).toEqual([]);
  });

  test('no pseudonym lies anywhere, and no text in the database is a key that makes or opens one', () => {
    const texts = textsIn(dump());
    const everyText = texts.join('\n');
    expect([leaver, joiner, ...stayed].filter(({ id }) => everyText.includes(pseudonymOf(id)))).toEqual([]);
    expect(keyed(leaver.id, texts).filter((guess) => guess === pseudonymOf(leaver.id))).toEqual([]);

    const sealed = Buffer.from(sealsOf(dump(), first)[0] ?? '', 'base64url');
    const pseudonyms = new Set([leaver, ...stayed].map(({ id }) => pseudonymOf(id)));
    const keys = texts
      .flatMap((text) => [createHash('sha256').update(text).digest(), Buffer.from(text, 'hex'), Buffer.from(text)])
      .filter(({ length }) => length === 32);
    expect(keys.filter((key) => pseudonyms.has(opened(key, sealed)))).toEqual([]);
  });

  test('in the order of their seals answers are in no order of answering', () => {
    const places = byColumn(answersOf(dump(), second), 'sealed_pseudonym').map(turnOf);
    expect(places).toHaveLength(41);
    expect(orderScore(places)).toBeLessThan(BEYOND_CHANCE);
  });
});

/** Without the authentication tag, so that what it was made over need not be known. */
function opened(key: Buffer, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 });
  return decipher.update(sealed.subarray(12, -16)).toString('hex');
}

test('answering a confidential round writes where answering any round does, and leaves no line in the log', async () => {
  const rows = (dump: Dump, table: string) => dump.get(table) ?? [];
  const changed = [...whileOpen.keys()].filter((table) => !sameRows(rows(beforeSecond, table), rows(whileOpen, table)));
  expect(changed).toEqual(['pulse_answers', 'pulse_comments', 'pulse_tags']);
  // Who has an account is as it was: the test looked at people who can all answer.
  expect(await store().read.$count(accounts)).toBe(42);
});
