import { z } from 'zod';

export type DepartmentPlace = { readonly id: string; readonly parentId: string | null; readonly name: string };

export const departmentForm = z.object({ parentId: z.string().max(60).default('') });

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
