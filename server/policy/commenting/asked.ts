import 'server-only';
import { and, eq, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import { departments, employees, policyCommentDepartments, policyCommentLetters, policyComments } from '@/db/schema';
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

/** Whether a person has said something about this draft, or that they have nothing to add. */
export async function hasSaid(read: Reader, draftId: string, employeeId: string): Promise<boolean> {
  const own = and(eq(policyComments.versionId, draftId), eq(policyComments.employeeId, employeeId));
  const passed = and(
    eq(policyCommentLetters.versionId, draftId),
    eq(policyCommentLetters.employeeId, employeeId),
    isNotNull(policyCommentLetters.passedAt),
  );
  return (await read.$count(policyComments, own)) > 0 || (await read.$count(policyCommentLetters, passed)) > 0;
}

/** Answers by somebody else that the writer has not said to have read since they were given. */
export const isUnreadBy = (employeeId: string) =>
  and(
    eq(policyComments.employeeId, employeeId),
    isNotNull(policyComments.answeredAt),
    ne(policyComments.answeredBy, employeeId),
    or(isNull(policyComments.answerReadAt), lt(policyComments.answerReadAt, policyComments.answeredAt)),
  );
