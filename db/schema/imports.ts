import { sql } from 'drizzle-orm';
import {
  bool,
  check,
  id,
  index,
  int,
  isOneOf,
  json,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/columns';
import { delimiters } from '@/domain/people/csv-safe';
import type { ColumnMapping } from '@/domain/people/import-columns';
import { type PlanSummary, writtenKinds } from '@/domain/people/import-plan';
import type { RowProblem } from '@/domain/people/import-problems';
import { importFailures, importStatuses } from '@/domain/people/import-status';
import { employees } from './people';

/** One uploaded file of people, from its dry run to its end. */
export const peopleImports = table(
  'people_imports',
  {
    id: id(),
    fileName: text('file_name').notNull(),
    status: text('status', { enum: importStatuses }).notNull(),
    /** Null: from the command line. */
    startedBy: text('started_by').references(() => employees.id),
    mapping: json('mapping').$type<ColumnMapping>().notNull(),
    header: json('header').$type<string[]>().notNull(),
    delimiter: text('delimiter', { enum: delimiters }).notNull(),
    rowsTotal: int('rows_total').notNull(),
    rowsDone: int('rows_done').notNull(),
    /** What the dry run found, later what the import did. */
    summary: json('summary').$type<PlanSummary>(),
    failure: text('failure', { enum: importFailures }),
    failureRow: int('failure_row'),
    /** A random word of the process that works on it: whoever writes another one takes the work over. */
    runner: text('runner'),
    /** When that process last showed progress. */
    aliveAt: timestamp('alive_at').notNull(),
    createdAt: timestamp('created_at').notNull(),
    finishedAt: timestamp('finished_at'),
  },
  (column) => [
    index('people_imports_created').on(column.createdAt, column.id),
    // What is worked on has a runner, and there is one of it, also when two people begin in the same moment.
    uniqueIndex('people_imports_one_busy')
      .on(sql`(runner is not null)`)
      .where(sql`status in ('checking', 'importing')`),
    check('people_imports_status', isOneOf(column.status, importStatuses)),
    check('people_imports_failure', isOneOf(column.failure, importFailures)),
  ],
);

/**
 * The text of an uploaded file, until it has been used or will not be. A table of its own, because progress is noted
 * often and the embedded database writes a row as a whole.
 */
export const importFiles = table('import_files', {
  importId: text('import_id')
    .primaryKey()
    .references(() => peopleImports.id),
  content: text('content').notNull(),
});

/** A row of the file that was refused or imported with a remark, as it was typed, to show and to download. */
export const importProblems = table(
  'import_problems',
  {
    importId: text('import_id')
      .notNull()
      .references(() => peopleImports.id),
    /** As people see it in their spreadsheet: the heading is row 1. */
    rowNumber: int('row_number').notNull(),
    isWrong: bool('is_wrong').notNull(),
    cells: json('cells').$type<readonly string[]>().notNull(),
    problems: json('problems').$type<readonly RowProblem[]>().notNull(),
  },
  (column) => [primaryKey({ columns: [column.importId, column.rowNumber] })],
);

/**
 * The rows that a running import has written, in the same transaction as the people themselves. When the server stops
 * half-way they are found unchanged the next time; this says what they were. Gone when the import is over.
 */
export const importWritten = table(
  'import_written',
  {
    importId: text('import_id')
      .notNull()
      .references(() => peopleImports.id),
    rowNumber: int('row_number').notNull(),
    kind: text('kind', { enum: writtenKinds }).notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.importId, column.rowNumber] }),
    check('import_written_kind', isOneOf(column.kind, writtenKinds)),
  ],
);
