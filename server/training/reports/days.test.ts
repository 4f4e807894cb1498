import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { organisations } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { assignmentFilter } from '@/domain/training/report';
import { finishedByDay } from '@/server/adoption/counted.factory';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { assignModule, waiveAssignment } from '../assigning/commands';
import { begunModules, moduleForTaking, modulesOf } from '../queries';
import { publishBasics, sit } from '../training.factory';
import { assignmentById, assignmentsPage } from './queries';

// On which day somebody did something is told by the organisation's clock, also around midnight and when clocks change.

const DUE = '2027-12-31';
let hr: Viewer;
let kim: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  kim = await addViewer('kim');
  moduleId = await publishBasics(new Date('2026-01-05T09:00:00Z'));
});
afterAll(closeFreshStore);

const assign = (now: string) => assignModule(hr, { moduleId, to: { person: 'kim' }, dueOn: DUE }, new Date(now));
/** Answers all ten questions right; the last answer falls ten seconds after `at`. */
const finish = (who: Viewer, at: string) => sit(who, { moduleId, at: new Date(at) });
const line = () => finishedByDay(moduleId, DUE);
const listed = async () => (await assignmentsPage(hr, assignmentFilter.parse({}), DUE)).rows[0];

describe('a module finished around midnight in Amsterdam', () => {
  test.each([
    ['half a minute before, in winter', '2026-11-23T22:59:30Z', '2026-11-23'],
    ['half a minute after, in winter', '2026-11-23T23:00:30Z', '2026-11-24'],
    ['half a minute before, in summer', '2026-07-01T21:59:30Z', '2026-07-01'],
    ['half a minute after, in summer', '2026-07-01T22:00:30Z', '2026-07-02'],
    ['at the end of the night in which clocks go forward', '2026-03-29T22:00:30Z', '2026-03-30'],
    ['half past midnight before clocks go back', '2026-10-24T22:30:00Z', '2026-10-25'],
    ['just before the end of that day of 25 hours', '2026-10-25T22:59:30Z', '2026-10-25'],
  ])('%s: the same day everywhere', async (_, at, day) => {
    await assign('2026-01-06T09:00:00Z');
    await finish(kim, at);
    expect(await line()).toEqual([{ date: day, count: 1 }]);
    expect(await listed()).toMatchObject({ completedOn: day, status: 'completed' });
    expect(await modulesOf(kim, 'kim', DUE)).toMatchObject([{ completedOn: day, status: 'completed' }]);
    expect(await moduleForTaking(kim, { employeeId: 'kim', moduleId })).toMatchObject({ completedOn: day });
    expect(await begunModules(kim, 'kim')).toEqual([{ moduleId, completedOn: day }]);
  });

  test('two people on either side of midnight are two points; a second time counts for nothing', async () => {
    await assign('2026-01-06T09:00:00Z');
    await assignModule(hr, { moduleId, to: { person: 'hr' }, dueOn: DUE }, new Date('2026-01-06T09:00:00Z'));
    await finish(kim, '2026-11-23T22:59:30Z');
    await finish(hr, '2026-11-23T23:00:30Z');
    await finish(kim, '2026-12-01T09:00:00Z');
    expect(await line()).toEqual([
      { date: '2026-11-23', count: 1 },
      { date: '2026-11-24', count: 2 },
    ]);
  });

  test('another clock, another day', async () => {
    await assign('2026-01-06T09:00:00Z');
    await finish(kim, '2026-11-23T23:00:30Z');
    await store().write((tx) =>
      tx.update(organisations).set({ timeZone: 'UTC' }).where(eq(organisations.id, 'organisation')),
    );
    expect(await line()).toEqual([{ date: '2026-11-23', count: 1 }]);
  });
});

test('when HR assigned and waived is told by the same clock', async () => {
  await assign('2026-11-23T22:59:30Z');
  const id = (await listed())?.id ?? '';
  await waiveAssignment(hr, id, 'On leave until spring', new Date('2026-11-24T23:00:30Z'));
  expect(await assignmentById(hr, id, DUE)).toMatchObject({
    assignedOn: '2026-11-23',
    waivedOn: '2026-11-25',
    completedOn: null,
  });
});
