import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts, assignments, moduleCounts } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { systemViewer } from '@/server/auth/system';
import { invitePerson, markLeft, markReturned } from '@/server/people/commands';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { acknowledgePolicy } from '@/server/policy/acknowledging/commands';
import { formInForce, nextDraft, publishAsSeen, publishFirst } from '@/server/policy/publishing/published.factory';
import { answerResponsibility, endResponsibility, offerResponsibility } from '@/server/responsibilities/commands';
import { assignModule } from '@/server/training/assigning/commands';
import { publishBasics, sit } from '@/server/training/training.factory';
import { renewAdoption } from './commands';
import { countEverybody, lineByDay } from './counted.factory';
import { adoptionCurve, adoptionNow, keptCompletion } from './queries';

const monday = new Date('2026-01-05T09:00:00Z');
const day = (count: number) => new Date(monday.getTime() + count * 24 * 60 * 60 * 1000);
const DUE = '2027-12-31';
let hr: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  moduleId = await publishBasics(monday);
});
afterAll(closeFreshStore);

const steps = async () => (await adoptionNow(hr))?.steps;
const noSteps = { invited: 0, 'signed-in': 0, trained: 0, acknowledged: 0, accepted: 0, ambassador: 0 };

async function offer(employeeId: string, title: string, at: Date): Promise<string> {
  return offerResponsibility(hr, employeeId, { title, asks: 'x', goal: 'human', reviewOn: '2099-01-01' }, at);
}

