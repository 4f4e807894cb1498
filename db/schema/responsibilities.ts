import { sql } from 'drizzle-orm';
import { check, day, id, index, isOneOf, table, text, timestamp } from '@/db/columns';
import { goalKinds } from '@/domain/plan/model';
import { responsibilityStatuses } from '@/domain/responsibilities/model';
import { employees } from './people';

/** A part in the plan that HR asks of one person, and what that person answered. */
export const responsibilities = table(
  'responsibilities',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    title: text('title').notNull(),
    asks: text('asks').notNull(),
    goal: text('goal', { enum: goalKinds }).notNull(),
    reviewOn: day('review_on').notNull(),
    status: text('status', { enum: responsibilityStatuses }).notNull(),
    assignedBy: text('assigned_by').references(() => employees.id),
    assignedAt: timestamp('assigned_at').notNull(),
    answeredAt: timestamp('answered_at'),
    declineReason: text('decline_reason'),
  },
  (column) => [
    index('responsibilities_employee').on(column.employeeId, column.status),
    index('responsibilities_status').on(column.status, column.reviewOn),
    // What is new since somebody looked last.
    index('responsibilities_answered').on(column.answeredAt, column.status),
    check('responsibilities_status', isOneOf(column.status, responsibilityStatuses)),
    check('responsibilities_goal', isOneOf(column.goal, goalKinds)),
    check(
      'responsibilities_decline_has_reason',
      sql`(${column.status} = 'declined') = (${column.declineReason} is not null)`,
    ),
  ],
);
