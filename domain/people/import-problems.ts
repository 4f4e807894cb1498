import { fieldReasons } from './field-readers';
import type { PersonField } from './model';

/** Reasons that only the file as a whole, or the store, can give. */
const fileReasons = [
  'extra-cells',
  'duplicate-number',
  'duplicate-email',
  'email-taken',
  'email-of-role',
  'manager-unknown',
  'manager-row-wrong',
  'manager-left',
  'manager-self',
  'manager-cycle',
] as const;

/** Why a row, or a cell of it, is not imported as it stands; keys under `reasons` in messages/…/people-import.json. */
export const importReasons = [...fieldReasons, ...fileReasons] as const;
export type ImportReason = (typeof importReasons)[number];

/** A field, or 'row' for the row as a whole; keys under `fields` in messages/…/people-import.json. */
export type ProblemPlace = PersonField | 'row';

/** What a reason's sentence wants to know, such as the longest length allowed or the row with the same number. */
export type ProblemDetails = Readonly<Record<string, string | number>>;

/** `value` is what the cell says, made safe to store and show: shortened, without control characters. */
export type RowProblem = {
  readonly field: ProblemPlace;
  readonly reason: ImportReason;
  readonly value: string;
  readonly details: ProblemDetails;
};

/** A problem found after all rows were read. `rowNumber` is the caller's own count, as given to `check`. */
export type LateProblem = RowProblem & { readonly rowNumber: number; readonly employeeNo: string };

/** How many rows have this problem, and the numbers of the first few of them. */
export type ProblemCount = {
  readonly field: ProblemPlace;
  readonly reason: ImportReason;
  readonly rows: number;
  readonly firstRows: readonly number[];
};

/** Rows shown of each problem; the download has them all. */
export const ROWS_SHOWN = 5;

export function rowProblem(
  field: ProblemPlace,
  reason: ImportReason,
  value: string,
  details: ProblemDetails = {},
): RowProblem {
  return { field, reason, value: presentable(value), details };
}

const LONGEST_SHOWN = 80;

/** Half surrogates and NUL would be refused by the store, control characters garble the page. */
const NOT_PRESENTABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

function presentable(value: string): string {
  const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN - 1)}…` : value;
  return short.replace(NOT_PRESENTABLE, '\ufffd');
}

/** Counts problems by field and reason, the most frequent first. Rows come in the order of the file. */
export function createProblemCounter(): {
  add(problem: Pick<RowProblem, 'field' | 'reason'>, rowNumber: number): void;
  counts(): ProblemCount[];
} {
  const tally = new Map<string, { field: ProblemPlace; reason: ImportReason; rows: number; firstRows: number[] }>();
  return {
    add({ field, reason }, rowNumber) {
      const key = `${field}/${reason}`;
      const entry = tally.get(key) ?? { field, reason, rows: 0, firstRows: [] };
      entry.rows += 1;
      if (entry.firstRows.length < ROWS_SHOWN) entry.firstRows.push(rowNumber);
      tally.set(key, entry);
    },
    counts: () => [...tally.values()].sort((a, b) => b.rows - a.rows),
  };
}
