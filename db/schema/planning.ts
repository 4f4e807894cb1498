import { sql } from 'drizzle-orm';
import { check, day, id, index, isOneOf, json, primaryKey, table, text, timestamp, uniqueIndex } from '@/db/columns';
import { planHurdles, planStatuses } from '@/domain/support/planning';
import { type ReminderMoment, reminderMoments } from '@/domain/support/reminders';
import { responseBands } from '@/domain/support/response-band';
import { employees } from './people';
import { pulseRounds } from './support';

/** A round planned ahead. The clock opens it in the morning of its day; what kept it from opening stands here too. */
export const plannedRounds = table(
  'planned_rounds',
  {
    id: id(),
    opensOn: day('opens_on').notNull(),
    closesOn: day('closes_on').notNull(),
    reminders: json('reminders').$type<ReminderMoment[]>().notNull(),
    status: text('status', { enum: planStatuses }).notNull(),
    /** Why it could not open at the last try, and the day of that try; null as long as there was none. */
    hurdle: text('hurdle', { enum: planHurdles }),
    triedOn: day('tried_on'),
    /** The round that came of it. */
    roundId: text('round_id').references(() => pulseRounds.id),
  },
  (column) => [
    index('planned_rounds_status').on(column.status, column.opensOn),
    uniqueIndex('planned_rounds_round').on(column.roundId),
    check('planned_rounds_status', isOneOf(column.status, planStatuses)),
    check('planned_rounds_hurdle', isOneOf(column.hurdle, planHurdles)),
    check('planned_rounds_days', sql`${column.opensOn} < ${column.closesOn}`),
    check('planned_rounds_opened', sql`(${column.status} = 'opened') = (${column.roundId} is not null)`),
  ],
);

/**
 * How far the letters of one reminder have come, along the roster in the order of its keys: nobody's own row, so that
 * nothing says who got one and what they did.
 */
export const pulseReminders = table(
  'pulse_reminders',
  {
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    moment: text('moment', { enum: reminderMoments }).notNull(),
    begunAt: timestamp('begun_at').notNull(),
    /** The last one who was written to; null before the first. */
    upTo: text('up_to').references(() => employees.id),
    doneAt: timestamp('done_at'),
  },
  (column) => [
    primaryKey({ columns: [column.roundId, column.moment] }),
    check('pulse_reminders_moment', isOneOf(column.moment, reminderMoments)),
  ],
);

/** The response of an open round as a band, and what it takes to move it on; gone when the round closes. */
export const pulseResponseBands = table(
  'pulse_response_bands',
  {
    roundId: text('round_id')
      .primaryKey()
      .references(() => pulseRounds.id),
    band: text('band', { enum: responseBands }).notNull(),
    since: day('since').notNull(),
    countedOn: day('counted_on').notNull(),
    /** How many had answered when it was last counted, sealed (server/support/planning/sealed-count.ts). */
    sealedCount: text('sealed_count').notNull(),
  },
  (column) => [check('pulse_response_bands_band', isOneOf(column.band, responseBands))],
);
