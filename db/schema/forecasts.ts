import { sql } from 'drizzle-orm';
import { check, day, id, index, int, isBetween, isOneOf, json, real, table, text, timestamp } from '@/db/columns';
import type { FanPoint } from '@/domain/support/fan';
import type { NoDateReason } from '@/domain/support/forecast';
import { outlookKinds } from '@/domain/support/model';
import type { PublishedReliability } from '@/domain/support/reliability';
import { pulseRounds } from './support';

/**
 * What was said after a round about when support reaches the goal: a range of days, or why there is none. Rows are
 * never changed, so that every range can be held against what happened; another goal is another row.
 */
export const supportForecasts = table(
  'support_forecasts',
  {
    id: id(),
    /** The newest closed round when it was made. */
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    madeAt: timestamp('made_at').notNull(),
    /** The goal of that moment, in whole percent. */
    target: int('target').notNull(),
    verdict: text('verdict', { enum: outlookKinds }).notNull(),
    reasons: json('reasons').$type<NoDateReason[]>().notNull(),
    earliest: day('earliest'),
    median: day('median'),
    latest: day('latest'),
    /** P(trend up), 0–1; null with fewer than five rounds to rest on. */
    rising: real('rising'),
    /** What to draw; null without a range. */
    fan: json('fan').$type<FanPoint[]>(),
  },
  (column) => [
    index('support_forecasts_round').on(column.roundId),
    check('support_forecasts_target', isBetween(column.target, 1, 100)),
    check('support_forecasts_verdict', isOneOf(column.verdict, outlookKinds)),
    check(
      'support_forecasts_date_has_range',
      sql`(${column.verdict} = 'date') = (${column.earliest} is not null and ${column.median} is not null and ${column.latest} is not null)`,
    ),
  ],
);

/** How well the four support items of a closed round go together, for the organisation as a whole; worked out once. */
export const pulseReliability = table('pulse_reliability', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => pulseRounds.id),
  figure: json('figure').$type<PublishedReliability>().notNull(),
});
