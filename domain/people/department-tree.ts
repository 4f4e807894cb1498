import { z } from 'zod';
import { personLimits, readPersonText } from './model';

export type DepartmentPlace = { readonly id: string; readonly parentId: string | null; readonly name: string };

/** The choice "not a part of another department"; ids are never this short. */
export const AT_THE_TOP = 'top';

const departmentId = z.string().min(1).max(60);
const parentId = z
  .string()
  .min(1, 'pick')
  .max(60)
  .transform((id) => (id === AT_THE_TOP ? null : id));

/** Where one department belongs. */
export const departmentForm = z.object({ parentId });

/** The choice "a new department", whose name is written beside it. */
export const A_NEW_ONE = 'new';

/** What departments come to belong to: one by its id, none (they stand at the top), or a new one of this name. */
export type NewParent = string | null | { readonly name: string };

/**
 * The departments that are ticked, and what all of them come to belong to. Who wrote a name and chose nothing wants a
 * new one, for what else would the name be for; a name beside another choice is asked about instead of passed over.
 */
export const departmentsForm = z
  .object({
    departments: z.array(departmentId, 'pick-some').max(1_000).default([]),
    parentId: z.string().max(60).default(''),
    newDepartment: z.string().max(personLimits.department).default(''),
  })
  .transform(({ departments, parentId: chosen, newDepartment }, context) => {
    const parent = newParent(chosen, newDepartment);
    // Told together, so that nobody corrects one field only to hear of the next.
    if (departments.length === 0) context.addIssue({ code: 'custom', path: ['departments'], message: 'pick-some' });
    if (!parent.ok) context.addIssue({ code: 'custom', path: [parent.field], message: parent.reason });
    return departments.length > 0 && parent.ok ? { departments, parent: parent.value } : z.NEVER;
  });

type ReadParent =
  | { readonly ok: true; readonly value: NewParent }
  | { readonly ok: false; readonly field: 'parentId' | 'newDepartment'; readonly reason: string };

function newParent(chosen: string, newDepartment: string): ReadParent {
  const name = readPersonText('department', newDepartment);
  const isWritten = name.ok || name.reason !== 'required';
  if (chosen !== '' && chosen !== A_NEW_ONE) {
    if (isWritten) return { ok: false, field: 'newDepartment', reason: 'department-new-or-known' };
    return { ok: true, value: chosen === AT_THE_TOP ? null : chosen };
  }
  if (name.ok) return { ok: true, value: { name: name.value } };
  if (isWritten) return { ok: false, field: 'newDepartment', reason: 'invalid' };
  return chosen === A_NEW_ONE
    ? { ok: false, field: 'newDepartment', reason: 'required' }
    : { ok: false, field: 'parentId', reason: 'pick' };
}

/** Whether putting `id` under `parentId` would make it its own ancestor. */
export function wouldCircle(departments: readonly DepartmentPlace[], id: string, parentId: string | null): boolean {
  const parents = new Map(departments.map((one) => [one.id, one.parentId]));
  const seen = new Set<string>();
  for (let at = parentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** What has just been moved, told once in the address of the list. */
export const departmentsAddress = z.object({
  moved: z.coerce.number().int().min(0).max(1_000).optional().catch(undefined),
});

export type PlacedDepartment<D extends DepartmentPlace> = D & { readonly depth: number };

/** The tree as a list: each department below the one it belongs to, brothers by the order they come in. */
export function treeAsList<D extends DepartmentPlace>(departments: readonly D[]): PlacedDepartment<D>[] {
  const known = new Set(departments.map(({ id }) => id));
  const under = (parentId: string | null, depth: number): PlacedDepartment<D>[] =>
    departments
      .filter((one) => (one.parentId !== null && known.has(one.parentId) ? one.parentId : null) === parentId)
      .flatMap((one) => [{ ...one, depth }, ...under(one.id, depth + 1)]);
  return under(null, 0);
}

/**
 * People in each department and in everything below it, in the order the departments come in.
 * @param departments `people` counts who works directly in it, integer ≥ 0
 */
export function withTotals<D extends DepartmentPlace & { readonly people: number }>(
  departments: readonly D[],
): (D & { readonly total: number })[] {
  const totals = new Map(departments.map(({ id, people }) => [id, people]));
  const parents = new Map(departments.map(({ id, parentId }) => [id, parentId]));
  for (const { id, people } of departments) {
    const above = new Set([id]);
    for (let at = parents.get(id); at && !above.has(at); at = parents.get(at)) {
      above.add(at);
      totals.set(at, (totals.get(at) ?? 0) + people);
    }
  }
  return departments.map((one) => ({ ...one, total: totals.get(one.id) ?? one.people }));
}

/** Whether any department lies under another one. A flat list needs no words about what lies below or above. */
export function isTree(departments: readonly DepartmentPlace[]): boolean {
  const known = new Set(departments.map(({ id }) => id));
  return departments.some(({ parentId }) => parentId !== null && known.has(parentId));
}

/** A department and everything below it: where it cannot be put under. */
export function branchOf(departments: readonly DepartmentPlace[], id: string): Set<string> {
  return new Set(departments.filter((one) => wouldCircle(departments, id, one.id)).map((one) => one.id));
}
