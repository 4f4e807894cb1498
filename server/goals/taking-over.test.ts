import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { goals, outbox, roleGrants } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { systemViewer } from '@/server/auth/system';
import { createGoal, handOverGoal, stopAfter } from './commands';
import { day, foundGoals, monday, talks, verdictDay } from './goals.factory';
import { giveVerdict, renewGoals } from './judging/commands';
import { goalPage, goalsToJudge } from './queries';

let champion: Viewer;
let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  ({ champion, hr } = await foundGoals());
});
afterAll(closeFreshStore);

const unmeasurable = { verdict: 'unmeasurable', note: '' } as const;

test('an owner who is not champion or HR any more cannot judge; HR takes the goal over and can', async () => {
  const goalId = await createGoal(champion, talks, monday);
  await store().write((tx) => tx.delete(roleGrants).where(eq(roleGrants.employeeId, 'champion')));
  const manager = viewerFor({ employeeId: 'champion', isManager: true });

  // No letter goes to somebody who could do nothing with it.
  await renewGoals(systemViewer(), day('2026-08-27'));
  expect(await store().read.$count(outbox)).toBe(0);
  expect(await goalsToJudge(manager, 'champion', '2026-09-09')).toEqual([]);
  const give = giveVerdict(manager, { employeeId: 'champion', goalId }, unmeasurable, verdictDay);
  await expect(give).rejects.toMatchObject({ code: 'forbidden' });
  expect((await goalPage(hr, goalId, verdictDay)).goal.owner).toMatchObject({ canJudge: false, hasLeft: false });

  await renewGoals(systemViewer(), verdictDay);
  await handOverGoal(hr, goalId, 'hr', verdictDay);
  expect((await goalPage(hr, goalId, verdictDay)).goal.owner).toMatchObject({ id: 'hr', canJudge: true });
  expect(await goalsToJudge(hr, 'hr', '2026-09-09')).toMatchObject([{ id: goalId }]);
  await giveVerdict(hr, { employeeId: 'hr', goalId }, unmeasurable, verdictDay);
});

test('of several who go on after one goal at the same moment one succeeds, and the others hear why not', async () => {
  const goalId = await createGoal(champion, talks, monday);
  await giveVerdict(champion, { employeeId: 'champion', goalId }, unmeasurable, verdictDay);
  const next = { ...talks, startsOn: '2026-09-09', dueOn: '2026-12-18', follows: { goalId, step: 'extend' } } as const;
  // On PostgreSQL each gets a connection of its own beforehand: who still has to connect comes too late to be in the way.
  await Promise.all(Array.from({ length: 4 }, () => store().write((tx) => tx.$count(goals))));
  const tries = await Promise.allSettled([
    createGoal(champion, next, verdictDay),
    createGoal(hr, next, verdictDay),
    stopAfter(hr, goalId, verdictDay),
    createGoal(champion, next, verdictDay),
  ]);
  const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(refused).toHaveLength(3);
  for (const error of refused) expect(error).toMatchObject({ code: 'conflict', reason: 'goal-followed' });
  const [before] = await store().read.select().from(goals).where(eq(goals.id, goalId));
  const followers = await store().read.$count(goals, eq(goals.followsId, goalId));
  expect(followers + (before?.stoppedAt ? 1 : 0)).toBe(1);
});
