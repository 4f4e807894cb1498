import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { moduleCounts, pulseRounds, pulseSnapshots } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import type { GoalDetails } from '@/domain/goals/model';
import { closedRounds } from '@/domain/support/rounds.factory';
import { systemViewer } from '@/server/auth/system';
import { publishBasics } from '@/server/training/training.factory';
import { createGoal } from './commands';
import { count, day, foundGoals, monday, talks, verdictDay } from './goals.factory';
import { renewGoals } from './judging/commands';
import { addMeasurement } from './measuring/commands';
import { goalPage } from './queries';

let champion: Viewer;

beforeEach(async () => {
  await freshStore();
  ({ champion } = await foundGoals());
});
afterAll(closeFreshStore);

const one = async (goalId: string, now = monday) => (await goalPage(champion, goalId, now)).goal;

describe('a goal on a figure of the product', () => {
  const onModule = (moduleId: string): GoalDetails => ({
    ...{ ...talks, metric: 'module', moduleId, unit: '', baseline: undefined, target: 80 },
  });

  test('completion is read once a day from what was counted', async () => {
    const moduleId = await publishBasics(monday);
    const counts = { moduleId, asked: 200, finished: 50, late: 0, beside: 0 };
    await store().write((tx) => tx.insert(moduleCounts).values(counts));
    const id = await createGoal(champion, onModule(moduleId), monday);
    expect(await one(id)).toMatchObject({ baseline: 25, unit: '%', measurements: [{ day: '2026-06-01', value: 25 }] });
    await store().write((tx) => tx.update(moduleCounts).set({ finished: 130 }));
    await renewGoals(systemViewer(), day('2026-06-01'));
    await renewGoals(systemViewer(), day('2026-07-21'));
    await renewGoals(systemViewer(), day('2026-07-21'));
    expect((await one(id)).measurements.map(({ day: on, value }) => [on, value])).toEqual([
      ['2026-06-01', 25],
      ['2026-07-21', 65],
    ]);
    await expect(addMeasurement(champion, id, count('2026-06-01', 1), monday)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('support is read once for each closed round within its time, with its interval', async () => {
    await closeRound(1, '2026-05-04', 75);
    const support: GoalDetails = { ...talks, metric: 'support', moduleId: null, baseline: undefined, target: 70 };
    const id = await createGoal(champion, support, monday);
    expect(await one(id)).toMatchObject({ baseline: 50, measurements: [] });
    await closeRound(2, '2026-09-01', 96);
    await renewGoals(systemViewer(), day('2026-09-02'));
    await renewGoals(systemViewer(), verdictDay);
    // measurement.md 3: 96 of 150 answers of 240 people: 64 %, 59.2–68.6 %; (59.2 − 50) / 20 = 0.46 of the way.
    const { measurements, proposal } = await one(id, verdictDay);
    expect(measurements).toHaveLength(1);
    expect(measurements[0]?.low).toBeCloseTo(59.2, 1);
    expect(proposal).toMatchObject({ verdict: 'not-met', because: null });
    expect(proposal?.part).toBeCloseTo(0.46, 2);
  });

  test('without a closed round there is no baseline, and that is said', async () => {
    const support: GoalDetails = { ...talks, metric: 'support', moduleId: null, baseline: undefined, target: 70 };
    const id = await createGoal(champion, support, monday);
    expect((await one(id)).standing).toMatchObject({ is: 'unknown', because: 'no-baseline' });
  });
});

async function closeRound(number: number, on: string, supporters: number): Promise<void> {
  const [round] = closedRounds([{ day: on, supporters }]);
  const id = `round-${number}`;
  const times = { openedAt: day('2026-05-01'), closesOn: on, closedAt: day(on) };
  await store().write(async (tx) => {
    await tx
      .insert(pulseRounds)
      .values({ id, number, status: 'closed', k: 5, wordingVersion: 1, invited: 240, ...times });
    const whole = { departmentId: null, parentId: null, name: 'Harbour', isHidden: false };
    await tx.insert(pulseSnapshots).values({ id, roundId: id, ...whole, figure: round?.figure ?? null });
  });
}
