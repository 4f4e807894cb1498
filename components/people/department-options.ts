import type { SelectOption } from '@/components/forms/field';
import { AT_THE_TOP, type DepartmentPlace, type PlacedDepartment } from '@/domain/people/department-tree';

/** Places to choose from: at the top, or under a department; a dash before a name for every one above it. */
export function departmentOptions(
  departments: readonly PlacedDepartment<DepartmentPlace>[],
  top: string,
): SelectOption[] {
  const under = departments.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` }));
  return [{ value: AT_THE_TOP, label: top }, ...under];
}
