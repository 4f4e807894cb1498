import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, departments } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { addPerson, addViewer, foundOrganisation } from '../people.factory';
import { placeDepartment } from './commands';
import { departmentTree } from './queries';

const now = new Date('2026-11-23T09:00:00Z');
let hr: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  hr = await addViewer('hr', 'hr');
  for (const department of ['operations', 'north', 'night']) await addPerson(`kim-${department}`, { department });
});
afterAll(closeFreshStore);

async function parentOf(id: string): Promise<string | null | undefined> {
  const [row] = await store()
    .read.select({ parentId: departments.parentId })
    .from(departments)
    .where(eq(departments.id, id));
  return row?.parentId;
}

describe('placeDepartment', () => {
  test('puts one under another, and back at the top; both stand in the log', async () => {
    await placeDepartment(hr, 'north', 'operations', now);
    expect(await parentOf('north')).toBe('operations');
    await placeDepartment(hr, 'north', null, now);
    expect(await parentOf('north')).toBeNull();
    const entry = { actorId: 'hr', action: 'department.place', subject: 'north', at: now };
    expect(await store().read.select().from(auditEntries)).toMatchObject([entry, entry]);
  });

  test('refuses to put one under itself or under what lies below it, and writes nothing', async () => {
    await placeDepartment(hr, 'north', 'operations', now);
    await placeDepartment(hr, 'night', 'north', now);
    for (const parent of ['operations', 'north', 'night']) {
      await expect(placeDepartment(hr, 'operations', parent, now)).rejects.toMatchObject({
        fields: { parentId: 'department-circle' },
      });
    }
    expect(await parentOf('operations')).toBeNull();
    expect(await store().read.$count(auditEntries)).toBe(2);
  });

  test('tells an unknown parent at its field, an unknown department as not there', async () => {
    await expect(placeDepartment(hr, 'north', 'gone', now)).rejects.toMatchObject({
      fields: { parentId: 'unknown-department' },
    });
    await expect(placeDepartment(hr, 'gone', null, now)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is HR’s alone', async () => {
    const other = viewerFor({ roles: ['champion', 'admin', 'it'] });
    await expect(placeDepartment(other, 'north', 'operations', now)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await parentOf('north')).toBeNull();
  });
});

describe('departmentTree', () => {
  test('counts who works directly in each, without those who left, each below its own', async () => {
    await addPerson('lee', { department: 'north' });
    await addPerson('gone', { department: 'north', leftOn: '2026-11-01' });
    await placeDepartment(hr, 'north', 'operations', now);
    await placeDepartment(hr, 'night', 'north', now);
    const tree = await departmentTree(hr);
    expect(tree.map(({ id, depth, people }) => [id, depth, people])).toEqual([
      ['office', 0, 1],
      ['operations', 0, 1],
      ['north', 1, 2],
      ['night', 2, 1],
    ]);
  });

  test('is for who runs the programme or administers it', async () => {
    await expect(departmentTree(viewerFor({ roles: ['it'] }))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(departmentTree(viewerFor({ roles: ['champion'] }))).resolves.toHaveLength(4);
  });
});
