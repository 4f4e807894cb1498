import { bool, id, index, int, table, text } from '@/db/columns';
import { pulseRounds } from './support';

/**
 * The paper tickets of one group of an open round: how many there are, of those who have no account. The codes follow
 * from the id and a secret outside the database. Gone when the round closes.
 */
export const pulseTicketSheets = table(
  'pulse_ticket_sheets',
  {
    id: id(),
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    departmentLabel: text('department_label'),
    locationLabel: text('location_label'),
    tickets: int('tickets').notNull(),
    /** This sheet came in place of another one; a second time is not possible. */
    isReplacement: bool('is_replacement').notNull().default(false),
  },
  (column) => [index('pulse_ticket_sheets_round').on(column.roundId)],
);

/**
 * A ticket that has not been used: a keyed hash of its code, its round, and the group labels that its answer will
 * carry, sealed. No person, no sheet, no time. Using it deletes it.
 */
export const pulseTickets = table(
  'pulse_tickets',
  {
    hash: text('hash').primaryKey(),
    roundId: text('round_id')
      .notNull()
      .references(() => pulseRounds.id),
    sealedLabels: text('sealed_labels').notNull(),
  },
  (column) => [index('pulse_tickets_round').on(column.roundId)],
);
