import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts, assignments, auditEntries } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { recordFilter, type TrainingRecord } from '@/domain/training/records';
import { markLeft } from '@/server/people/commands';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { placeDepartment } from '@/server/people/departments/commands';
import { exportTraining } from '../../export/commands';
import { publishModule, readLesson } from '../../commands';
import { assignModule, waiveAssignment } from '../../assigning/commands';
import { publishBasics, sit } from '../../training.factory';
import { recordsPage } from './queries';

const TODAY = '2026-11-24';
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const [APRIL, DECEMBER] = ['2026-04-30', '2026-12-01'];

let hr: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  moduleId = await publishBasics(at('2026-01-05'));
  await addPerson('north-1', { department: 'north', lastName: 'Aalbers' });
  await addPerson('north-2', { department: 'north', lastName: 'Bakker' });
  await addPerson('desk-1', { department: 'desk', lastName: 'Cruijff' });
  await placeDepartment(hr, 'north', 'office');
});
afterAll(closeFreshStore);

const ask = (person: string, dueOn: string) => assignModule(hr, { moduleId, to: { person }, dueOn }, at('2026-01-06'));
const finish = (employeeId: string, day: string) =>
  sit(viewerFor({ employeeId, departmentId: 'office' }), { moduleId, at: at(day) });
const list = (query: Record<string, unknown> = {}) => recordsPage(hr, recordFilter.parse(query), TODAY);
const said = async (query: Record<string, unknown> = {}) =>
  (await list(query)).rows.map(({ employeeId, status, version, dueOn, completedOn }) =>
    [employeeId, status, version, dueOn, completedOn].join(' '),
  );

async function exported(query: Record<string, unknown> = {}): Promise<TrainingRecord[]> {
  const all: TrainingRecord[] = [];
  for await (const some of await exportTraining(hr, recordFilter.parse(query), at(TODAY))) all.push(...some);
  return all;
}

describe('completions and unanswered assignments', () => {
  beforeEach(async () => {
    await ask('north-1', APRIL);
    await ask('north-2', APRIL);
    await ask('desk-1', DECEMBER);
    await finish('north-1', '2026-03-02');
  });

  test('stand in one list, by name', async () => {
    expect(await said()).toEqual([
      `north-1 completed 1 ${APRIL} 2026-03-02`,
      `north-2 overdue  ${APRIL} `,
      `desk-1 open  ${DECEMBER} `,
    ]);
    expect((await list()).total).toBe(3);
  });

  test('a completion nobody asked for has no due date', async () => {
    await finish('hr', '2026-03-03');
    expect(await said({ q: 'hr' })).toEqual(['hr completed 1  2026-03-03']);
    expect((await list({ q: 'hr' })).rows[0]).toMatchObject({ assignmentId: null });
  });

  test('who finished version 1 and is asked for version 2 has a record of each', async () => {
    await publishModule(hr, { ...socialMediaBasics, minutes: 45 }, at('2026-06-01'), { change: 'material' });
    await requireVersion('north-1', 2, DECEMBER);
    expect(await said({ q: 'aalbers' })).toEqual([`north-1 completed 1  2026-03-02`, `north-1 open  ${DECEMBER} `]);
    await finish('north-1', '2026-06-02');
    expect(await said({ q: 'aalbers', sort: 'completed' })).toEqual([
      `north-1 completed 1  2026-03-02`,
      `north-1 completed 2 ${DECEMBER} 2026-06-02`,
    ]);
  });

  test.each([
    ['completed', ['north-1']],
    ['overdue', ['north-2']],
    ['open', ['desk-1']],
    ['waived', []],
  ])('of status %s', async (status, people) => {
    const { rows, total } = await list({ status });
    expect(rows.map(({ employeeId }) => employeeId)).toEqual(people);
    expect(total).toBe(people.length);
  });

  test('waived is a status of its own', async () => {
    const { rows } = await list({ q: 'cruijff' });
    await waiveAssignment(hr, rows[0]?.assignmentId ?? '', 'On leave', at(TODAY));
    expect(await said({ status: 'waived' })).toEqual([`desk-1 waived  ${DECEMBER} `]);
  });

  test('of a department with all below it', async () => {
    expect((await list({ department: 'office' })).total).toBe(2);
    expect((await list({ department: 'desk' })).total).toBe(1);
    expect((await list({ department: 'nowhere' })).total).toBe(0);
  });

  test('of one module, and of one that is not there', async () => {
    expect((await list({ module: moduleId })).total).toBe(3);
    expect((await list({ module: 'other' })).total).toBe(0);
  });

  test('of who has left, apart', async () => {
    await markLeft(hr, 'north-1', TODAY, at(TODAY));
    expect(await said({ who: 'left' })).toEqual([`north-1 completed 1 ${APRIL} 2026-03-02`]);
    expect((await list()).total).toBe(2);
  });

  test.each([
    [{ sort: 'name', dir: 'desc' }, ['desk-1', 'north-2', 'north-1']],
    [{ sort: 'due' }, ['north-1', 'north-2', 'desk-1']],
    [{ sort: 'due', dir: 'desc' }, ['desk-1', 'north-2', 'north-1']],
    [{ sort: 'department' }, ['desk-1', 'north-1', 'north-2']],
    // Who has not finished comes last, in either direction.
    [{ sort: 'completed' }, ['north-1', 'north-2', 'desk-1']],
    [{ sort: 'completed', dir: 'desc' }, ['north-1', 'desk-1', 'north-2']],
  ])('sorted by %j', async (order, people) => {
    expect((await list(order)).rows.map(({ employeeId }) => employeeId)).toEqual(people);
  });

  test('how somebody finished stays out of the list on the screen', async () => {
    expect(Object.keys((await list()).rows[0] ?? {})).not.toContain('how');
  });

  test('the file has the same records, with how each was finished', async () => {
    const lessons = socialMediaBasics.lessons.map(({ id }) => id);
    const viewer = viewerFor({ employeeId: 'desk-1', departmentId: 'desk' });
    for (const lessonId of lessons) await readLesson(viewer, { employeeId: 'desk-1', moduleId, lessonId }, at(TODAY));
    await finish('desk-1', TODAY);
    const rows = (await exported()).map(({ employeeId, status, how }) => [employeeId, status, how]);
    expect(rows).toEqual([
      ['north-1', 'completed', 'tested-out'],
      ['north-2', 'overdue', null],
      ['desk-1', 'completed', 'finished'],
    ]);
    expect(await exported({ department: 'north', status: 'overdue' })).toMatchObject([{ employeeId: 'north-2' }]);
  });
});

