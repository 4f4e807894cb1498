import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { employees, pulseAnswers, pulseSnapshots } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import type { PulseAnswer, ScaleValue } from '@/domain/support/instrument';
import { answerPulse, closeRound, openRound } from './commands';
import { type MadeUpPerson, makeUpOrganisation } from './organisation.factory';
import { departmentFigures, ownDepartmentFigure, supportHistory } from './queries';

const champion = viewerFor({ employeeId: null, roles: ['champion'] });
const opening = new Date('2026-03-02T09:00:00Z');
const closing = new Date('2026-03-12T09:00:00Z');

beforeEach(freshStore);
afterAll(closeFreshStore);

async function open(): Promise<string> {
  return openRound(champion, { closesOn: '2026-03-13' }, opening);
}

type Given = { supporters: number; neutral?: number; opponents?: number };

/** The first people of a department answer, so many of each kind. */
async function answers(
  roundId: string,
  people: readonly MadeUpPerson[],
  { supporters, neutral = 0, opponents = 0 }: Given,
) {
  const kinds: ScaleValue[] = [...fill(supporters, 4), ...fill(neutral, 3), ...fill(opponents, 2)];
  for (const [index, value] of kinds.entries()) {
    const person = people[index];
    if (!person) throw new Error('more answers than people');
    const answer: PulseAnswer = {
      S1: value,
      S2: value,
      S3: value,
      S4: value,
      K1: 3,
      I1: 3,
      B1: ['time'],
      comment: null,
    };
    await answerPulse(viewerFor({ employeeId: person.id }), { employeeId: person.id, roundId }, answer);
  }
}

const fill = (count: number, value: ScaleValue) => Array.from({ length: count }, () => value);

test('four departments worked out by hand: 65 % of the answers, 59 % weighted to the departments', async () => {
  const sizes = { a: 80, b: 120, c: 20, d: 20 };
  const people = await makeUpOrganisation(Object.entries(sizes).map(([id, size]) => ({ id, people: size })));
  const of = (id: string) => people.filter(({ departmentId }) => departmentId === id);
  const roundId = await open();
  // Staff 80/120/20/20, answers 60/50/18/12, supporters 48/20/15/8 (measurement 3).
  await answers(roundId, of('a'), { supporters: 48, neutral: 8, opponents: 4 });
  await answers(roundId, of('b'), { supporters: 20, neutral: 20, opponents: 10 });
  await answers(roundId, of('c'), { supporters: 15, opponents: 3 });
  await answers(roundId, of('d'), { supporters: 8, neutral: 2, opponents: 2 });
  await closeRound(champion, roundId, closing);

  const [round] = await supportHistory(viewerFor());
  expect(round).toMatchObject({ roundId, number: 1, wordingVersion: 1, openedAt: opening, closedAt: closing });
  const figure = round?.figure;
  // Weighted: (80·48/60 + 120·20/50 + 20·15/18 + 20·8/12) / 240 = (64 + 48 + 16.667 + 13.333) / 240 = 142 / 240.
  expect(figure?.supporters?.value).toBeCloseTo(142 / 240, 10);
  expect(figure?.supporters?.low).toBeCloseTo(0.534, 3);
  expect(figure?.supporters?.high).toBeCloseTo(0.647, 3);
  expect(figure?.raw).toBeCloseTo(91 / 140, 10);
  // Of the 240 invited: 91 for, 30 neutral, 19 against, 100 not heard.
  expect(figure).toMatchObject({ N: 240, n: 140, response: 140 / 240, worst: 91 / 240, best: 191 / 240 });
  expect(figure?.shares).toEqual({ for: 91 / 240, neutral: 30 / 240, against: 19 / 240, notHeard: 100 / 240 });

  const departments = await departmentFigures(champion, roundId);
  expect(departments.map(({ name, figure: own }) => [name, own?.n ?? own?.nBand])).toEqual([
    ['a', 60],
    ['b', 50],
    ['c', '10-19'],
    ['d', '10-19'],
  ]);
});

test('a department of fewer than five answers is hidden, and so is what would give it away', async () => {
  const people = await makeUpOrganisation([
    { id: 'large', people: 30 },
    { id: 'middle', people: 12 },
    { id: 'small', people: 8 },
  ]);
  const of = (id: string) => people.filter(({ departmentId }) => departmentId === id);
  const roundId = await open();
  await answers(roundId, of('large'), { supporters: 12, opponents: 8 });
  await answers(roundId, of('middle'), { supporters: 6, opponents: 4 });
  await answers(roundId, of('small'), { supporters: 2, opponents: 2 });
  await closeRound(champion, roundId, closing);

  const shown = (await departmentFigures(champion, roundId)).map(({ name, figure }) => [name, figure !== null]);
  expect(shown).toEqual([
    ['large', true],
    ['middle', false],
    ['small', false],
  ]);
  const middle = viewerFor({ departmentId: 'middle' });
  expect(await ownDepartmentFigure(middle, roundId)).toMatchObject({ name: 'middle', figure: null });
  // What is hidden is not in the store either.
  const rows = await store().read.select().from(pulseSnapshots).where(eq(pulseSnapshots.isHidden, true));
  expect(rows.map(({ figure }) => figure)).toEqual([null, null]);
});

test('the roster is frozen: who moves to another department afterwards still counts where they were', async () => {
  const people = await makeUpOrganisation([
    { id: 'old', people: 25 },
    { id: 'new', people: 25 },
  ]);
  const roundId = await open();
  await store().write((tx) => tx.update(employees).set({ departmentId: 'new' }));
  await answers(roundId, people, { supporters: 15, opponents: 10 });
  await closeRound(champion, roundId, closing);

  const departments = await departmentFigures(champion, roundId);
  expect(departments).toMatchObject([
    { name: 'new', figure: null },
    { name: 'old', figure: { N: 25, n: 25 } },
  ]);
});

test('nobody answered: the round has no figure', async () => {
  await makeUpOrganisation([{ id: 'only', people: 10 }]);
  const roundId = await open();
  await closeRound(champion, roundId, closing);
  expect(await supportHistory(viewerFor())).toMatchObject([{ roundId, figure: null }]);
});

test('a snapshot is worked out once: what happens to answers or people later does not change it', async () => {
  const people = await makeUpOrganisation([{ id: 'only', people: 40 }]);
  const roundId = await open();
  await answers(roundId, people, { supporters: 14, opponents: 10 });
  await closeRound(champion, roundId, closing);
  const before = await supportHistory(viewerFor());

  await store().write(async (tx) => {
    await tx.update(employees).set({ leftOn: '2026-03-20' });
    await tx.delete(pulseAnswers);
  });
  expect(await supportHistory(viewerFor())).toEqual(before);
});

test('while a round is open nobody reads a figure of it', async () => {
  const people = await makeUpOrganisation([{ id: 'only', people: 40 }]);
  const roundId = await open();
  await answers(roundId, people, { supporters: 14, opponents: 10 });
  expect(await supportHistory(viewerFor())).toEqual([]);
  expect(await departmentFigures(champion, roundId)).toEqual([]);
  expect(await store().read.$count(pulseSnapshots)).toBe(0);
});
