import { bool, check, id, index, int, isOneOf, json, primaryKey, table, text, timestamp } from '@/db/columns';
import { importStatuses } from '@/domain/people/import-status';
import { employees } from './people';

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
