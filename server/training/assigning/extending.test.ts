import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { assignmentChanges, assignments, auditEntries, completions } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { MOST_EXTENDED_AT_ONCE } from '@/domain/training/model';
import type { ListedFilter } from '@/domain/training/report';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { publishedModule } from '../library';
import { moduleForTaking } from '../queries';
import { assignmentById } from '../reports/queries';
import { publishBasics } from '../training.factory';
import { assignModule, extendAssignments, waiveAssignment } from './commands';
import { changesOf } from './queries';

const now = new Date('2026-11-23T09:00:00Z');
const dueOn = '2026-12-21';
const today = '2026-11-23';
let hr: Viewer;
let moduleId: string;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  moduleId = await publishBasics(now);
  await addPerson('kim', { lastName: 'Bakker', department: 'sales' });
  await toPerson('kim');
});
afterAll(closeFreshStore);

const toPerson = (person: string, due = dueOn) => assignModule(hr, { moduleId, to: { person }, dueOn: due }, now);

async function assignmentOf(employeeId: string): Promise<string> {
  const theirs = and(eq(assignments.employeeId, employeeId), eq(assignments.moduleId, moduleId));
  const [row] = await store().read.select({ id: assignments.id }).from(assignments).where(theirs);
  return row?.id ?? '';
}

async function complete(employeeId: string): Promise<void> {
  const { versionId, contentHash } = await publishedModule(moduleId);
  const proof = { id: `proof ${employeeId}`, employeeId, moduleId, versionId, contentHash, completedAt: now };
  await store().write((tx) => tx.insert(completions).values({ ...proof, how: 'finished' }));
}

async function giveAll(people: readonly string[]): Promise<void> {
  const rows = people.map((employeeId) => ({ id: employeeId, employeeId, moduleId, dueOn, assignedAt: now }));
  await store().write((tx) => tx.insert(assignments).values(rows));
}

describe('more time for', () => {
  test('one, with a reason that the person reads; the history tells it', async () => {
    const id = await assignmentOf('kim');
    const extend = (to: string, ids = [id]) => extendAssignments(hr, { ids, dueOn: to, reason: 'busy weeks' }, now);
    expect(await extend('2027-01-11')).toBe(1);
    expect(await assignmentById(hr, id, today)).toMatchObject({ dueOn: '2027-01-11' });
    const kim = viewerFor({ employeeId: 'kim' });
    expect((await moduleForTaking(kim, { employeeId: 'kim', moduleId }, now)).assignment?.moved).toEqual({
      ...{ kind: 'extended', from: dueOn, to: '2027-01-11', reason: 'busy weeks' },
    });
    expect(await changesOf(hr, id)).toMatchObject([
      { kind: 'extended', dueBefore: dueOn, dueAfter: '2027-01-11', by: 'Kim hr', on: today },
    ]);
    await expect(extend('2027-01-11')).rejects.toMatchObject({ reason: 'nothing-to-extend' });
    await expect(extend('2026-11-22')).rejects.toMatchObject({ fields: { dueOn: 'date-past' } });
  });

  test('several: what is finished, waived or due later stays as it is', async () => {
    for (const id of ['done', 'free', 'later', 'open']) {
      await addPerson(id);
      await toPerson(id, id === 'later' ? '2027-02-01' : dueOn);
    }
    await complete('done');
    await waiveAssignment(hr, await assignmentOf('free'), 'other work', now);
    const ids = await Promise.all(['done', 'free', 'later', 'open'].map(assignmentOf));
    expect(await extendAssignments(hr, { ids, dueOn: '2027-01-11', reason: 'busy weeks' }, now)).toBe(1);
    const moved = eq(assignmentChanges.kind, 'extended');
    expect(await store().read.select().from(assignmentChanges).where(moved)).toMatchObject([
      { assignmentId: await assignmentOf('open') },
    ]);
  });

  test('everybody in a list: the same people whom the list shows, each in the log', async () => {
    await addPerson('lee', { department: 'sales' });
    await addPerson('mo', { department: 'office' });
    for (const id of ['lee', 'mo']) await toPerson(id);
    const late = { module: moduleId, department: 'sales', status: 'overdue' as const, q: '' };
    const extend = (listed: ListedFilter, by = hr) =>
      extendAssignments(by, { listed, dueOn: '2027-01-11', reason: 'busy weeks' }, new Date('2026-12-22T09:00:00Z'));
    await expect(extend(late, viewerFor({ roles: ['champion'] }))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(extend({ ...late, q: 'nobody' })).rejects.toMatchObject({ reason: 'nothing-to-extend' });
    expect(await extend(late)).toBe(2);
    const dates = await store()
      .read.select({ person: assignments.employeeId, dueOn: assignments.dueOn })
      .from(assignments);
    expect(new Map(dates.map(({ person, dueOn: on }) => [person, on]))).toEqual(
      new Map([
        ['kim', '2027-01-11'],
        ['lee', '2027-01-11'],
        ['mo', dueOn],
      ]),
    );
    const logged = await store().read.select().from(auditEntries).where(eq(auditEntries.action, 'training.extend'));
    expect(logged.map(({ subject }) => subject).sort()).toEqual(
      [await assignmentOf('kim'), await assignmentOf('lee')].sort(),
    );
  });

  test('everybody: no more than one transaction should hold', async () => {
    const rows = Array.from({ length: MOST_EXTENDED_AT_ONCE }, (_, index) => `many-${index}`);
    for (const id of rows) await addPerson(id, { department: 'many' });
    await giveAll(rows);
    const many = { module: moduleId, department: '', status: 'open' as const, q: '' };
    const extend = (department: string) =>
      extendAssignments(hr, { listed: { ...many, department }, dueOn: '2027-01-11', reason: 'busy weeks' }, now);
    // With Kim of sales there is one too many.
    await expect(extend('')).rejects.toMatchObject({ reason: 'too-many-to-extend' });
    expect(await store().read.$count(assignmentChanges)).toBe(0);
    expect(await extend('many')).toBe(MOST_EXTENDED_AT_ONCE);
    expect(await store().read.$count(assignmentChanges)).toBe(MOST_EXTENDED_AT_ONCE);
  });
});
