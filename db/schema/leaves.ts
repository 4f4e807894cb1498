import { check, day, id, index, table, text, timestamp } from '@/db/columns';
import { sql } from 'drizzle-orm';
import { employees } from './people';

/** Days on which somebody is away and no clock runs. Why is nobody's business here, so it is not kept. */
export const leaves = table(
  'leaves',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    fromDay: day('from_day').notNull(),
    /** The last day away; null: not known yet. */
    untilDay: day('until_day'),
    recordedBy: text('recorded_by').references(() => employees.id),
    recordedAt: timestamp('recorded_at').notNull(),
  },
  (column) => [
    index('leaves_employee').on(column.employeeId, column.fromDay),
    check('leaves_order', sql`${column.untilDay} >= ${column.fromDay}`),
  ],
);

/** What a leave was before HR corrected it, and after; without days after: it was taken out. Insert-only. */
export const leaveChanges = table(
  'leave_changes',
  {
    id: id(),
    /** Not a reference: the leave may be gone. */
    leaveId: text('leave_id').notNull(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    fromBefore: day('from_before').notNull(),
    untilBefore: day('until_before'),
    fromAfter: day('from_after'),
    untilAfter: day('until_after'),
    changedBy: text('changed_by').references(() => employees.id),
    changedAt: timestamp('changed_at').notNull(),
  },
  (column) => [index('leave_changes_employee').on(column.employeeId, column.changedAt)],
);
