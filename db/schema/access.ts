import { check, id, index, int, isOneOf, table, text, timestamp } from '@/db/columns';
import { tokenPurposes } from '@/domain/access/credentials';
import { themes } from '@/domain/access/viewer';
import { employees } from './people';

/** A person's way in. No row: invited at most, never signed in. */
export const accounts = table(
  'accounts',
  {
    employeeId: text('employee_id')
      .primaryKey()
      .references(() => employees.id),
    passwordHash: text('password_hash').notNull(),
    theme: text('theme', { enum: themes }).notNull(),
    createdAt: timestamp('created_at').notNull(),
  },
  (column) => [check('accounts_theme', isOneOf(column.theme, themes))],
);

/** A signed-in browser. The id is a hash: who reads this table cannot take over a session. */
export const sessions = table(
  'sessions',
  {
    id: id(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    createdAt: timestamp('created_at').notNull(),
    lastSeenAt: timestamp('last_seen_at').notNull(),
    revokedAt: timestamp('revoked_at'),
  },
  (column) => [index('sessions_employee').on(column.employeeId), index('sessions_last_seen').on(column.lastSeenAt)],
);

/**
 * One-time links. Only a hash is kept; a used or replaced link stays as a row without effect until it is swept. A link
 * works for the address it was sent to: not once the person has another.
 */
export const tokens = table(
  'tokens',
  {
    hash: text('hash').primaryKey(),
    employeeId: text('employee_id')
      .notNull()
      .references(() => employees.id),
    purpose: text('purpose', { enum: tokenPurposes }).notNull(),
    /** The e-mail address in the letter. Always there: what was sent before was given its person's address. */
    sentTo: text('sent_to'),
    createdAt: timestamp('created_at').notNull(),
    expiresAt: timestamp('expires_at').notNull(),
    usedAt: timestamp('used_at'),
  },
  (column) => [
    index('tokens_employee').on(column.employeeId, column.purpose),
    check('tokens_purpose', isOneOf(column.purpose, tokenPurposes)),
  ],
);

/** Failed tries in a window, per account and per address; both are stored as keyed hashes. */
export const tryCounts = table(
  'try_counts',
  {
    key: text('key').primaryKey(),
    count: int('count').notNull(),
    windowEndsAt: timestamp('window_ends_at').notNull(),
  },
  (column) => [index('try_counts_window').on(column.windowEndsAt)],
);