describe('the steps', () => {
  test('each counts people once, on the day on which they took it first, and is never taken back', async () => {
    const kim = await addViewer('kim');
    await invitePerson(hr, 'kim', day(0));
    await invitePerson(hr, 'kim', day(3));
    await countEverybody(day(4));
    expect(await steps()).toEqual({ ...noSteps, invited: 1 });
    expect(await lineByDay('invited')).toEqual([{ date: '2026-01-05', count: 1 }]);

    const account = { passwordHash: 'x', theme: 'system' as const, createdAt: day(5) };
    await store().write((tx) => tx.insert(accounts).values({ employeeId: 'kim', ...account }));
    await assignModule(hr, { moduleId, to: { person: 'kim' }, dueOn: DUE }, day(5));
    await sit(kim, { moduleId, at: day(6) });
    await publishFirst(hr, ['Be kind.'], day(6));
    await acknowledgePolicy(kim, { employeeId: 'kim', ...(await formInForce()) }, day(7));
    const responder = await offer('kim', 'Responder', day(8));
    await answerResponsibility(kim, { employeeId: 'kim', responsibilityId: responder }, { accepts: true }, day(9));
    const all = { ...noSteps, invited: 1, 'signed-in': 1, trained: 1, acknowledged: 1, accepted: 1 };
    await countEverybody(day(10));
    expect(await steps()).toEqual(all);
    expect(await lineByDay('accepted')).toEqual([{ date: '2026-01-14', count: 1 }]);

    // The responsibility ends, a new version of the policy asks again, and nothing is taken back.
    await endResponsibility(hr, responder, day(11));
    const next = await nextDraft(hr, 'Be kinder.', day(11));
    await publishAsSeen(hr, next, 'material', day(11));
    await countEverybody(day(12));
    expect(await steps()).toEqual(all);
  });

  test('an ambassador accepted a responsibility that says so; offering or declining one makes nobody one', async () => {
    for (const person of ['kim', 'lee', 'jo']) await addPerson(person);
    const yes = await offer('kim', 'Ambassadeur op de werf', day(0));
    const no = await offer('lee', 'Brand AMBASSADOR', day(0));
    await offer('jo', 'Ambassadeur', day(0));
    const answer = (employeeId: string, responsibilityId: string, accepts: boolean) =>
      answerResponsibility(
        viewerFor({ employeeId }),
        { employeeId, responsibilityId },
        accepts ? { accepts } : { accepts, reason: 'No time' },
        day(1),
      );
    await answer('kim', yes, true);
    await answer('lee', no, false);
    await countEverybody(day(2));
    expect(await steps()).toEqual({ ...noSteps, accepted: 1, ambassador: 1 });
  });

  test('whoever set up was invited by nobody, and counts as invited since they could come in', async () => {
    const account = { employeeId: 'hr', passwordHash: 'x', theme: 'system' as const, createdAt: day(0) };
    await store().write((tx) => tx.insert(accounts).values(account));
    await countEverybody(day(1));
    expect(await steps()).toEqual({ ...noSteps, invited: 1, 'signed-in': 1 });
  });

  test('a leaver counts in none of them, on no day; who returns counts as before', async () => {
    const kim = await addViewer('kim');
    await assignModule(hr, { moduleId, to: { person: 'kim' }, dueOn: DUE }, day(0));
    await assignModule(hr, { moduleId, to: { person: 'hr' }, dueOn: DUE }, day(0));
    await sit(kim, { moduleId, at: day(1) });
    await sit(hr, { moduleId, at: day(2) });
    await countEverybody(day(3));
    const both = [
      { date: '2026-01-06', count: 1 },
      { date: '2026-01-07', count: 2 },
    ];
    expect(await lineByDay('trained')).toEqual(both);
    expect(await adoptionNow(hr)).toMatchObject({ people: 2, moduleId });

    await markLeft(hr, 'kim', '2026-01-08', day(4));
    await countEverybody(day(4));
    expect(await lineByDay('trained')).toEqual([{ date: '2026-01-07', count: 1 }]);
    expect(await keptCompletion(hr, moduleId)).toEqual({ assigned: 1, completed: 1, overdue: 0, beside: 1 });
    expect(await adoptionNow(hr)).toMatchObject({ people: 1, steps: { trained: 1 } });

    await markReturned(hr, 'kim', day(5));
    await countEverybody(day(5));
    expect(await lineByDay('trained')).toEqual(both);
  });

  test('the line has a point for each week, the last day of it on which somebody took the step', async () => {
    for (const [person, at] of [
      ['a', 0],
      ['b', 2],
      ['c', 9],
    ] as const) {
      await addPerson(person);
      await invitePerson(hr, person, day(at));
    }
    await countEverybody(day(10));
    expect(await adoptionCurve(hr, 'invited')).toEqual([
      { date: '2026-01-07', count: 2 },
      { date: '2026-01-14', count: 3 },
    ]);
    await expect(adoptionCurve(viewerFor({ employeeId: 'a' }), 'invited')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('when people are counted', () => {
  test('at first, and again once something was done, not before', async () => {
    const system = systemViewer();
    expect(await adoptionNow(hr)).toBeNull();
    expect(await renewAdoption(system, day(1))).toBe(true);
    const later = (minutes: number) => new Date(day(1).getTime() + minutes * 60_000);
    expect(await renewAdoption(system, later(10))).toBe(false);
    await addPerson('kim');
    await invitePerson(hr, 'kim', later(20));
    expect(await renewAdoption(system, later(21))).toBe(true);
    expect(await adoptionNow(hr)).toMatchObject({ people: 2, steps: { invited: 1 } });
    // A second server does the same work once more, to the same end.
    await countEverybody(later(21));
    expect(await adoptionNow(hr)).toMatchObject({ people: 2, steps: { invited: 1 } });
  });

  test('a module that is asked of nobody any more leaves nothing behind', async () => {
    await assignModule(hr, { moduleId, to: { person: 'hr' }, dueOn: '2026-01-06' }, day(0));
    await countEverybody(day(2));
    expect(await keptCompletion(hr, moduleId)).toEqual({ assigned: 1, completed: 0, overdue: 1, beside: 0 });
    await store().write((tx) => tx.update(assignments).set({ waivedAt: day(3), waivedReason: 'x' }));
    await countEverybody(day(3));
    expect(await store().read.$count(moduleCounts)).toBe(0);
    expect(await keptCompletion(hr, moduleId)).toEqual({ assigned: 0, completed: 0, overdue: 0, beside: 0 });
    expect(await adoptionNow(hr)).toMatchObject({ moduleId: null });
  });
});
