import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts, assignmentRules, assignments, departments, employees } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { type AssignmentDue, ruleOf } from '@/domain/training/rule';
import { drawnOrder } from '@/domain/training/waves-lots';
import { systemViewer } from '@/server/auth/system';
import { recordLeave } from '@/server/people/leaves/commands';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishBasics } from '../training.factory';
import { assignByRule, endRule, runStandingRules } from './commands';
import { ruleById, ruleList, wavePreview } from './rules/queries';

const now = new Date('2026-11-23T09:00:00Z');
const plan = { count: 3, days: 14, firstDay: '2026-11-23' };
const days = ['2026-11-23', '2026-12-07', '2026-12-21'];
const names = ['shop', 'stock', 'sales', 'cash', 'web', 'post'];
const rule = ruleOf(names.map((name) => `department:${name}`));
let hr: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  moduleId = await publishBasics(now);
  for (const name of names) await add(`in-${name}`, name);
});
afterAll(closeFreshStore);

async function add(id: string, department: string): Promise<void> {
  await addPerson(id, { department });
  const account = { employeeId: id, passwordHash: '-', theme: 'system' as const, createdAt: now };
  await store().write((tx) => tx.insert(accounts).values(account));
}

const at = (day: string | undefined) => new Date(`${day}T09:00:00Z`);
const run = (day: string | undefined) => runStandingRules(systemViewer(), at(day));
const preview = () => wavePreview(hr, { moduleId, rule, plan }, now);

async function make(due: AssignmentDue = { days: 28 }, isStanding = true): Promise<string> {
  const seed = (await preview()).order?.seed ?? '';
  const made = await assignByRule(hr, { moduleId, rule, due, isStanding, turns: { ...plan, seed } }, now);
  expect(made).toMatchObject({ assigned: 2, skipped: 0 });
  return made.ruleId;
}

/** The due dates by department of the people there, in the order of the waves. */
async function dues(ruleId: string): Promise<string[][]> {
  const rows = await store()
    .read.select({ departmentId: employees.departmentId, dueOn: assignments.dueOn })
    .from(assignments)
    .innerJoin(employees, eq(employees.id, assignments.employeeId));
  const { order } = await ruleById(hr, ruleId);
  return (order?.waves ?? []).map(({ departments: some }) =>
    some.flatMap(({ id }) => rows.filter((one) => one.departmentId === id).map(({ dueOn }) => dueOn)),
  );
}

