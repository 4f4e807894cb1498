import { bool, check, day, id, index, int, isOneOf, table, text, timestamp } from '@/db/columns';
import { switchNames } from '@/domain/trust/model';
import { mailStatuses, skipReasons } from '@/domain/notifications/model';
import { employees } from './people';

/** Who did what to which record, for ever. Names and texts stay out: only ids. */
export const auditEntries = table(
  'audit_entries',
  {
    id: id(),
    at: timestamp('at').notNull(),
    /** Null: the system itself. */
    actorId: text('actor_id').references(() => employees.id),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
  },
  (column) => [
    index('audit_entries_at').on(column.at, column.id),
    index('audit_entries_action').on(column.action, column.at),
  ],
);

/** Decisions about functions that process personal data. Insert-only: the newest one per function counts. */
export const switchDecisions = table(
  'switch_decisions',
  {
    id: id(),
    name: text('name', { enum: switchNames }).notNull(),
    isOn: bool('is_on').notNull(),
    agreedOn: day('agreed_on').notNull(),
    reason: text('reason').notNull(),
    decidedBy: text('decided_by').references(() => employees.id),
    decidedAt: timestamp('decided_at').notNull(),
  },
  (column) => [
    index('switch_decisions_name').on(column.name, column.decidedAt),
    check('switch_decisions_name', isOneOf(column.name, switchNames)),
  ],
);

/** Mail to send, or, when no server is set, to read in the application. */
export const outbox = table(
  'outbox',
  {
    id: id(),
    employeeId: text('employee_id').references(() => employees.id),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    status: text('status', { enum: mailStatuses }).notNull(),
    tries: int('tries').notNull(),
    /** Not to be tried before this moment; null: at once. Set ahead by who is sending, so that nobody else does. */
    tryAfter: timestamp('try_after'),
    failure: text('failure'),
    /** Only of a skipped letter. */
    skipReason: text('skip_reason', { enum: skipReasons }),
    createdAt: timestamp('created_at').notNull(),
    sentAt: timestamp('sent_at'),
    /** What a letter to many asks for ("acknowledge:ID"), so that it is not sent to who has done it; null: to one person. */
    about: text('about'),
  },
  (column) => [
    index('outbox_about').on(column.status, column.about, column.createdAt),
    index('outbox_status').on(column.status, column.createdAt),
    index('outbox_created').on(column.createdAt, column.id),
    check('outbox_status', isOneOf(column.status, mailStatuses)),
    check('outbox_skip_reason', isOneOf(column.skipReason, skipReasons)),
  ],
);
