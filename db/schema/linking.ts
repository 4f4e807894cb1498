import { sql } from 'drizzle-orm';
import { check, day, id, index, isOneOf, table, text, timestamp } from '@/db/columns';
import { linkings } from '@/domain/support/linking';
import { employees } from './people';

/**
 * Decisions about how answers are kept: not traceable, or confidential, which takes an agreement. Insert-only: the newest
 * one counts for the next round that opens, and each round keeps what held when it did.
 */
export const linkingDecisions = table(
  'linking_decisions',
  {
    id: id(),
    linking: text('linking', { enum: linkings }).notNull(),
    /** The day of the agreement and with whom, for instance the works council; null where none is needed. */
    agreedOn: day('agreed_on'),
    agreedWith: text('agreed_with'),
    note: text('note').notNull(),
    decidedBy: text('decided_by').references(() => employees.id),
    decidedAt: timestamp('decided_at').notNull(),
  },
  (column) => [
    index('linking_decisions_at').on(column.decidedAt),
    check('linking_decisions_linking', isOneOf(column.linking, linkings)),
    check(
      'linking_decisions_agreed',
      sql`${column.linking} = 'not-traceable' or (${column.agreedOn} is not null and ${column.agreedWith} is not null)`,
    ),
  ],
);
