import { sql } from 'drizzle-orm';
import { check, day, id, index, isOneOf, table, text, timestamp } from '@/db/columns';
import { themeStates } from '@/domain/support/themes';
import { pulseComments, pulseRounds } from './support';

/** What several comments of a closed round have in common, in the champion's words, and what was done about it. */
export const pulseThemes = table(
  'pulse_themes',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    titleNl: text('title_nl').notNull(),
    titleEn: text('title_en').notNull(),
    state: text('state', { enum: themeStates }).notNull(),
    /** What everyone reads: what was done, what will be done, or why not. Null while the theme is open. */
    answerNl: text('answer_nl'),
    answerEn: text('answer_en'),
    /** Only of what is planned. */
    plannedOn: day('planned_on'),
    createdAt: timestamp('created_at').notNull(),
    answeredAt: timestamp('answered_at'),
  },
  (column) => [
    index('pulse_themes_round').on(column.roundId),
    check('pulse_themes_state', isOneOf(column.state, themeStates)),
    check(
      'pulse_themes_answer',
      sql`(${column.state} = 'open') = (${column.answerNl} is null and ${column.answerEn} is null and ${column.answeredAt} is null)`,
    ),
    check('pulse_themes_planned_has_day', sql`(${column.state} = 'planned') = (${column.plannedOn} is not null)`),
  ],
);

/**
 * Which comment is in which theme; in one at most. A comment that is deleted, for instance because it is six months old,
 * leaves its theme by itself.
 */
export const pulseThemeComments = table(
  'pulse_theme_comments',
  {
    commentKey: text('comment_key')
      .primaryKey()
      .references(() => pulseComments.key, { onDelete: 'cascade' }),
    themeId: text('theme_id')
      .notNull()
      .references(() => pulseThemes.id),
  },
  (column) => [index('pulse_theme_comments_theme').on(column.themeId)],
);

/** A round whose comments ask for no answer, and why: said on purpose, for everyone to read. */
export const pulseNoThemes = table('pulse_no_themes', {
  roundId: text('round_id')
    .primaryKey()
    .references(() => pulseRounds.id),
  reasonNl: text('reason_nl').notNull(),
  reasonEn: text('reason_en').notNull(),
  decidedAt: timestamp('decided_at').notNull(),
});
