import { z } from 'zod';
import { grantedRoles } from '@/domain/access/viewer';

/** One condition on a person. */
export const condition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), employeeId: z.string().min(1) }),
  /** Works in this department or below it. */
  z.object({ kind: z.literal('department'), departmentId: z.string().min(1) }),
  z.object({ kind: z.literal('location'), locationId: z.string().min(1) }),
  z.object({ kind: z.literal('role'), role: z.enum(grantedRoles) }),
  /** Knowledge level below `level` in a topic; nothing shown yet counts as 0. */
  z.object({ kind: z.literal('knowledge-below'), topicId: z.string().min(1), level: z.number().int().min(1).max(5) }),
  /** Interest stated of at least `level`. */
  z.object({ kind: z.literal('interest-from'), level: z.number().int().min(1).max(5) }),
  /** Has accepted a responsibility with this title. */
  z.object({ kind: z.literal('responsibility'), responsibilityId: z.string().min(1) }),
  z.object({ kind: z.literal('joined-within'), days: z.number().int().min(1).max(3650) }),
]);
export type Condition = z.infer<typeof condition>;

/** Everyone for whom all conditions hold; without any, everyone who works here. */
export const assignmentRule = z.object({ all: z.array(condition).max(8) });
export type AssignmentRule = z.infer<typeof assignmentRule>;

/** The day by which: one for all, or so many days after each gets it. */
export const assignmentDue = z.union([
  z.object({ on: z.iso.date() }),
  z.object({ days: z.number().int().min(1).max(3650) }),
]);
export type AssignmentDue = z.infer<typeof assignmentDue>;
