import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { assignments, auditEntries, completions, moduleVersions } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { assignmentFilter } from '@/domain/training/report';
import { finishedByDay } from '@/server/adoption/counted.factory';
import { keptCompletion } from '@/server/adoption/queries';
import { systemViewer } from '@/server/auth/system';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { assignModule, extendAssignments } from '@/server/training/assigning/commands';
import { publishModule } from '@/server/training/commands';
import { moduleForTaking, modulesOf } from '@/server/training/queries';
import { completionByBranch } from '@/server/training/reports/completion/queries';
import { assignmentsPage, completionCounts } from '@/server/training/reports/queries';
import { publishBasics } from '@/server/training/training.factory';
import { changeLeave, endLeave, recordLeave, removeLeave } from './commands';
import { leaveCorrectionsOf, leavesOf } from './queries';

const now = new Date('2026-11-23T09:00:00Z');
const dueOn = '2026-12-21';
let hr: Viewer;
let kim: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  kim = viewerFor({ employeeId: await addPerson('kim') });
  moduleId = await publishBasics(now);
  await assignModule(hr, { moduleId, to: { person: 'kim' }, dueOn }, now);
});
afterAll(closeFreshStore);

const away = (from: string, until: string | null) => recordLeave(hr, 'kim', { from, until }, now);
const mine = async (today: string) => (await modulesOf(kim, 'kim', today))[0];
const moved = async () => (await moduleForTaking(kim, { employeeId: 'kim', moduleId }, now)).assignment?.moved;
const late = async (today: string) => (await completionCounts(hr, moduleId, today)).overdue;

/** What every list and count says about Kim on a day. */
async function toldOn(today: string): Promise<(string | number | undefined)[]> {
  const { rows } = await assignmentsPage(hr, assignmentFilter.parse({ status: 'overdue' }), today);
  const [branch] = await completionByBranch(hr, { module: moduleId, department: '' }, today);
  return [(await mine(today))?.status, rows.length, await late(today), branch?.late];
}
const isLate = ['overdue', 1, 1, 1];
const isNotLate = ['open', 0, 0, 0];

