import { sql } from 'drizzle-orm';
import {
  check,
  day,
  id,
  int,
  isBetween,
  isOneOf,
  json,
  primaryKey,
  real,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/columns';
import {
  type DailySeries,
  forecastReasons,
  forecastVerdicts,
  rangeStandings,
  type StepCounts,
} from '@/domain/adoption/steps';
import { employees, departments } from './people';
import { modules } from './training';

// Counts of people as they were taken last: what the overview reads instead of people (docs/decisions/0015). Each can be
// taken again from the tables that hold the truth, and nothing else does.

/** The last count as a whole. One row. */
export const adoptionCounts = table(
  'adoption_counts',
  {
    id: id(),
    /** People who work here. */
    people: int('people').notNull(),
    steps: json('steps').$type<StepCounts>().notNull(),
    /** The module that is asked of most people: the one that "trained" is about. Null: none is assigned. */
    moduleId: text('module_id').references(() => modules.id),
    /** The day for which it is told who is late. */
    countedOn: day('counted_on').notNull(),
    startedAt: timestamp('started_at').notNull(),
    takenAt: timestamp('taken_at').notNull(),
    /** How long counting took, in milliseconds: the next time waits in proportion. */
    tookMs: int('took_ms').notNull(),
  },
  (column) => [check('adoption_counts_single', sql`${column.id} = 'adoption'`)],
);

/** People who work here now, by the day on which they took a step or finished a module first. Not added up. */
export const dailyCounts = table(
  'daily_counts',
  {
    series: text('series').$type<DailySeries>().notNull(),
    day: day('day').notNull(),
    /** The Monday of its week, because the engines have no weeks in common. */
    week: day('week').notNull(),
    people: int('people').notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.series, column.day] }),
    check('daily_counts_some', sql`${column.people} > 0`),
  ],
);

/** How far a module is: of how many people it is asked, who finished it, who is late. */
export const moduleCounts = table('module_counts', {
  moduleId: text('module_id')
    .primaryKey()
    .references(() => modules.id),
  asked: int('asked').notNull(),
  finished: int('finished').notNull(),
  late: int('late').notNull(),
  /** People who finished it and of whom it is not asked now, or who have left. */
  beside: int('beside').notNull(),
});

/** The same by department, without what is below it. */
export const moduleDepartmentCounts = table(
  'module_department_counts',
  {
    moduleId: text('module_id')
      .notNull()
      .references(() => modules.id),
    departmentId: text('department_id')
      .notNull()
      .references(() => departments.id),
    asked: int('asked').notNull(),
    finished: int('finished').notNull(),
    late: int('late').notNull(),
  },
  (column) => [primaryKey({ columns: [column.moduleId, column.departmentId] })],
);

/**
 * What was said in a week about when enough people are trained: a range of days, or why there is none. What was said is
 * never changed; what became of a range is added once, when it is due.
 */
export const adoptionForecasts = table(
  'adoption_forecasts',
  {
    id: id(),
    moduleId: text('module_id')
      .notNull()
      .references(() => modules.id),
    /** The Monday from which it was shown. */
    madeOn: day('made_on').notNull(),
    /** The share of people aimed for, in whole percent. */
    target: int('target').notNull(),
    /** The counts it rests on: people, days in a period, and who was new in each. */
    people: int('people').notNull(),
    periodDays: int('period_days').notNull(),
    adopters: json('adopters').$type<number[]>().notNull(),
    verdict: text('verdict', { enum: forecastVerdicts }).notNull(),
    reason: text('reason', { enum: forecastReasons }),
    /** The share of people that the curve ends at, 0–1; null without a curve. */
    ceiling: real('ceiling'),
    earliest: day('earliest'),
    median: day('median'),
    latest: day('latest'),
    standing: text('standing', { enum: rangeStandings }).notNull().default('not-yet'),
    /** The day that decided, or on which a reached target was; null as long as none has. */
    decidedOn: day('decided_on'),
  },
  (column) => [
    uniqueIndex('adoption_forecasts_week').on(column.moduleId, column.madeOn, column.target),
    check('adoption_forecasts_target', isBetween(column.target, 1, 100)),
    check('adoption_forecasts_verdict', isOneOf(column.verdict, forecastVerdicts)),
    check('adoption_forecasts_reason', isOneOf(column.reason, forecastReasons)),
    check(
      'adoption_forecasts_no_date_has_reason',
      sql`(${column.verdict} = 'no-date') = (${column.reason} is not null)`,
    ),
    check('adoption_forecasts_standing', isOneOf(column.standing, rangeStandings)),
    check(
      'adoption_forecasts_date_has_range',
      sql`(${column.verdict} = 'date') = (${column.earliest} is not null and ${column.median} is not null and ${column.latest} is not null)`,
    ),
  ],
);

/** When somebody looked at the overview, so that it can tell what is new to them. Shown to nobody else. */
export const overviewVisits = table('overview_visits', {
  employeeId: text('employee_id')
    .primaryKey()
    .references(() => employees.id),
  /** The last look of the visit before this one; null: this is the first. */
  newsSince: timestamp('news_since'),
  /** The last look of this visit. */
  seenAt: timestamp('seen_at').notNull(),
});
