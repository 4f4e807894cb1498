import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { auditEntries, departments } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { viewerFor } from '@/domain/access/viewer.factory';
import { addPerson, addViewer, foundOrganisation } from '../people.factory';
import { placeDepartment, placeDepartments } from './commands';
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

describe('placeDepartments', () => {
  test('puts all of them under one, each with a line in the log, and counts those that moved', async () => {
    await placeDepartment(hr, 'night', 'operations', now);
    expect(await placeDepartments(hr, ['north', 'night', 'office', 'north'], 'operations', now)).toBe(2);
    for (const id of ['north', 'night', 'office']) expect(await parentOf(id)).toBe('operations');
    const log = await store().read.select({ subject: auditEntries.subject }).from(auditEntries);
    expect(log.map(({ subject }) => subject).sort()).toEqual(['night', 'north', 'office']);
  });

  test('takes a whole branch along, and brings several back to the top', async () => {
    await placeDepartment(hr, 'night', 'north', now);
    await placeDepartments(hr, ['north'], 'operations', now);
    expect(await parentOf('night')).toBe('north');
    expect(await placeDepartments(hr, ['night', 'north', 'office'], null, now)).toBe(2);
    expect([await parentOf('night'), await parentOf('north')]).toEqual([null, null]);
  });

  test('moves none when one of them would come to stand under itself, also by way of another', async () => {
    await placeDepartment(hr, 'night', 'north', now);
    for (const [moved, parent] of [
      [['office', 'operations'], 'operations'],
      [['office', 'north'], 'night'],
      [['office', 'north', 'night'], 'night'],
    ] as const) {
      await expect(placeDepartments(hr, moved, parent, now)).rejects.toMatchObject({
        fields: { parentId: 'department-circle' },
      });
    }
    expect(await parentOf('office')).toBeNull();
    expect(await parentOf('night')).toBe('north');
  });

  test('moves none when one of them or the parent is not there', async () => {
    await expect(placeDepartments(hr, ['office', 'gone'], 'north', now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(placeDepartments(hr, ['office'], 'gone', now)).rejects.toMatchObject({
      fields: { parentId: 'unknown-department' },
    });
    expect(await parentOf('office')).toBeNull();
  });

  test('is HR’s alone', async () => {
    const other = viewerFor({ roles: ['champion', 'admin', 'it'] });
    await expect(placeDepartments(other, ['north'], 'operations', now)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await parentOf('north')).toBeNull();
  });
});

describe('placeDepartments under a new one', () => {
  const named = async (name: string) => {
    const rows = await store().read.select().from(departments).where(eq(departments.name, name));
    return rows[0];
  };

  test('makes it at the top, puts them under it and says both in the log', async () => {
    expect(await placeDepartments(hr, ['north', 'night'], { name: 'Regio Noord' }, now)).toBe(2);
    const region = await named('Regio Noord');
    expect(region?.parentId).toBeNull();
    for (const id of ['north', 'night']) expect(await parentOf(id)).toBe(region?.id);
    const log = await store().read.select().from(auditEntries);
    expect(log.map(({ action, subject }) => [action, subject]).sort()).toEqual([
      ['department.add', region?.id],
      ['department.place', 'night'],
      ['department.place', 'north'],
    ]);
  });

  test.each(['north', 'NORTH', 'Nórth'])('refuses "%s", which is there already, and writes nothing', async (name) => {
    await expect(placeDepartments(hr, ['night'], { name }, now)).rejects.toMatchObject({
      fields: { newDepartment: 'department-exists' },
    });
    expect(await parentOf('night')).toBeNull();
    expect(await store().read.$count(auditEntries)).toBe(0);
  });

  test('makes none when one of those to move is not there', async () => {
    await expect(placeDepartments(hr, ['north', 'gone'], { name: 'Regio Noord' }, now)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await named('Regio Noord')).toBeUndefined();
  });

  test('asked twice at the same moment makes one', async () => {
    const both = await Promise.allSettled(
      ['north', 'night'].map((id) => placeDepartments(hr, [id], { name: 'Regio Noord' }, now)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { fields: { newDepartment: 'department-exists' } },
    });
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
