import { sql } from 'drizzle-orm';
import {
  bool,
  check,
  id,
  index,
  int,
  isBetween,
  isOneOf,
  json,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/columns';
import type { SupportFigure } from '@/domain/support/figures';
import { LINKING_AT_FIRST, linkings } from '@/domain/support/linking';
import { roundStatuses } from '@/domain/support/model';
import type { ReminderMoment } from '@/domain/support/reminders';
import { employees } from './people';

/** One asking of the pulse. `k` and the wording are frozen when it opens. */
export const pulseRounds = table(
  'pulse_rounds',
  {
    id: id(),
    number: int('number').notNull(),
    status: text('status', { enum: roundStatuses }).notNull(),
    k: int('k').notNull(),
    wordingVersion: int('wording_version').notNull(),
    /** How answers of this round are kept, frozen when it opens (server/support/linking). */
    linking: text('linking', { enum: linkings }).notNull().default(LINKING_AT_FIRST),
    invited: int('invited').notNull(),
    openedAt: timestamp('opened_at').notNull(),
    closesOn: text('closes_on').notNull(),
    closedAt: timestamp('closed_at'),
    /** At which moments everyone who is invited gets a letter; null in rounds from before there were any. */
    reminders: json('reminders').$type<ReminderMoment[]>(),
    /** When what was deleted of the round was gone from the files of the engine too; null while it still has to go. */
    clearedAt: timestamp('cleared_at'),
  },
  (column) => [
    uniqueIndex('pulse_rounds_number').on(column.number),
    check('pulse_rounds_status', isOneOf(column.status, roundStatuses)),
    check('pulse_rounds_k', sql`${column.k} >= 5`),
    check('pulse_rounds_closed_has_time', sql`(${column.status} = 'closed') = (${column.closedAt} is not null)`),
  ],
);

/** The department tree as it was when the round opened; names stay, whatever the organisation does later. */
export const roundDepartments = table(
  'round_departments',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    departmentId: text('department_id').notNull(),
    parentId: text('parent_id'),
    name: text('name').notNull(),
    /** Whether answers could carry its name; where too few people could answer, they carried that of the one above. */
    isNamed: bool('is_named'),
  },
  (column) => [primaryKey({ columns: [column.roundId, column.departmentId] })],
);

/** Who was invited, with the group labels that their answer will carry: the frozen roster. */
export const pulseRoster = table(
  'pulse_roster',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    departmentLabel: text('department_label'),
    locationLabel: text('location_label'),
    /** A paper ticket was made for this person, so they do not answer by their account (docs/decisions/0014). */
    onPaper: bool('on_paper').notNull().default(false),
  },
  (column) => [
    primaryKey({ columns: [column.roundId, column.employeeId] }),
    index('pulse_roster_employee').on(column.employeeId),
  ],
);

/**
 * That somebody has answered, as a keyed hash of person and round. The key is not in the database, so the table
 * prevents a second answer and tells a reader of the database nothing else. Emptied when the round closes.
 */
export const pulseTags = table(
  'pulse_tags',
  {
    tag: text('tag').primaryKey(),
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
  },
  (column) => [index('pulse_tags_round').on(column.roundId)],
);

const scale = (name: string) => int(name);

/**
 * An answer that nobody can trace: a random key, the round, the items. No person and no time. While the round is open
 * it also carries its two group labels, sealed (server/support/sealed-labels.ts); they are emptied when it closes.
 */
export const pulseAnswers = table(
  'pulse_answers',
  {
    key: text('key').primaryKey(),
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    sealedLabels: text('sealed_labels'),
    /**
     * In a confidential round the pseudonym of who answered, sealed (server/support/linking/pseudonyms.ts): of every
     * answer or of none, so that its absence marks nobody. Emptied a year after the round closed.
     */
    sealedPseudonym: text('sealed_pseudonym'),
    /** Labels in the open, from before they were sealed: only in a round that was open at that time. */
    departmentLabel: text('department_label'),
    locationLabel: text('location_label'),
    s1: scale('s1'),
    s2: scale('s2'),
    s3: scale('s3'),
    s4: scale('s4'),
    k1: scale('k1'),
    i1: scale('i1'),
    barriers: json('barriers').$type<string[]>().notNull(),
  },
  (column) => [
    index('pulse_answers_round_key').on(column.roundId, column.key),
    ...[column.s1, column.s2, column.s3, column.s4, column.k1, column.i1].map((item) =>
      check(`pulse_answers_${item.name}`, isBetween(item, 1, 5)),
    ),
  ],
);

/** A remark, kept apart from the answer it came with: the round and a random key, no label. */
export const pulseComments = table(
  'pulse_comments',
  {
    key: text('key').primaryKey(),
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    body: text('body').notNull(),
  },
  (column) => [index('pulse_comments_round').on(column.roundId)],
);

/** What a closed round shows, worked out once. Immutable, and the only table of answers that pages may read. */
export const pulseSnapshots = table(
  'pulse_snapshots',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    /** Null for the organisation as a whole. */
    departmentId: text('department_id'),
    parentId: text('parent_id'),
    name: text('name').notNull(),
    isHidden: bool('is_hidden').notNull(),
    figure: json('figure').$type<SupportFigure>(),
  },
  (column) => [
    uniqueIndex('pulse_snapshots_round_department').on(column.roundId, column.departmentId),
    check('pulse_snapshots_hidden_has_no_figure', sql`not (${column.isHidden} and ${column.figure} is not null)`),
  ],
);
