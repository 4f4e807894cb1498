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
