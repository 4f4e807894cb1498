import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, goals, outbox } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { systemViewer } from '@/server/auth/system';
import { addMilestone, createGoal, discardGoal, handOverGoal, removeMilestone, stopAfter } from './commands';
import { count, day, foundGoals, monday, talks, verdictDay } from './goals.factory';
import { giveVerdict, renewGoals } from './judging/commands';
import { addMeasurement, correctMeasurement } from './measuring/commands';
import { goalChoices, goalList, goalPage, goalsToJudge } from './queries';

let champion: Viewer;
let hr: Viewer;

const own = (goalId: string) => ({ employeeId: 'champion', goalId });

beforeEach(async () => {
  await freshStore();
  ({ champion, hr } = await foundGoals());
});
afterAll(closeFreshStore);

const log = async () => (await store().read.select().from(auditEntries)).map(({ action }) => action).sort();
const one = async (goalId: string, now = monday) => (await goalPage(hr, goalId, now)).goal;

describe('a goal on a number of one’s own', () => {
  test('is there with all that was filled in, and in the log', async () => {
    const id = await createGoal(champion, talks, monday);
    expect(await one(id)).toMatchObject({
      ...{ title: 'Faces', unit: 'stories', baseline: 10, target: 20, platforms: ['LinkedIn'] },
      ...{ owner: { id: 'champion', hasLeft: false }, frequency: { times: 2, per: 'week' } },
      ...{
        standing: { is: 'unknown', because: 'no-measurement' },
        proposal: null,
        verdict: null,
        madeOn: '2026-06-01',
      },
    });
    expect(await log()).toEqual(['goal.add']);
  });

  test.each([
    ['a day that has come', { dueOn: '2026-06-01' }, { dueOn: 'date-early' }],
    ['an owner who does not manage goals', { ownerId: 'nobody' }, { ownerId: 'pick' }],
    ['a target that is no step forward', { target: 10 }, { target: 'goal-target-side' }],
  ])('refuses %s', async (_, change, fieldsOf) => {
    await expect(createGoal(champion, { ...talks, ...change }, monday)).rejects.toMatchObject({ fields: fieldsOf });
    expect(await log()).toEqual([]);
  });

  test('halfway it is on track with 14 and behind with 13: the path is at 15, a tenth of the way is 1', async () => {
    const id = await createGoal(champion, talks, monday);
    const halfway = day('2026-07-21');
    const measured = await addMeasurement(champion, id, count('2026-07-21', 13), halfway);
    expect((await one(id, halfway)).standing).toMatchObject({ is: 'behind', expected: 15 });
    await correctMeasurement(hr, { goalId: id, measurementId: measured }, count('2026-07-21', 14), halfway);
    const page = await goalPage(hr, id, halfway);
    expect(page.goal.standing).toMatchObject({ is: 'on-track' });
    expect(page.goal.measurements.map(({ value }) => value)).toEqual([14]);
    expect(page.history.map(({ value }) => value).sort()).toEqual([13, 14]);
    expect(await log()).toEqual(['goal.add', 'goal.correct', 'goal.measure']);
  });

  test('a number is put right once; the second hears that somebody was first', async () => {
    const id = await createGoal(champion, talks, monday);
    const measurementId = await addMeasurement(champion, id, count('2026-06-01', 13), monday);
    await correctMeasurement(hr, { goalId: id, measurementId }, count('2026-06-01', 14), monday);
    const again = correctMeasurement(hr, { goalId: id, measurementId }, count('2026-06-01', 15), monday);
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  });

  test('takes no number from before its start or from the future', async () => {
    const id = await createGoal(champion, talks, monday);
    const add = (on: string) => addMeasurement(champion, id, count(on, 1), monday);
    await expect(add('2026-05-31')).rejects.toMatchObject({ fields: { day: 'date-early' } });
    await expect(add('2026-06-02')).rejects.toMatchObject({ fields: { day: 'date-future' } });
  });

  test('has milestones within its time', async () => {
    const id = await createGoal(champion, talks, monday);
    const add = (on: string) => addMilestone(champion, id, { day: on, note: 'Halfway', value: 15 }, monday);
    await expect(add('2026-09-10')).rejects.toMatchObject({ fields: { day: 'date-late' } });
    const milestoneId = await add('2026-07-21');
    expect((await goalPage(hr, id, monday)).milestones).toEqual([
      { id: milestoneId, day: '2026-07-21', note: 'Halfway', value: 15 },
    ]);
    await removeMilestone(champion, { goalId: id, milestoneId }, monday);
    expect((await goalPage(hr, id, monday)).milestones).toEqual([]);
  });

  test('made by mistake, it can be taken away in the first week', async () => {
    const id = await createGoal(champion, talks, monday);
    const measurementId = await addMeasurement(champion, id, count('2026-06-01', 13), monday);
    await correctMeasurement(champion, { goalId: id, measurementId }, count('2026-06-01', 14), monday);
    await expect(discardGoal(hr, id, day('2026-06-08'))).rejects.toMatchObject({ reason: 'goal-stays' });
    await discardGoal(hr, id, day('2026-06-07'));
    expect(await goalList(hr, monday)).toEqual([]);
  });
});

