import { z } from 'zod';
import type { Locale } from '../access/viewer';
import { type DepartmentPlace, treeAsList, withTotals } from '../people/department-tree';

export const STATUS_PER_PAGE = 50;
export const DEPARTMENTS_PER_PAGE = 100;

export const statusViews = ['departments', 'people'] as const;
export type StatusView = (typeof statusViews)[number];

/** What the page of who has acknowledged shows; version 0 is the one that asks now. */
export const statusFilter = z.object({
  version: z.coerce.number().int().min(0).max(100_000).catch(0),
  view: z.enum(statusViews).catch('departments'),
  q: z.string().trim().max(100).catch(''),
  /** With everything below it. */
  department: z.string().max(60).catch(''),
  show: z.enum(['', 'acknowledged', 'outstanding']).catch(''),
  sort: z.string().max(20).catch(''),
  dir: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type StatusFilter = z.infer<typeof statusFilter>;

/** The departments are read as a tree, or by how many people it still waits for. */
export const departmentSort = z.enum(['tree', 'invited', 'acknowledged', 'outstanding']).catch('tree');
export type DepartmentSort = z.infer<typeof departmentSort>;

export const personSort = z.enum(['name', 'department', 'when']).catch('name');
export type PersonSort = z.infer<typeof personSort>;

/** People who work here now: asked, and of these acknowledged. */
export type AskedCounts = { readonly invited: number; readonly acknowledged: number };

export const outstandingOf = ({ invited, acknowledged }: AskedCounts): number => invited - acknowledged;

/** The share that acknowledged, 0–1; null where nobody was asked. */
export function shareAcknowledged({ invited, acknowledged }: AskedCounts): number | null {
  return invited === 0 ? null : acknowledged / invited;
}

export type DepartmentStatus = DepartmentPlace &
  AskedCounts & {
    readonly depth: number;
    /** With everything below it. */
    readonly below: AskedCounts;
  };

/** Departments in the order of the tree, each with the sums of everything below it. */
export function statusTree(departments: readonly (DepartmentPlace & AskedCounts)[]): DepartmentStatus[] {
  const placed = treeAsList(departments);
  const invited = withTotals(placed.map((one) => ({ ...one, people: one.invited })));
  const acknowledged = withTotals(placed.map((one) => ({ ...one, people: one.acknowledged })));
  return placed.map((one, at) => ({
    ...one,
    below: { invited: invited[at]?.total ?? 0, acknowledged: acknowledged[at]?.total ?? 0 },
  }));
}

/**
 * The departments in which somebody was asked, in the order wanted. As a tree each stands with what is below it; by a
 * number they stand side by side, each for itself: the top of the tree would always be first.
 */
export function departmentsInOrder(
  tree: readonly DepartmentStatus[],
  { sort, dir }: { sort: DepartmentSort; dir: 'asc' | 'desc' },
): DepartmentStatus[] {
  if (sort === 'tree') return tree.filter(({ below }) => below.invited > 0);
  const sign = dir === 'desc' ? -1 : 1;
  const number = (one: DepartmentStatus) => (sort === 'outstanding' ? outstandingOf(one) : one[sort]);
  return tree
    .filter(({ invited }) => invited > 0)
    .toSorted((a, b) => sign * (number(a) - number(b)) || a.name.localeCompare(b.name));
}

export type PersonStatus = {
  readonly id: string;
  readonly name: string;
  readonly employeeNo: string;
  readonly department: string;
  /** Which text was acknowledged, when, and in which language; null: none yet. */
  readonly acknowledged: { readonly number: number; readonly at: Date; readonly locale: Locale } | null;
};

/** What the register is exported for; version 0 is all of them. */
export const registerFilter = z.object({ version: z.coerce.number().int().min(0).max(100_000).catch(0) });
export type RegisterFilter = z.infer<typeof registerFilter>;

/** One acknowledgement, as the register keeps it for ever; also of people who have left. */
export type RegisterLine = {
  readonly name: string;
  readonly employeeNo: string;
  readonly department: string;
  readonly version: number;
  readonly locale: Locale;
  readonly textHash: string;
  readonly acknowledgedAt: Date;
};
