import { afterAll, beforeEach, expect, test } from 'vitest';
import { moduleCounts } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { systemViewer } from '@/server/auth/system';
import { publishBasics } from '@/server/training/training.factory';
import { createGoal } from './commands';
import { day, foundGoals, monday, talks, verdictDay } from './goals.factory';
import { giveVerdict, renewGoals } from './judging/commands';
import { goalList, goalPage, goalsToJudge } from './queries';
import { timelineParts } from './timeline/queries';

let people: { champion: Viewer; hr: Viewer };
let goalId: string;

/** Completion of a module that is asked of one colleague, who finished it. */
beforeEach(async () => {
  await freshStore();
  people = await foundGoals();
  const moduleId = await publishBasics(monday);
  await store().write((tx) => tx.insert(moduleCounts).values({ moduleId, asked: 1, finished: 0, late: 0, beside: 0 }));
  const goal = { ...talks, metric: 'module', moduleId, unit: '', baseline: undefined, target: 91 } as const;
  goalId = await createGoal(people.champion, goal, monday);
  await store().write((tx) => tx.update(moduleCounts).set({ finished: 1 }));
  await renewGoals(systemViewer(), day('2026-08-20'));
});
afterAll(closeFreshStore);

const manager = viewerFor({ employeeId: 'manager', isManager: true });

test.each(['champion', 'hr'] as const)(
  '%s sees where completion began, how it went and what it comes to',
  async (who) => {
    const { goal, history } = await goalPage(people[who], goalId, verdictDay);
    expect(goal).toMatchObject({
      isWithheld: false,
      baseline: 0,
      proposal: { verdict: 'met', measured: { value: 100 } },
    });
    expect(history).toHaveLength(2);
    expect((await goalList(people[who], day('2026-08-20')))[0]?.standing).toMatchObject({ is: 'on-track' });
  },
);

test('a manager sees the goal and its verdict, and no figure of who finished', async () => {
  const running = (await goalList(manager, day('2026-08-20')))[0];
  const nothing = { isWithheld: true, baseline: null, measurements: [], proposal: null };
  expect(running).toMatchObject({ ...nothing, target: 91, standing: { is: 'unknown', because: 'withheld' } });

  // On the day: as frozen at first read, as frozen by the job, and with its verdict.
  const page = () => goalPage(manager, goalId, verdictDay);
  expect(await page()).toMatchObject({ goal: nothing, history: [], chain: [nothing] });
  await renewGoals(systemViewer(), verdictDay);
  expect(await page()).toMatchObject({ goal: { ...nothing, standing: null }, history: [], chain: [nothing] });
  const { champion } = people;
  await giveVerdict(champion, { employeeId: 'champion', goalId }, { verdict: 'met', note: '' }, verdictDay);
  expect((await page()).goal).toMatchObject({ ...nothing, verdict: { is: 'met' } });

  expect(Object.keys((await timelineParts(manager)).goals[0] ?? {})).toEqual(['id', 'title', 'startsOn', 'dueOn']);
  expect(await goalsToJudge(manager, 'manager', '2026-09-09')).toEqual([]);
});

test('a manager who is HR as well sees it all, and a goal on another number is shown to every manager', async () => {
  const both = viewerFor({ employeeId: 'hr', isManager: true, roles: ['hr'] });
  expect((await goalPage(both, goalId, monday)).goal.isWithheld).toBe(false);
  const own = await createGoal(people.champion, talks, monday);
  expect((await goalPage(manager, own, monday)).goal).toMatchObject({ isWithheld: false, baseline: 10 });
});
