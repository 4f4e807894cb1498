import { sql } from 'drizzle-orm';
import {
  type Column,
  check,
  day,
  id,
  index,
  int,
  isBetween,
  isOneOf,
  json,
  real,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/columns';
import { directions, followUpSteps, frequencyUnits, goalMetrics, TIMES_MAX, verdicts } from '@/domain/goals/model';
import type { Proposal } from '@/domain/goals/verdict';
import { goalKinds } from '@/domain/plan/model';
import { employees } from './people';
import { pulseRounds } from './support';
import { modules } from './training';

/** A goal with its day of verdict. What it aims for never changes; frozen figures and a verdict are added once. */
export const goals = table(
  'goals',
  {
    id: id(),
    kind: text('kind', { enum: goalKinds }).notNull(),
    title: text('title').notNull(),
    why: text('why').notNull(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => employees.id),
    metric: text('metric', { enum: goalMetrics }).notNull(),
    moduleId: text('module_id').references(() => modules.id),
    /** Of a number of one's own, '' where it is only counted; figures of the product are percentages. */
    unit: text('unit').notNull(),
    direction: text('direction', { enum: directions }).notNull(),
    baseline: real('baseline'),
    target: real('target').notNull(),
    startsOn: day('starts_on').notNull(),
    dueOn: day('due_on').notNull(),
    platforms: json('platforms').$type<string[]>().notNull(),
    times: int('times'),
    per: text('per', { enum: frequencyUnits }),
    /** The goal it came out of, and by which step of the playbook. */
    followsId: text('follows_id').references((): Column => goals.id),
    step: text('step', { enum: followUpSteps }),
    createdAt: timestamp('created_at').notNull(),
    /** What the figures said on the day of verdict. */
    proposal: json('proposal').$type<Proposal>(),
    frozenAt: timestamp('frozen_at'),
    verdict: text('verdict', { enum: verdicts }),
    verdictNote: text('verdict_note'),
    judgedAt: timestamp('judged_at'),
    /** When it was decided that nothing follows. */
    stoppedAt: timestamp('stopped_at'),
    /** When the letters of two weeks and of two days before were written. */
    remindedEarlyAt: timestamp('reminded_early_at'),
    remindedLateAt: timestamp('reminded_late_at'),
  },
  (column) => [
    index('goals_owner').on(column.ownerId),
    uniqueIndex('goals_follows').on(column.followsId),
    check('goals_kind', isOneOf(column.kind, goalKinds)),
    check('goals_metric', isOneOf(column.metric, goalMetrics)),
    check('goals_direction', isOneOf(column.direction, directions)),
    check('goals_module', sql`(${column.metric} = 'module') = (${column.moduleId} is not null)`),
    check('goals_days', sql`${column.startsOn} < ${column.dueOn}`),
    check('goals_times', isBetween(column.times, 1, TIMES_MAX)),
    check('goals_per', isOneOf(column.per, frequencyUnits)),
    check('goals_frequency_whole', sql`(${column.times} is null) = (${column.per} is null)`),
    check('goals_step', isOneOf(column.step, followUpSteps)),
    check('goals_step_follows', sql`(${column.step} is null) = (${column.followsId} is null)`),
    check('goals_frozen', sql`(${column.proposal} is null) = (${column.frozenAt} is null)`),
    check('goals_verdict', isOneOf(column.verdict, verdicts)),
    check('goals_judged', sql`(${column.verdict} is null) = (${column.judgedAt} is null)`),
    check('goals_judged_frozen', sql`${column.verdict} is null or ${column.frozenAt} is not null`),
  ],
);

/** A figure of a goal on a day. Never changed: a correction is a new row that takes the place of another. */
export const goalMeasurements = table(
  'goal_measurements',
  {
    id: id(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goals.id),
    day: day('day').notNull(),
    value: real('value'),
    low: real('low'),
    high: real('high'),
    /** In the words of who entered it; '' for figures of the product. */
    source: text('source').notNull(),
    note: text('note').notNull(),
    roundId: text('round_id').references(() => pulseRounds.id),
    /** What makes a reading of the product unique: its round or its day. Null: entered by hand. */
    reading: text('reading'),
    replacesId: text('replaces_id').references((): Column => goalMeasurements.id),
    byId: text('by_id').references(() => employees.id),
    createdAt: timestamp('created_at').notNull(),
  },
  (column) => [
    index('goal_measurements_goal').on(column.goalId),
    uniqueIndex('goal_measurements_reading').on(column.goalId, column.reading),
    uniqueIndex('goal_measurements_replaces').on(column.replacesId),
    check(
      'goal_measurements_figure',
      sql`${column.value} is not null or (${column.low} is not null and ${column.high} is not null)`,
    ),
  ],
);

/** Something to have reached on the way. */
export const goalMilestones = table(
  'goal_milestones',
  {
    id: id(),
    goalId: text('goal_id')
      .notNull()
      .references(() => goals.id),
    day: day('day').notNull(),
    value: real('value'),
    note: text('note').notNull(),
  },
  (column) => [index('goal_milestones_goal').on(column.goalId)],
);
