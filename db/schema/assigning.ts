import { bool, check, id, index, isOneOf, json, table, text, timestamp, day, int, uniqueIndex } from '@/db/columns';
import type { AssignmentDue, AssignmentRule } from '@/domain/training/rule';
import { assignmentChangeKinds } from '@/domain/training/model';
import { employees } from './people';
import { assignments, completions, modules, moduleVersions } from './training';

/** Who gets a module, said once: for the people it fits now, or standing, for whoever it fits later too. */
export const assignmentRules = table(
  'assignment_rules',
  {
    id: id(),
    moduleId: text('module_id')
      .notNull()
      .references(() => modules.id),
    rule: json('rule').$type<AssignmentRule>().notNull(),
    due: json('due').$type<AssignmentDue>().notNull(),
    isStanding: bool('is_standing').notNull(),
    /** The seed from which the order of departments was drawn; null: all at once. */
    orderSeed: text('order_seed'),
    /** Department ids in the drawn order, with the day on which each begins. */
    waves: json('waves').$type<{ departmentId: string; from: string }[]>(),
    /** The first day of the last wave that has been given, of a rule that gives each wave once. */
    wavesGivenUntil: day('waves_given_until'),
    createdBy: text('created_by').references(() => employees.id),
    createdAt: timestamp('created_at').notNull(),
    endedAt: timestamp('ended_at'),
  },
  (column) => [index('assignment_rules_module').on(column.moduleId, column.createdAt)],
);

/** What was done to an assignment, by whom and why. Insert-only. */
export const assignmentChanges = table(
  'assignment_changes',
  {
    id: id(),
    assignmentId: text('assignment_id')
      .notNull()
      .references(() => assignments.id),
    kind: text('kind', { enum: assignmentChangeKinds }).notNull(),
    reason: text('reason'),
    dueBefore: day('due_before'),
    dueAfter: day('due_after'),
    changedBy: text('changed_by').references(() => employees.id),
    changedAt: timestamp('changed_at').notNull(),
  },
  (column) => [
    index('assignment_changes_assignment').on(column.assignmentId, column.changedAt),
    check('assignment_changes_kind', isOneOf(column.kind, assignmentChangeKinds)),
  ],
);

/** An offer to read what changed in a version, to somebody who finished an earlier one. Nothing is asked. */
export const refreshInvitations = table(
  'refresh_invitations',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    moduleId: text('module_id')
      .notNull()
      .references(() => modules.id),
    versionId: text('version_id')
      .notNull()
      .references(() => moduleVersions.id),
    fromVersion: int('from_version').notNull(),
    invitedAt: timestamp('invited_at').notNull(),
  },
  (column) => [uniqueIndex('refresh_invitations_person').on(column.employeeId, column.versionId)],
);

/** The address under which others can check a certificate, while its owner wants that. */
export const certificates = table(
  'certificates',
  {
    /** Random, 128 bits: whoever has not been given it cannot find it. */
    id: id(),
    completionId: text('completion_id')
      .notNull()
      .references(() => completions.id),
    isShared: bool('is_shared').notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (column) => [uniqueIndex('certificates_completion').on(column.completionId)],
);
