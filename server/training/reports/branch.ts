import 'server-only';
import { departments } from '@/db/schema';
import { store } from '@/db/store';
import { branchOf } from '@/domain/people/department-tree';

/** The ids of a department and everything below it; undefined for '', which is everywhere. */
export async function branchIds(departmentId: string): Promise<string[] | undefined> {
  if (departmentId === '') return undefined;
  const places = await store()
    .read.select({ id: departments.id, parentId: departments.parentId, name: departments.name })
    .from(departments);
  return [...branchOf(places, departmentId)];
}
