import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { assignments, leaves } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { assignmentFilter } from '@/domain/training/report';
import { countEverybody } from '@/server/adoption/counted.factory';
import { keptByDepartment } from '@/server/adoption/queries';
import { markLeft } from '@/server/people/commands';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { placeDepartment } from '@/server/people/departments/commands';
import { publishModule } from '../../commands';
import { assignModule } from '../../assigning/commands';
import { moduleChoices } from '../../queries';
import { publishBasics, sit } from '../../training.factory';
import { assignmentsPage } from '../queries';
import { completionByBranch, completionByModule, completionByWeek } from './queries';

const TODAY = '2026-11-24';
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const everything = { module: '', department: '' };

let hr: Viewer;
let basics: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  basics = await publishBasics(at('2026-01-05'));
  for (const id of ['n1', 'n2', 'n3']) await addPerson(id, { department: 'north' });
  await addPerson('d1', { department: 'desk' });
  await placeDepartment(hr, 'north', 'office');
  for (const person of ['n1', 'n2', 'd1']) await ask(person, basics, '2026-04-30');
  await ask('n3', basics, '2026-12-31');
  await finish('n1', '2026-03-02');
});
afterAll(closeFreshStore);

const ask = (person: string, moduleId: string, dueOn: string) =>
  assignModule(hr, { moduleId, to: { person }, dueOn }, at('2026-01-06'));
const finish = (employeeId: string, day: string) =>
  sit(viewerFor({ employeeId, departmentId: 'office' }), { moduleId: basics, at: at(day) });
const branches = async (scope = everything) =>
  Object.fromEntries(
    (await completionByBranch(hr, scope, TODAY)).map(({ id, depth, asked, finished, late, below }) => [
      id,
      { depth, own: [asked, finished, late], below: [below.asked, below.finished, below.late] },
    ]),
  );

/** A second module, which n1 is asked for and has not finished. */
async function secondModule(): Promise<string> {
  await publishModule(hr, { ...socialMediaBasics, slug: 'other', minutes: 45 }, at('2026-01-05'));
  const other = (await moduleChoices(hr)).find(({ moduleId }) => moduleId !== basics)?.moduleId ?? '';
  await ask('n1', other, '2026-05-31');
  return other;
}

describe('by module', () => {
  const counts = async (department = '') =>
    (await completionByModule(hr, { department }, TODAY)).map(({ version, asked, finished, finishedNewest, late }) => ({
      version,
      asked,
      finished,
      finishedNewest,
      late,
    }));

  test('people asked, done and late; who has left does not count', async () => {
    expect(await counts()).toEqual([{ version: 1, asked: 4, finished: 1, finishedNewest: 1, late: 2 }]);
    await markLeft(hr, 'd1', TODAY, at(TODAY));
    expect(await counts()).toMatchObject([{ asked: 3, late: 1 }]);
  });

  test('a department counts with what is below it', async () => {
    expect(await counts('office')).toMatchObject([{ asked: 3, finished: 1, late: 1 }]);
    expect(await counts('desk')).toMatchObject([{ asked: 1, finished: 0, late: 1 }]);
  });

  test('a new version: the completion of the old one counts as long as nothing else is asked', async () => {
    await publishModule(hr, { ...socialMediaBasics, minutes: 45 }, at('2026-06-01'), { change: 'editorial' });
    expect(await counts()).toMatchObject([{ version: 2, finished: 1, finishedNewest: 0 }]);
    await store().write((tx) => tx.update(assignments).set({ fromVersion: 2 }).where(eq(assignments.employeeId, 'n1')));
    expect(await counts()).toMatchObject([{ finished: 0, late: 3 }]);
    await finish('n1', '2026-06-02');
    expect(await counts()).toMatchObject([{ finished: 1, finishedNewest: 1, late: 2 }]);
  });

  test('a module that nobody is asked for stands there with nothing', async () => {
    await publishModule(hr, { ...socialMediaBasics, slug: 'other', minutes: 45 }, at('2026-01-05'));
    expect((await counts()).map(({ asked }) => asked).sort()).toEqual([0, 4]);
  });

  test('nobody is late while away', async () => {
    const away = { employeeId: 'n2', fromDay: '2026-11-01', untilDay: null, recordedAt: at('2026-11-01') };
    await store().write((tx) => tx.insert(leaves).values({ id: 'leave', ...away }));
    expect(await counts()).toMatchObject([{ asked: 4, late: 1 }]);
    expect((await branches()).north?.own).toEqual([3, 1, 0]);
  });
});

describe('by department', () => {
  test('as a tree, each with what is below it', async () => {
    expect(await branches()).toEqual({
      desk: { depth: 0, own: [1, 0, 1], below: [1, 0, 1] },
      office: { depth: 0, own: [0, 0, 0], below: [3, 1, 1] },
      north: { depth: 1, own: [3, 1, 1], below: [3, 1, 1] },
    });
  });

  test('with all modules somebody has finished only when everything is, and is late with any of it', async () => {
    const other = await secondModule();
    expect((await branches()).north?.own).toEqual([3, 0, 2]);
    expect((await branches({ ...everything, module: basics })).north?.own).toEqual([3, 1, 1]);
    expect((await branches({ ...everything, module: other })).north?.own).toEqual([1, 0, 1]);
  });

  test('is the number that the list of people of that department and the overview have', async () => {
    const rows = await completionByBranch(hr, { ...everything, module: basics }, TODAY);
    await countEverybody(TODAY);
    const overview = await keptByDepartment(hr, basics);
    expect(overview).toEqual(rows);
    for (const { id, below } of rows) {
      const listed = async (status: string) => {
        const filter = assignmentFilter.parse({ module: basics, department: id, status });
        return (await assignmentsPage(hr, filter, TODAY)).total;
      };
      const counts = [below.asked, below.finished, below.late];
      expect([await listed(''), await listed('completed'), await listed('overdue')]).toEqual(counts);
    }
    expect(rows.find(({ id }) => id === 'office')?.below).toEqual({ asked: 3, finished: 1, late: 1 });
  });

  test('of one branch', async () => {
    expect(Object.keys(await branches({ ...everything, department: 'north' }))).toEqual(['north']);
  });
});

describe('by week', () => {
  test('each person once for a module, by the first completion, until this week', async () => {
    await finish('n2', '2026-03-09');
    await publishModule(hr, { ...socialMediaBasics, minutes: 45 }, at('2026-03-16'), { change: 'material' });
    await finish('n1', '2026-03-17');
    const weeks = await completionByWeek(hr, everything, '2026-03-24');
    expect(weeks).toEqual([
      { week: '2026-03-02', finished: 1, total: 1 },
      { week: '2026-03-09', finished: 1, total: 2 },
      { week: '2026-03-16', finished: 0, total: 2 },
      { week: '2026-03-23', finished: 0, total: 2 },
    ]);
  });

  test('of a department, and of a module that nobody finished', async () => {
    expect(await completionByWeek(hr, { ...everything, department: 'desk' }, TODAY)).toEqual([]);
    expect(await completionByWeek(hr, { ...everything, module: 'other' }, TODAY)).toEqual([]);
  });
});

test('for champion and HR only', async () => {
  const admin = await addViewer('boss', 'admin');
  await expect(completionByModule(admin, { department: '' }, TODAY)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(completionByBranch(admin, everything, TODAY)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(completionByWeek(admin, everything, TODAY)).rejects.toMatchObject({ code: 'forbidden' });
});