test('the file goes on until everybody was in it, whoever has nothing', async () => {
  const people = Array.from({ length: 1_003 }, (_, at) => `p${at}`);
  for (const id of people) await addPerson(id, { lastName: 'Same' });
  const account = { passwordHash: 'none', theme: 'system', createdAt: at('2026-01-06') } as const;
  const rows = [...people, 'hr'].map((employeeId) => ({ ...account, employeeId }));
  await store().write((tx) => tx.insert(accounts).values(rows));
  const asked = people.map((id) => ({ id, employeeId: id, moduleId, dueOn: DECEMBER, assignedAt: at('2026-01-06') }));
  await store().write((tx) => tx.insert(assignments).values(asked));
  const all = await exported();
  expect(new Set(all.map(({ employeeId }) => employeeId)).size).toBe(1_003);
  expect(all).toHaveLength(1_003);
});

test('taking the list out is written in the log, also when it is read no further', async () => {
  await exportTraining(hr, recordFilter.parse({}), at(TODAY));
  const lines = await store().read.select().from(auditEntries).where(eq(auditEntries.action, 'training.export'));
  expect(lines).toMatchObject([{ actorId: 'hr', subject: 'training-list' }]);
});

test.each([['it'], ['admin']] as const)('%s sees no records, and a champion takes none away', async (role) => {
  const filter = recordFilter.parse({});
  await expect(recordsPage(await addViewer('x', role), filter, TODAY)).rejects.toMatchObject({ code: 'forbidden' });
  const champion = await addViewer('ann', 'champion');
  await expect(recordsPage(champion, filter, TODAY)).resolves.toMatchObject({ total: 0 });
  await expect(exportTraining(champion, filter)).rejects.toMatchObject({ code: 'forbidden' });
});

async function requireVersion(employeeId: string, fromVersion: number, dueOn: string): Promise<void> {
  await store().write((tx) =>
    tx.update(assignments).set({ fromVersion, dueOn }).where(eq(assignments.employeeId, employeeId)),
  );
}
