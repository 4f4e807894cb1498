import { sql } from 'drizzle-orm';
import { check, day, id, index, isOneOf, table, text, timestamp } from '@/db/columns';
import { eventKinds } from '@/domain/support/events';

/** What happened that the chart of support shows, in the champion's words: in one language or both, '' where it is not. */
export const programmeEvents = table(
  'programme_events',
  {
    id: id(),
    day: day('day').notNull(),
    kind: text('kind', { enum: eventKinds }).notNull(),
    titleNl: text('title_nl').notNull(),
    titleEn: text('title_en').notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (column) => [
    index('programme_events_day').on(column.day),
    check('programme_events_kind', isOneOf(column.kind, eventKinds)),
    check('programme_events_has_title', sql`${column.titleNl} <> '' or ${column.titleEn} <> ''`),
  ],
);
