import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { plannedRounds, pulseRounds, pulseSnapshots } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import type { GoalDetails } from '@/domain/goals/model';
import { closedRounds } from '@/domain/support/rounds.factory';
import { systemViewer } from '@/server/auth/system';
import { createGoal } from '../commands';
import { day, foundGoals, monday, talks, verdictDay } from '../goals.factory';
import { goalChoices, goalPage, goalsToJudge } from '../queries';
import { giveVerdict, renewGoals } from './commands';

const support: GoalDetails = { ...talks, metric: 'support', moduleId: null, baseline: undefined, target: 70 };
const met = { verdict: 'met', note: 'Because' } as const;

let champion: Viewer;

beforeEach(async () => {
  await freshStore();
  ({ champion } = await foundGoals());
  await openRound(1, '2026-05-20');
  await closeRound(1, '2026-05-21', 75);
});
afterAll(closeFreshStore);

const one = async (goalId: string, now: Date) => (await goalPage(champion, goalId, now)).goal;
const own = (goalId: string) => ({ employeeId: 'champion', goalId });

describe('a goal on support due the day after a round closes', () => {
  test('waits for that round, whichever job is first after midnight', async () => {
    const id = await createGoal(champion, support, monday);
    await openRound(2, '2026-09-08');

    expect(await renewGoals(systemViewer(), verdictDay)).toBe(0);
    expect(await one(id, verdictDay)).toMatchObject({ waitsForRound: true, proposal: null, standing: null });
    expect(await goalsToJudge(champion, 'champion', '2026-09-09')).toEqual([]);
    await expect(giveVerdict(champion, own(id), met, verdictDay)).rejects.toMatchObject({
      code: 'not-now',
      reason: 'goal-round-closing',
    });

    await closeRound(2, '2026-09-09', 120);
    expect(await renewGoals(systemViewer(), verdictDay)).toBe(1);
    const { waitsForRound, proposal } = await one(id, verdictDay);
    // 120 of 150 answers: 80 %, of which the worse end is past the target of 70 %.
    expect([waitsForRound, proposal?.verdict, proposal?.measured?.day]).toEqual([false, 'met', '2026-09-09']);
    expect(await goalsToJudge(champion, 'champion', '2026-09-09')).toMatchObject([{ id }]);
    await giveVerdict(champion, own(id), met, verdictDay);
  });

  test('does not wait for a round that closes too late for it, and other goals wait for none', async () => {
    await createGoal(champion, support, monday);
    await createGoal(champion, talks, monday);
    await openRound(2, '2026-09-09');
    expect(await renewGoals(systemViewer(), verdictDay)).toBe(2);
  });

  test('counts a round that the clock closed days late as of the day on which it was to close', async () => {
    const id = await createGoal(champion, support, monday);
    await openRound(2, '2026-09-08');
    await closeRound(2, '2026-09-12', 120);
    await renewGoals(systemViewer(), day('2026-09-12'));
    expect((await one(id, day('2026-09-12'))).proposal).toMatchObject({ measured: { day: '2026-09-09' } });
  });
});

test('who makes a goal sees when rounds close: the open one and those that are planned', async () => {
  await openRound(2, '2026-06-20');
  const plan = { reminders: [], opensOn: '2026-08-24' };
  await store().write((tx) =>
    tx.insert(plannedRounds).values([
      { id: 'planned', status: 'planned', closesOn: '2026-09-08', ...plan },
      { id: 'missed', status: 'missed', closesOn: '2026-09-07', ...plan },
    ]),
  );
  expect((await goalChoices(champion)).closingDays).toEqual(['2026-06-20', '2026-09-08']);
});

async function openRound(number: number, closesOn: string): Promise<void> {
  const id = `round-${number}`;
  const round = { id, number, status: 'open', k: 5, wordingVersion: 1, invited: 240 } as const;
  await store().write((tx) => tx.insert(pulseRounds).values({ ...round, openedAt: day('2026-05-01'), closesOn }));
}

async function closeRound(number: number, on: string, supporters: number): Promise<void> {
  const [round] = closedRounds([{ day: on, supporters }]);
  const roundId = `round-${number}`;
  await store().write(async (tx) => {
    await tx
      .update(pulseRounds)
      .set({ status: 'closed', closedAt: day(on) })
      .where(eq(pulseRounds.id, roundId));
    const whole = { departmentId: null, parentId: null, name: 'Harbour', isHidden: false };
    await tx.insert(pulseSnapshots).values({ id: roundId, roundId, ...whole, figure: round?.figure ?? null });
  });
}
