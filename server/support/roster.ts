import 'server-only';
import { isNull } from 'drizzle-orm';
import { departments, employees, pulseRoster, roundDepartments } from '@/db/schema';
import type { Tx } from '@/db/store';
import { type DepartmentNode, groupLabels } from '@/domain/support/group-labels';
import { ORGANISATION } from '@/domain/support/model';

const ROWS_AT_ONCE = 500;

/**
 * Freezes who is invited, with the group labels their answer will carry, and the department tree as it is now.
 * Everyone who works here is invited, with or without an account: who cannot answer has not been heard.
 * @returns how many people are invited
 */
export async function freezeRoster(tx: Tx, roundId: string, k: number): Promise<number> {
  const tree = await tx
    .select({ id: departments.id, parentId: departments.parentId, name: departments.name })
    .from(departments);
  const invited = await tx
    .select({ personId: employees.id, departmentId: employees.departmentId, locationId: employees.locationId })
    .from(employees)
    .where(isNull(employees.leftOn));

  for (const rows of batches(tree)) {
    await tx
      .insert(roundDepartments)
      .values(rows.map(({ id, parentId, name }) => ({ roundId, departmentId: id, parentId, name })));
  }
  const labels = groupLabels(invited, { id: ORGANISATION, children: childrenOf(tree, null) }, k);
  for (const rows of batches(labels)) {
    await tx.insert(pulseRoster).values(
      rows.map(({ personId, departmentId, locationId }) => ({
        roundId,
        employeeId: personId,
        departmentLabel: departmentId,
        locationLabel: locationId,
      })),
    );
  }
  return invited.length;
}

type FlatDepartment = { id: string; parentId: string | null };

function childrenOf(all: readonly FlatDepartment[], parentId: string | null): DepartmentNode[] {
  return all
    .filter((department) => department.parentId === parentId)
    .map(({ id }) => ({ id, children: childrenOf(all, id) }));
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += ROWS_AT_ONCE) yield items.slice(at, at + ROWS_AT_ONCE);
}
