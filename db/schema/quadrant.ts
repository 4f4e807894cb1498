import { check, int, isOneOf, json, primaryKey, table, text, timestamp } from '@/db/columns';
import type { KnownField } from '@/domain/people/quadrant-changes';
import { quadrantFields, type QuadrantPeople } from '@/domain/people/quadrant';
import { employees } from './people';
import { topics } from './training';

/**
 * In which field of knowledge × interest each person was counted last, for who is known in one. Only the renewal reads
 * it, to see how many people changed since: without it, it could not tell one change from five.
 */
export const quadrantPositions = table(
  'quadrant_positions',
  {
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    field: text('field').$type<KnownField>().notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.topicId, column.employeeId] }),
    check(
      'quadrant_positions_field',
      isOneOf(
        column.field,
        quadrantFields.filter((field) => field !== 'unknown'),
      ),
    ),
  ],
);

/** The quadrant of a topic as it was counted last, small groups left out. The only one of the two that pages read. */
export const quadrantSnapshots = table('quadrant_snapshots', {
  topicId: text('topic_id')
    .primaryKey()
    .references(() => topics.id),
  people: int('people').notNull(),
  fields: json('fields').$type<QuadrantPeople>().notNull(),
  takenAt: timestamp('taken_at').notNull(),
});
