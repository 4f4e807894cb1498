import { bool, check, day, id, index, int, isOneOf, json, primaryKey, table, text, timestamp } from '@/db/columns';
import { switchNames } from '@/domain/trust/model';
import { importStatuses } from '@/domain/people/import-status';
import { mailStatuses } from '@/domain/notifications/model';
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
  (column) => [index('audit_entries_at').on(column.at, column.id), index('audit_entries_action').on(column.action, column.at)],
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
    failure: text('failure'),
    createdAt: timestamp('created_at').notNull(),
    sentAt: timestamp('sent_at'),
  },
  (column) => [
    index('outbox_status').on(column.status, column.createdAt),
    index('outbox_created').on(column.createdAt, column.id),
    check('outbox_status', isOneOf(column.status, mailStatuses)),
  ],
);

/** One uploaded file of people, from its dry run to its end. The text is dropped as soon as it has been used. */
export const peopleImports = table(
  'people_imports',
  {
    id: id(),
    fileName: text('file_name').notNull(),
    status: text('status', { enum: importStatuses }).notNull(),
    startedBy: text('started_by').references(() => employees.id),
    content: text('content'),
    mapping: json('mapping').$type<Record<string, number>>().notNull(),
    header: json('header').$type<string[]>().notNull(),
    delimiter: text('delimiter').notNull(),
    rowsTotal: int('rows_total').notNull(),
    rowsDone: int('rows_done').notNull(),
    summary: json('summary'),
    failure: text('failure'),
    createdAt: timestamp('created_at').notNull(),
    finishedAt: timestamp('finished_at'),
  },
  (column) => [
    index('people_imports_created').on(column.createdAt),
    check('people_imports_status', isOneOf(column.status, importStatuses)),
  ],
);

/** A row of the file that was refused or imported with a remark, as it was typed, to show and to download. */
export const importProblems = table(
  'import_problems',
  {
    importId: text('import_id').notNull().references(() => peopleImports.id),
    rowNumber: int('row_number').notNull(),
    isWrong: bool('is_wrong').notNull(),
    cells: json('cells').$type<string[]>().notNull(),
    problems: json('problems').$type<{ field: string; reason: string; value: string; detail?: string }[]>().notNull(),
  },
  (column) => [primaryKey({ columns: [column.importId, column.rowNumber] })],
);