describe('a leave', () => {
  test('moves the due date by the days away, and the person is told', async () => {
    await away('2026-12-07', '2026-12-13');
    expect(await mine('2026-11-23')).toMatchObject({ dueOn: '2026-12-28' });
    expect(await moved()).toEqual({ kind: 'paused', from: dueOn, to: '2026-12-28', reason: null });
    expect(await toldOn('2026-12-28')).toEqual(isNotLate);
    expect(await toldOn('2026-12-29')).toEqual(isLate);
  });

  test('of which the end is not known stops the clock; the date moves when it has ended', async () => {
    await away('2026-12-14', null);
    expect(await toldOn('2027-03-01')).toEqual(isNotLate);
    const [leave] = await leavesOf(hr, 'kim');
    await endLeave(hr, leave?.id ?? '', '2027-02-28', now);
    // 77 days away: 18 of December, 31 and 28.
    expect(await mine('2027-03-01')).toMatchObject({ dueOn: '2027-03-08', status: 'open' });
    await expect(endLeave(hr, leave?.id ?? '', '2027-02-28', now)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('that begins after the due date: late before and after it, not during it', async () => {
    await away('2027-01-04', '2027-01-10');
    expect(await toldOn('2027-01-03')).toEqual(isLate);
    expect(await toldOn('2027-01-04')).toEqual(isNotLate);
    expect(await toldOn('2027-01-10')).toEqual(isNotLate);
    expect(await toldOn('2027-01-11')).toEqual(isLate);
    expect(await moved()).toBeNull();
  });

  test('is refused at its field: backwards, or on days that are known', async () => {
    await expect(away('2026-12-07', '2026-12-06')).rejects.toMatchObject({ fields: { untilDay: 'date-early' } });
    await away('2026-12-07', '2026-12-13');
    for (const [from, until] of [
      ['2026-12-13', '2026-12-20'],
      ['2026-12-01', null],
    ] as const) {
      await expect(away(from, until)).rejects.toMatchObject({ fields: { fromDay: 'leave-known' } });
    }
    expect(await mine('2026-11-23')).toMatchObject({ dueOn: '2026-12-28' });
  });

  test('is HR’s to see', async () => {
    for (const viewer of [kim, viewerFor({ roles: ['champion', 'admin', 'it'] })]) {
      await expect(leavesOf(viewer, 'kim')).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('a leave that was wrong', () => {
  const next = new Date('2026-11-24T09:00:00Z');
  const later = new Date('2026-12-23T09:00:00Z');
  const noted = async () => (await leavesOf(hr, 'kim'))[0]?.id ?? '';
  const change = async (from: string, until: string | null, at = next) =>
    changeLeave(hr, await noted(), { from, until }, at);
  const dueNow = async () => (await mine('2026-11-23'))?.dueOn;

  test('is made shorter, and the date that it moved comes back by as much; what was stays known', async () => {
    await away('2026-12-07', '2026-12-13');
    await change('2026-12-07', '2026-12-10');
    expect(await leavesOf(hr, 'kim')).toMatchObject([{ from: '2026-12-07', until: '2026-12-10' }]);
    expect(await moved()).toEqual({ kind: 'paused', from: '2026-12-28', to: '2026-12-25', reason: null });
    expect(await leaveCorrectionsOf(hr, 'kim')).toMatchObject([
      {
        before: { from: '2026-12-07', until: '2026-12-13' },
        after: { from: '2026-12-07', until: '2026-12-10' },
        ...{ on: '2026-11-24', by: 'Kim hr' },
      },
    ]);
    const log = await store().read.select({ action: auditEntries.action }).from(auditEntries);
    expect(log.map(({ action }) => action)).toContain('training.leave-change');
  });

  test('is moved past the due date, and moves it no longer', async () => {
    await away('2026-12-07', '2026-12-13');
    await change('2026-12-24', '2026-12-30');
    expect(await dueNow()).toBe(dueOn);
    await change('2026-12-14', null, later);
    expect(await dueNow()).toBe(dueOn);
    await change('2026-12-14', '2026-12-24', later);
    // Eleven days.
    expect(await dueNow()).toBe('2027-01-01');
  });

  test('is taken out: the date goes back and the person reads it', async () => {
    await away('2026-12-07', '2026-12-13');
    await removeLeave(hr, await noted(), next);
    expect(await leavesOf(hr, 'kim')).toEqual([]);
    expect(await moved()).toEqual({ kind: 'paused', from: '2026-12-28', to: dueOn, reason: null });
    expect(await leaveCorrectionsOf(hr, 'kim')).toMatchObject([{ after: null }]);
    await expect(removeLeave(hr, 'gone', next)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('makes nobody late from one day to the next', async () => {
    await away('2026-12-07', '2026-12-13');
    await removeLeave(hr, await noted(), later);
    expect(await dueNow()).toBe('2026-12-23');
  });

  test('that was known when the module was given, is counted again as well', async () => {
    await addPerson('lee');
    await recordLeave(hr, 'lee', { from: '2026-12-07', until: '2026-12-13' }, new Date('2026-11-20T09:00:00Z'));
    await assignModule(hr, { moduleId, to: { person: 'lee' }, dueOn }, now);
    const lee = viewerFor({ employeeId: 'lee' });
    const due = async () => (await modulesOf(lee, 'lee', '2026-11-23'))[0]?.dueOn;
    expect(await due()).toBe('2026-12-28');
    const [leave] = await leavesOf(hr, 'lee');
    await changeLeave(hr, leave?.id ?? '', { from: '2026-12-07', until: '2026-12-08' }, next);
    expect(await due()).toBe('2026-12-23');
    await removeLeave(hr, leave?.id ?? '', later);
    expect(await due()).toBe('2026-12-23');
  });

  test('leaves a date alone that was given with the leave in mind', async () => {
    await away('2026-12-07', '2026-12-13');
    const [assignment] = await store().read.select({ id: assignments.id }).from(assignments);
    const order = { ids: [assignment?.id ?? ''], dueOn: '2027-01-31', reason: 'busy weeks' };
    await extendAssignments(hr, order, next);
    await removeLeave(hr, await noted(), later);
    expect(await dueNow()).toBe('2027-01-31');
  });

  test('is refused at its field: backwards, or on the days of another one', async () => {
    await away('2026-12-07', '2026-12-13');
    await expect(change('2026-12-07', '2026-12-06')).rejects.toMatchObject({ fields: { untilDay: 'date-early' } });
    await away('2027-01-04', '2027-01-10');
    await expect(change('2026-12-12', '2027-01-20')).rejects.toMatchObject({ fields: { fromDay: 'leave-known' } });
    // Its own days are no other leave's.
    await change('2027-01-05', '2027-01-12');
    expect(await leaveCorrectionsOf(hr, 'kim')).toHaveLength(1);
  });

  test('is HR’s to see', async () => {
    await expect(leaveCorrectionsOf(kim, 'kim')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a version that is asked for again', () => {
  beforeEach(async () => {
    await finish(1);
    await publishModule(systemViewer(), { ...socialMediaBasics, minutes: 30 }, now);
    await store().write((tx) =>
      tx.update(assignments).set({ fromVersion: 2 }).where(eq(assignments.employeeId, 'kim')),
    );
  });

  async function finish(version: number): Promise<void> {
    const [found] = await store()
      .read.select({ versionId: moduleVersions.id, contentHash: moduleVersions.contentHash })
      .from(moduleVersions)
      .where(eq(moduleVersions.version, version));
    if (!found) throw new Error(`no version ${version}`);
    const proof = { id: `proof ${version}`, employeeId: 'kim', moduleId, how: 'finished' as const, completedAt: now };
    await store().write((tx) => tx.insert(completions).values({ ...proof, ...found }));
  }

  test('is not answered by a completion of the one before, nowhere', async () => {
    expect(await toldOn('2026-12-22')).toEqual(isLate);
    expect(await moduleForTaking(kim, { employeeId: 'kim', moduleId }, now)).toMatchObject({ completedOn: null });
    expect(await finishedByDay(moduleId, now)).toEqual([]);
    // Asked of, not beside: the count names people it is not asked of.
    expect((await keptCompletion(hr, moduleId)).beside).toBe(0);
  });

  test('is answered by its own', async () => {
    await finish(2);
    expect(await toldOn('2026-12-22')).toEqual(['completed', 0, 0, 0]);
    expect(await completionCounts(hr, moduleId, '2026-12-22')).toMatchObject({ assigned: 1, completed: 1 });
    expect(await finishedByDay(moduleId, now)).toEqual([{ date: '2026-11-23', count: 1 }]);
  });
});
