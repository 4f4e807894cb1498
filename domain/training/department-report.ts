import type { PlacedDepartment } from '@/domain/people/department-tree';
import type { DepartmentOrder } from './records';

/** People who work here now: asked to do something, done with all of it, late with any of it. */
export type PeopleCounts = { readonly asked: number; readonly finished: number; readonly late: number };

export type DepartmentCounts = PlacedDepartment<{ id: string; parentId: string | null; name: string }> & PeopleCounts;

export type DepartmentReport = DepartmentCounts & {
  /** With everything below it. */
  readonly below: PeopleCounts;
};

/** The same departments with the sums of everything below each. Nobody works in two, so people can be added up. */
export function withBelow(departments: readonly DepartmentCounts[]): DepartmentReport[] {
  const sums = new Map(departments.map(({ id, asked, finished, late }) => [id, { asked, finished, late }]));
  const parents = new Map(departments.map(({ id, parentId }) => [id, parentId]));
  for (const { id, asked, finished, late } of departments) {
    const above = new Set([id]);
    for (let at = parents.get(id); at && !above.has(at); at = parents.get(at)) {
      above.add(at);
      const sum = sums.get(at);
      if (sum) {
        sum.asked += asked;
        sum.finished += finished;
        sum.late += late;
      }
    }
  }
  return departments.map((one) => ({ ...one, below: sums.get(one.id) ?? one }));
}

/**
 * In the order asked for. As a tree departments stay as they came, each with what is below it; by a number they stand
 * side by side, each for itself: with what is below them the top of the tree would always be first.
 */
export function inOrder(departments: readonly DepartmentReport[], { sort, dir }: DepartmentOrder): DepartmentReport[] {
  if (sort === 'tree') return [...departments];
  const sign = dir === 'desc' ? -1 : 1;
  return departments
    .filter(({ asked }) => asked > 0)
    .toSorted((a, b) => sign * (a[sort] - b[sort]) || a.name.localeCompare(b.name));
}
