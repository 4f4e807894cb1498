import { and, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts, assignments, auditEntries, completions } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { addPerson, addViewer, foundOrganisation } from '@/server/people/people.factory';
import { assignModule, reopenAssignment, waiveAssignment } from './commands';
import { publishedModule } from '../library';
import { assignmentById } from '../reports/queries';
import { publishBasics } from '../training.factory';
import { assignmentPreview } from './queries';

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

async function giveAccount(employeeId: string): Promise<void> {
  const account = { employeeId, passwordHash: '-', theme: 'system' as const, createdAt: now };
  await store().write((tx) => tx.insert(accounts).values(account));
}

/** Seven people in sales: four without the module, one each who finished it, has it and was waived. */
async function fillSales(): Promise<void> {
  for (const id of ['anna', 'bas', 'carla', 'dirk', 'done', 'has', 'waived']) {
    await addPerson(id, { department: 'sales', firstName: '', lastName: id });
    await giveAccount(id);
  }
  await addPerson('left', { department: 'sales', leftOn: '2026-11-01' });
  await toPerson('done');
  await complete('done');
  await toPerson('has');
  await toPerson('waived');
  await waiveAssignment(hr, await assignmentOf('waived'), 'on leave', now);
}

describe('assignmentPreview', () => {
  test('says who gets it, and who is skipped for which reason', async () => {
    await fillSales();
    const people = (...names: string[]) => names.map((name) => ({ name, employeeNo: name, jobTitle: '' }));
    expect(await assignmentPreview(hr, { moduleId, to: { department: 'sales' } })).toEqual({
      gets: { count: 4, first: people('anna', 'bas', 'carla', 'dirk') },
      skipped: [
        { reason: 'completed', count: 1, first: people('done') },
        { reason: 'assigned', count: 1, first: people('has') },
        { reason: 'waived', count: 1, first: people('waived') },
        { reason: 'left', count: 1, first: [{ name: 'Kim left', employeeNo: 'left', jobTitle: '' }] },
      ],
    });
  });

  test('comes true', async () => {
    await fillSales();
    const preview = await assignmentPreview(hr, { moduleId, to: { department: 'sales' } });
    const result = await assignModule(hr, { moduleId, to: { department: 'sales' }, dueOn }, now);
    expect(result).toEqual({ assigned: preview.gets.count, skipped: 4 });
    const after = await assignmentPreview(hr, { moduleId, to: { department: 'sales' } });
    expect(after.gets).toEqual({ count: 0, first: [] });
  });

  test('names the first five and counts the rest', async () => {
    for (let index = 1; index <= 7; index += 1) {
      await addPerson(`person-${index}`, { department: 'sales' });
      await giveAccount(`person-${index}`);
    }
    const { gets } = await assignmentPreview(hr, { moduleId, to: { department: 'sales' } });
    expect(gets).toMatchObject({ count: 7 });
    expect(gets.first).toHaveLength(5);
  });

  test('tells people of the same name apart by job and number', async () => {
    for (const [id, jobTitle] of Object.entries({ '12': 'Cook', '11': 'Driver' })) {
      await addPerson(id, { lastName: 'Bakker', department: 'sales', jobTitle });
      await giveAccount(id);
    }
    const { gets } = await assignmentPreview(hr, { moduleId, to: { department: 'sales' } });
    expect(gets.first).toEqual([
      { name: 'Kim Bakker', employeeNo: '11', jobTitle: 'Driver' },
      { name: 'Kim Bakker', employeeNo: '12', jobTitle: 'Cook' },
    ]);
  });

  test('of one person', async () => {
    await addPerson('kim', { lastName: 'Bakker' });
    expect(await assignmentPreview(hr, { moduleId, to: { person: 'kim' } })).toEqual({
      gets: { count: 1, first: [{ name: 'Kim Bakker', employeeNo: 'kim', jobTitle: '' }] },
      skipped: [],
    });
  });

  test('of nobody, or of who has left, is not there', async () => {
    await addPerson('left', { leftOn: '2026-11-01' });
    for (const to of [{ person: 'left' }, { person: 'none' }, { department: 'none' }]) {
      await expect(assignmentPreview(hr, { moduleId, to })).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  test('is HR’s alone', async () => {
    const other = viewerFor({ roles: ['champion', 'admin'] });
    const preview = assignmentPreview(other, { moduleId, to: { person: 'hr' } });
    await expect(preview).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the due date', () => {
  test('may be today, and is refused at its field when it has passed', async () => {
    await addPerson('kim');
    await expect(toPerson('kim', '2026-11-22')).rejects.toMatchObject({ fields: { dueOn: 'date-past' } });
    expect(await store().read.$count(assignments)).toBe(0);
    await expect(toPerson('kim', today)).resolves.toEqual({ assigned: 1, skipped: 0 });
  });

  test('that somebody has been told never changes', async () => {
    await addPerson('kim');
    await toPerson('kim', today);
    expect(await toPerson('kim', dueOn)).toEqual({ assigned: 0, skipped: 1 });
    expect(await assignmentById(hr, await assignmentOf('kim'), today)).toMatchObject({ dueOn: today });
  });
});

describe('one assignment', () => {
  beforeEach(async () => {
    await addPerson('kim', { lastName: 'Bakker', department: 'sales' });
    await toPerson('kim');
  });

  test('tells who gave it and where it stands', async () => {
    expect(await assignmentById(hr, await assignmentOf('kim'), today)).toMatchObject({
      name: 'Kim Bakker',
      firstName: 'Kim',
      department: 'sales',
      moduleId,
      status: 'open',
      dueOn,
      assignedOn: today,
      assignedBy: 'Kim hr',
      waivedOn: null,
      hasLeft: false,
    });
    expect(await assignmentById(hr, await assignmentOf('kim'), '2026-12-22')).toMatchObject({ status: 'overdue' });
  });

  test('can be waived with a reason, taken back, and waived again; the log keeps all three', async () => {
    const id = await assignmentOf('kim');
    await waiveAssignment(hr, id, 'on leave', now);
    expect(await assignmentById(hr, id, today)).toMatchObject({
      status: 'waived',
      waivedReason: 'on leave',
      waivedOn: today,
    });
    await reopenAssignment(hr, id, now);
    expect(await assignmentById(hr, id, today)).toMatchObject({ status: 'open', waivedReason: null, dueOn });
    await waiveAssignment(hr, id, 'other work', now);
    const actions = (await store().read.select({ action: auditEntries.action }).from(auditEntries)).map(
      (one) => one.action,
    );
    expect(actions.filter((action) => action === 'training.waive')).toHaveLength(2);
    expect(actions).toContain('training.reopen');
  });

  test('that is finished can no longer be waived, nor one that is waived already', async () => {
    const id = await assignmentOf('kim');
    await complete('kim');
    await expect(waiveAssignment(hr, id, 'on leave', now)).rejects.toMatchObject({ reason: 'not-open' });
    await addPerson('lee');
    await toPerson('lee');
    await waiveAssignment(hr, await assignmentOf('lee'), 'on leave', now);
    await expect(waiveAssignment(hr, await assignmentOf('lee'), 'x', now)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('without a waiver has nothing to take back, and the log stays as it is', async () => {
    const before = await store().read.$count(auditEntries);
    for (const id of [await assignmentOf('kim'), 'none']) {
      await expect(reopenAssignment(hr, id, now)).rejects.toMatchObject({ code: 'conflict' });
    }
    expect(await store().read.$count(auditEntries)).toBe(before);
  });

  test('is for who runs the programme; what is not there is not found', async () => {
    const id = await assignmentOf('kim');
    await expect(assignmentById(viewerFor({ roles: ['champion'] }), id, today)).resolves.toMatchObject({ id });
    await expect(assignmentById(viewerFor({ roles: ['admin', 'it'] }), id, today)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(assignmentById(hr, 'none', today)).rejects.toMatchObject({ code: 'not-found' });
  });
});