describe('on the day of verdict', () => {
  test('figures freeze, the same at first read as after the job, and take nothing more', async () => {
    const id = await createGoal(champion, talks, monday);
    await addMeasurement(champion, id, count('2026-08-20', 17), day('2026-08-20'));
    const read = (await one(id, verdictDay)).proposal;
    expect(read).toMatchObject({ verdict: 'partly', part: 0.7, measured: { day: '2026-08-20', value: 17 } });
    await renewGoals(systemViewer(), verdictDay);
    expect((await one(id, verdictDay)).proposal).toEqual(read);
    expect(await renewGoals(systemViewer(), day('2026-09-10'))).toBe(0);
    const late = addMeasurement(champion, id, count('2026-09-09', 20), verdictDay);
    await expect(late).rejects.toMatchObject({ reason: 'goal-frozen' });
  });

  test('it waits for its owner, who gives the verdict once', async () => {
    const id = await createGoal(champion, talks, monday);
    await addMeasurement(champion, id, count('2026-08-20', 21), day('2026-08-20'));
    expect(await goalsToJudge(champion, 'champion', '2026-09-08')).toEqual([]);
    expect(await goalsToJudge(champion, 'champion', '2026-09-09')).toMatchObject([{ id, title: 'Faces' }]);

    const met = { verdict: 'met', note: '' } as const;
    await expect(giveVerdict(champion, own(id), met, day('2026-09-08'))).rejects.toMatchObject({ code: 'not-now' });
    await expect(giveVerdict(hr, { employeeId: 'hr', goalId: id }, met, verdictDay)).rejects.toMatchObject({
      code: 'not-found',
    });
    await giveVerdict(champion, own(id), met, verdictDay);
    expect((await one(id, verdictDay)).verdict).toEqual({ is: 'met', note: '', on: '2026-09-09' });
    expect(await goalsToJudge(champion, 'champion', '2026-09-09')).toEqual([]);

    const other = giveVerdict(champion, own(id), { verdict: 'not-met', note: 'No' }, verdictDay);
    await expect(other).rejects.toMatchObject({ reason: 'goal-judged' });
    await expect(handOverGoal(hr, id, 'hr', verdictDay)).rejects.toMatchObject({ reason: 'goal-judged' });
  });

  test('who differs from the figures says why', async () => {
    const id = await createGoal(champion, talks, monday);
    const give = (note: string) => giveVerdict(champion, own(id), { verdict: 'met', note }, verdictDay);
    await expect(give('')).rejects.toMatchObject({ fields: { note: 'reason-needed' } });
    await give('The list was lost; we counted 24 by hand.');
    expect((await one(id, verdictDay)).proposal).toMatchObject({ verdict: 'unmeasurable', because: 'no-measurement' });
  });

  test('one goal follows, or nothing does', async () => {
    const id = await createGoal(champion, talks, monday);
    const next = {
      ...talks,
      startsOn: '2026-09-09',
      dueOn: '2026-12-18',
      follows: { goalId: id, step: 'raise' },
    } as const;
    await expect(createGoal(champion, next, verdictDay)).rejects.toMatchObject({ reason: 'goal-followed' });
    await giveVerdict(champion, own(id), { verdict: 'unmeasurable', note: '' }, verdictDay);
    const after = await createGoal(champion, next, verdictDay);
    await expect(createGoal(champion, next, verdictDay)).rejects.toMatchObject({ reason: 'goal-followed' });
    await expect(stopAfter(champion, id, verdictDay)).rejects.toMatchObject({ reason: 'goal-followed' });
    for (const goalId of [id, after]) {
      expect((await goalPage(hr, goalId, verdictDay)).chain.map((link) => link.id)).toEqual([id, after]);
    }
  });

  test('after it was stopped nothing can follow', async () => {
    const id = await createGoal(champion, talks, monday);
    await giveVerdict(champion, own(id), { verdict: 'unmeasurable', note: '' }, verdictDay);
    await stopAfter(hr, id, verdictDay);
    const next = { ...talks, dueOn: '2026-12-18', follows: { goalId: id, step: 'extend' } } as const;
    await expect(createGoal(champion, next, verdictDay)).rejects.toMatchObject({ reason: 'goal-followed' });
  });
});

test('the owner gets a letter two weeks before the day and one two days before, each once', async () => {
  await createGoal(champion, talks, monday);
  const letters = () => store().read.$count(outbox);
  for (const [on, written] of [
    ['2026-08-25', 0],
    ['2026-08-26', 1],
    ['2026-08-27', 1],
    ['2026-09-07', 2],
    ['2026-09-09', 2],
  ] as const) {
    await renewGoals(systemViewer(), day(on));
    expect([on, await letters()]).toEqual([on, written]);
  }
  const [letter] = await store().read.select().from(outbox);
  expect(letter).toMatchObject({ employeeId: 'champion', subject: 'De dag van het oordeel is 9 september: Faces' });
});

test('owners are who manages goals and works here; managers read, colleagues do not', async () => {
  expect((await goalChoices(champion)).owners.map(({ id }) => id).sort()).toEqual(['champion', 'hr']);
  const id = await createGoal(champion, talks, monday);
  const manager = viewerFor({ employeeId: 'champion', isManager: true });
  expect(await goalList(manager, monday)).toHaveLength(1);
  const employee = viewerFor({ employeeId: 'champion' });
  await expect(goalList(employee, monday)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(goalPage(employee, id, monday)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(goalChoices(manager)).rejects.toMatchObject({ code: 'forbidden' });
  // Who lost the role has nothing waiting: the goal asks for another owner.
  expect(await goalsToJudge(employee, 'champion', '2026-09-09')).toEqual([]);
  await handOverGoal(champion, id, 'hr', monday);
  expect((await store().read.select().from(goals).where(eq(goals.id, id)))[0]).toMatchObject({ ownerId: 'hr' });
});
