import { afterAll, beforeEach, expect, test } from 'vitest';
import { pulseRounds } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import { viewerFor } from '@/domain/access/viewer.factory';
import { addEvent } from '@/server/support/events/commands';
import { publishBasics } from '@/server/training/training.factory';
import { addMilestone, createGoal } from '../commands';
import { day, foundGoals, monday, talks } from '../goals.factory';
import { timelineParts } from './queries';

beforeEach(freshStore);
afterAll(closeFreshStore);

test('the timeline holds goals, milestones, rounds, first publications and events, by their days', async () => {
  const { champion, hr } = await foundGoals();
  const goalId = await createGoal(champion, talks, monday);
  await addMilestone(champion, goalId, { day: '2026-07-01', note: 'Halfway' }, monday);
  await addEvent(champion, { day: '2026-05-04', kind: 'launch', title: { nl: 'Aftrap', en: '' } }, monday);
  const moduleId = await publishBasics(day('2026-05-02'));
  const round = {
    status: 'open',
    k: 5,
    wordingVersion: 1,
    invited: 9,
    openedAt: monday,
    closesOn: '2026-06-15',
  } as const;
  await store().write((tx) => tx.insert(pulseRounds).values({ id: 'round', number: 1, ...round }));

  expect(await timelineParts(hr)).toMatchObject({
    goals: [{ id: goalId, startsOn: '2026-06-01', dueOn: '2026-09-09' }],
    milestones: [{ goalId, note: 'Halfway', day: '2026-07-01' }],
    rounds: [{ id: 'round', number: 1, opensOn: '2026-06-01', closesOn: '2026-06-15' }],
    modules: [{ id: moduleId, day: '2026-05-02' }],
    events: [{ day: '2026-05-04', title: { nl: 'Aftrap', en: 'Aftrap' } }],
  });
  const employee = viewerFor({ employeeId: 'champion' });
  await expect(timelineParts(employee)).rejects.toMatchObject({ code: 'forbidden' });
});
