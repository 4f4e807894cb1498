import { check, day, int, isOneOf, json, primaryKey, table, text, timestamp } from '@/db/columns';
import type { KnownField } from '@/domain/people/quadrant-changes';
import { quadrantFields, type QuadrantPeople } from '@/domain/people/quadrant';
import type { ShownMove } from '@/domain/training/quadrant-moves';
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

/**
 * In which field each person was counted when the quarter of the topic began. Only the turn of the quarter reads it, to
 * count who went where, and then writes it anew.
 */
export const quadrantStarts = table(
  'quadrant_starts',
  {
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    field: text('field').$type<KnownField>().notNull(),
  },
  (column) => [primaryKey({ columns: [column.topicId, column.employeeId] })],
);

/**
 * A quarter of a topic: the day from which it is counted, and how people moved from the quarter before until then, small
 * groups left out. Written once and never changed.
 */
export const quadrantQuarters = table(
  'quadrant_quarters',
  {
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    /** 'YYYY-Qn', by the clock of the organisation. */
    quarter: text('quarter').notNull(),
    startedOn: day('started_on').notNull(),
    /** The picture that was shown when it began. */
    fields: json('fields').$type<QuadrantPeople>().notNull(),
    /** Null: the first quarter there is, or a table that may not be shown. */
    moves: json('moves').$type<ShownMove[]>(),
  },
  (column) => [primaryKey({ columns: [column.topicId, column.quarter] })],
);