describe('the draw', () => {
  test('is shown before anything happens, and is what then happens', async () => {
    const { departments: count, order } = await preview();
    expect(count).toBe(6);
    expect(order?.waves.map(({ from, people }) => [from, people])).toEqual(days.map((day) => [day, 2]));
    const drawn = order?.waves.flatMap((wave) => wave.departments) ?? [];
    expect(drawn.map(({ id }) => id)).toEqual(drawnOrder(names, order?.seed ?? ''));
    expect(drawn.map(({ id, lot }) => [lot, id]).sort()).toEqual(names.toSorted().map((id, at) => [at + 1, id]));
    expect(await store().read.$count(assignments)).toBe(0);

    const ruleId = await make();
    const made = await ruleById(hr, ruleId);
    expect(made.order).toMatchObject({ seed: order?.seed, isSame: true });
    expect(made.order?.waves.map((wave) => wave.departments)).toEqual(order?.waves.map((wave) => wave.departments));
  });

  test('gives the same order however often it is asked, and in whichever number of waves', async () => {
    const ids = async (count: number) =>
      (await wavePreview(hr, { moduleId, rule, plan: { ...plan, count } }, now)).order?.waves.flatMap((wave) =>
        wave.departments.map(({ id }) => id),
      );
    expect(await ids(2)).toEqual(await ids(6));
  });

  test('is refused when it is not the one that was shown, and nothing is made', async () => {
    const seed = (await preview()).order?.seed ?? '';
    await add('new', 'harbour');
    const everybody = { moduleId, rule: ruleOf([]), due: { days: 28 }, isStanding: true, turns: { ...plan, seed } };
    await expect(assignByRule(hr, everybody, now)).rejects.toMatchObject({ reason: 'other-order' });
    expect(await store().read.$count(assignmentRules)).toBe(0);
  });

  test('takes two departments', async () => {
    const one = { moduleId, rule: ruleOf(['department:web']), plan };
    expect(await wavePreview(hr, one, now)).toEqual({ departments: 1, order: null });
  });

  test('begins today or later, and no date is before it', async () => {
    const seed = (await preview()).order?.seed ?? '';
    const order = { moduleId, rule, due: { days: 28 }, isStanding: false };
    const late = { ...order, turns: { ...plan, seed, firstDay: '2026-11-22' } };
    await expect(assignByRule(hr, late, now)).rejects.toMatchObject({ reason: 'other-order' });
    const early = { ...order, due: { on: '2026-11-30' }, turns: { ...plan, seed, firstDay: '2026-12-01' } };
    await expect(assignByRule(hr, early, now)).rejects.toMatchObject({ fields: { dueOn: 'date-early' } });
  });

  test('is HR’s to see', async () => {
    const ruleId = await make();
    const champion = viewerFor({ roles: ['champion', 'admin'] });
    await expect(ruleById(champion, ruleId)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(wavePreview(champion, { moduleId, rule, plan }, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(ruleById(hr, 'none')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('each wave', () => {
  test('gets it on its day, with as many days as the first', async () => {
    const ruleId = await make();
    expect(await dues(ruleId)).toEqual([['2026-12-21', '2026-12-21'], [], []]);
    expect(await run('2026-12-06')).toBe(0);
    expect(await run(days[1])).toBe(2);
    expect(await run(days[1])).toBe(0);
    expect(await run(days[2])).toBe(2);
    const due = (day: string) => [day, day];
    expect(await dues(ruleId)).toEqual([due('2026-12-21'), due('2027-01-04'), due('2027-01-18')]);
    expect((await ruleById(hr, ruleId)).order?.waves.map(({ people }) => people)).toEqual([2, 2, 2]);
  });

  test('has one date for all of it, later by as much as it begins later, also when the server was off', async () => {
    const ruleId = await make({ on: '2026-12-31' }, false);
    expect(await run('2026-12-23')).toBe(4);
    const due = (day: string) => [day, day];
    expect(await dues(ruleId)).toEqual([due('2026-12-31'), due('2027-01-14'), due('2027-01-28')]);
  });

  test('that is waited for is waited for by joiners too; of one that has begun they get it at once', async () => {
    const ruleId = await make();
    const { order } = await ruleById(hr, ruleId);
    const [first, , last] = (order?.waves ?? []).map((wave) => wave.departments[0]?.id ?? '');
    await add('joins-first', first ?? '');
    await add('joins-last', last ?? '');
    expect(await run('2026-11-24')).toBe(1);
    const who = async () =>
      (await store().read.select({ id: assignments.employeeId }).from(assignments)).map((a) => a.id);
    expect(await who()).not.toContain('joins-last');
    await run(days[2]);
    expect(await who()).toContain('joins-last');
  });

  test('is given once where the rule is not standing', async () => {
    const ruleId = await make({ days: 28 }, false);
    const { order } = await ruleById(hr, ruleId);
    await add('late', order?.waves[0]?.departments[0]?.id ?? '');
    expect(await run('2026-11-24')).toBe(0);
    expect(await ruleList(hr)).toMatchObject([{ isRunning: true, waveDays: days }]);
    expect(await run(days[2])).toBe(4);
    expect(await ruleList(hr)).toMatchObject([{ isRunning: false, people: 6 }]);
    await expect(endRule(hr, ruleId, now)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('still to come is not given after the rule has ended', async () => {
    const ruleId = await make({ days: 28 }, false);
    await endRule(hr, ruleId, now);
    expect(await run(days[2])).toBe(0);
    expect(await ruleList(hr)).toMatchObject([{ isRunning: false, people: 2 }]);
  });

  test('leaves out who is away that day', async () => {
    const { order } = await preview();
    const [second] = order?.waves[1]?.departments ?? [];
    await recordLeave(hr, `in-${second?.id}`, { from: '2026-12-01', until: null }, now);
    await make();
    expect(await run(days[1])).toBe(1);
  });

  test('takes the departments below with it', async () => {
    await store().write((tx) => tx.insert(departments).values({ id: 'corner', name: 'corner', parentId: 'shop' }));
    await add('in-corner', 'corner');
    const { order, departments: count } = await preview();
    expect(count).toBe(6);
    expect(order?.waves.find((wave) => wave.departments.some(({ id }) => id === 'shop'))?.people).toBe(3);
  });
});
