import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { departments, employees, policyCommentDepartments } from '@/db/schema';
import type { Reader } from '@/db/store';
import { isAsked } from '@/domain/policy/commenting';

/** Whether a person who works here is asked what they think of this draft. */
export async function isPersonAsked(read: Reader, draftId: string, employeeId: string): Promise<boolean> {
  const [person] = await read
    .select({ departmentId: employees.departmentId })
    .from(employees)
    .where(and(eq(employees.id, employeeId), isNull(employees.leftOn)));
  if (!person) return false;
  const chosen = await chosenDepartments(read, draftId);
  if (chosen.length === 0) return true;
  const tree = await read.select({ id: departments.id, parentId: departments.parentId }).from(departments);
  return isAsked(tree, person.departmentId, chosen);
}

/** The departments that are asked; none: everyone is. */
export async function chosenDepartments(read: Reader, draftId: string): Promise<string[]> {
  const rows = await read
    .select({ id: policyCommentDepartments.departmentId })
    .from(policyCommentDepartments)
    .where(eq(policyCommentDepartments.versionId, draftId));
  return rows.map(({ id }) => id);
}
