import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { assignments, completions, moduleVersions } from '@/db/schema';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { assignmentFilter } from '@/domain/training/report';
import { systemViewer } from '@/server/auth/system';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { assignModule } from '@/server/training/assigning/commands';
import { publishModule } from '@/server/training/commands';
import { moduleForTaking, modulesOf } from '@/server/training/queries';
import { completionByBranch } from '@/server/training/reports/completion/queries';
import { assignmentsPage, completionCounts, completionLine, finishedBeside } from '@/server/training/reports/queries';
import { publishBasics } from '@/server/training/training.factory';
import { endLeave, recordLeave } from './commands';
import { leavesOf } from './queries';

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
    expect(await completionLine(hr, moduleId)).toEqual([]);
    // Asked of, not beside: the count names people it is not asked of.
    expect(await finishedBeside(hr, moduleId)).toBe(0);
  });

  test('is answered by its own', async () => {
    await finish(2);
    expect(await toldOn('2026-12-22')).toEqual(['completed', 0, 0, 0]);
    expect(await completionCounts(hr, moduleId, '2026-12-22')).toMatchObject({ assigned: 1, completed: 1 });
    expect(await completionLine(hr, moduleId)).toEqual([{ date: '2026-11-23', count: 1 }]);
  });
});
