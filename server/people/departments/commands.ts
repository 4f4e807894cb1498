import 'server-only';
import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import { departments } from '@/db/schema';
import { store, type Tx } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import { type NewParent, wouldCircle } from '@/domain/people/department-tree';
import { fold } from '@/domain/people/folding';
import { recordAudit } from '@/server/audit';
import { takeTurn } from '@/server/organisation/turn';

/**
 * Puts a department under another one, or at the top. Closed pulse rounds keep the tree they were opened with.
 * @throws Invalid for field `parentId`
 * @throws Refused 'not-found'
 */
export async function placeDepartment(
  viewer: Viewer,
  departmentId: string,
  parentId: string | null,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'people.arrange');
  await placeDepartments(viewer, [departmentId], parentId, now);
}

/**
 * Puts several departments directly under the same one, or all at the top: each of them or, when one cannot stand
 * there, none. What lies below them moves along. A new parent is made in the same write, at the top: it stands there
 * with its first departments or not at all. Answers how many moved; those that stood there already do not count.
 * @throws Invalid for field `parentId`, or for `newDepartment` when there is one of that name
 * @throws Refused 'not-found'
 */
export async function placeDepartments(
  viewer: Viewer,
  departmentIds: readonly string[],
  parent: NewParent,
  now = new Date(),
): Promise<number> {
  authorize(viewer, 'people.arrange');
  return store().write(async (tx) => {
    await takeTurn(tx);
    const all = await tx
      .select({ id: departments.id, parentId: departments.parentId, name: departments.name })
      .from(departments);
    const placeOf = new Map(all.map((one) => [one.id, one.parentId]));
    const unknown = departmentIds.find((id) => !placeOf.has(id));
    if (unknown !== undefined) throw new Refused('not-found', `no department ${unknown}`);
    const parentId = isNew(parent) ? await addDepartment(tx, viewer, parent.name, all, now) : parent;
    if (parentId !== null && !isNew(parent) && !placeOf.has(parentId))
      throw new Invalid({ parentId: 'unknown-department' });
    // Only what lies above the new parent can close a circle, and moving its other children changes nothing there.
    if (departmentIds.some((id) => wouldCircle(all, id, parentId)))
      throw new Invalid({ parentId: 'department-circle' });

    const moving = [...new Set(departmentIds)].filter((id) => placeOf.get(id) !== parentId);
    await tx.update(departments).set({ parentId }).where(inArray(departments.id, moving));
    for (const id of moving) await recordAudit(tx, viewer, 'department.place', id, now);
    return moving.length;
  });
}

function isNew(parent: NewParent): parent is { readonly name: string } {
  return parent !== null && typeof parent === 'object';
}

/** "Police" and "POLICE" are one department, as they are for an import (domain/people/known-names.ts). */
async function addDepartment(
  tx: Tx,
  viewer: Viewer,
  name: string,
  known: readonly { name: string }[],
  now: Date,
): Promise<string> {
  if (known.some((one) => fold(one.name) === fold(name))) throw new Invalid({ newDepartment: 'department-exists' });
  const id = randomUUID();
  await tx.insert(departments).values({ id, name });
  await recordAudit(tx, viewer, 'department.add', id, now);
  return id;
}
