import type { Locale } from '@/domain/access/viewer';
import { withoutGuard } from './csv-safe';
import { readLanguage, type Reading } from './field-readers';
import { missingColumns, type ColumnMapping } from './import-columns';
import { rowProblem, type ProblemDetails, type RowProblem } from './import-problems';
import {
  EARLIEST_START,
  emptyAsNull,
  latestStart,
  personLimits,
  readPersonEmail,
  readPersonText,
  readStartDate,
  type PersonField,
  type TextField,
} from './model';

/** The cells of one row, read. `undefined`: the file has no such column, or the cell is among the problems. */
export type RowCells = {
  readonly employeeNo: string | undefined;
  readonly firstName: string | undefined;
  readonly namePrefix: string | undefined;
  readonly lastName: string | undefined;
  readonly email: string | undefined;
  readonly department: string | undefined;
  readonly jobTitle: string | undefined;
  readonly managerNo: string | null | undefined;
  readonly location: string | null | undefined;
  readonly startDate: string | null | undefined;
  readonly language: Locale | null | undefined;
};

/** `problems` keep the row out; with `warnings` only, the row goes in without the cell in question. */
export type RowReading = {
  readonly cells: RowCells;
  readonly problems: readonly RowProblem[];
  readonly warnings: readonly RowProblem[];
};

export type FileLayout = {
  readonly mapping: ColumnMapping;
  /** How many columns the heading has. */
  readonly width: number;
  /** 'YYYY-MM-DD' */
  readonly today: string;
};

/**
 * Reads rows of text by the columns of a file, each cell by its own rules, and finds all problems of a row at once.
 *
 * A row may end early: some spreadsheets leave out empty cells at the end. A row with text beyond the last column has
 * shifted (a delimiter inside a text without quotes); nothing in it can be trusted, so that is its only problem.
 * A language that we do not know is a warning: it decides the first mail's language, and the person can change it.
 *
 * @throws RangeError when the mapping lacks a required column
 */
export function createRowReader({ mapping, width, today }: FileLayout): (row: readonly string[]) => RowReading {
  const missing = missingColumns(mapping);
  if (missing.length > 0) throw new RangeError(`no column for ${missing.join(', ')}`);
  const dateDetails = { earliest: EARLIEST_START, latest: latestStart(today) };

  return function readRow(row) {
    const problems: RowProblem[] = [];
    const warnings: RowProblem[] = [];

    function cell<T>(field: PersonField, read: (text: string) => Reading<T>, details?: ProblemDetails): T | undefined {
      const index = mapping[field];
      if (index === undefined) return undefined;
      const text = withoutGuard(row[index] ?? '');
      const reading = read(text);
      if (reading.ok) return reading.value;
      const found = reading.reason === 'language' ? warnings : problems;
      found.push(rowProblem(field, reading.reason, text, details));
      return undefined;
    }
    const text = (field: TextField) =>
      cell(field, (value) => readPersonText(field, value), { max: personLimits[field] });
    const reference = (field: TextField) => {
      const value = text(field);
      return value === undefined ? undefined : emptyAsNull(value);
    };

    const cells: RowCells = {
      employeeNo: text('employeeNo'),
      firstName: text('firstName'),
      namePrefix: text('namePrefix'),
      lastName: text('lastName'),
      email: cell('email', readPersonEmail, { max: personLimits.email }),
      department: text('department'),
      jobTitle: text('jobTitle'),
      managerNo: reference('managerNo'),
      location: reference('location'),
      startDate: cell('startDate', (value) => readStartDate(value, today), dateDetails),
      language: cell('language', readLanguage),
    };
    const extra = cellsBeyond(row, width);
    if (extra > 0) {
      return {
        cells,
        problems: [rowProblem('row', 'extra-cells', '', { expected: width, found: width + extra })],
        warnings: [],
      };
    }
    return { cells, problems, warnings };
  };
}

/** How many columns beyond the last one the row reaches; empty cells at its end do not count. */
function cellsBeyond(row: readonly string[], width: number): number {
  let end = row.length;
  while (end > width && (row[end - 1] ?? '').trim() === '') end -= 1;
  return Math.max(0, end - width);
}
