import 'server-only';
import { and, count, eq, isNull } from 'drizzle-orm';
import { departments, employees } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { type PlacedDepartment, treeAsList } from '@/domain/people/department-tree';

export type DepartmentInTree = PlacedDepartment<{ id: string; parentId: string | null; name: string; people: number }>;

/** The departments as a tree, in reading order, with the people who work directly in each. */
export async function departmentTree(viewer: Viewer): Promise<DepartmentInTree[]> {
  authorize(viewer, 'people.list');
  const rows = await store()
    .read.select({
      id: departments.id,
      parentId: departments.parentId,
      name: departments.name,
      people: count(employees.id),
    })
    .from(departments)
    .leftJoin(employees, and(eq(employees.departmentId, departments.id), isNull(employees.leftOn)))
    .groupBy(departments.id, departments.parentId, departments.name)
    .orderBy(departments.name);
  return treeAsList(rows);
}
