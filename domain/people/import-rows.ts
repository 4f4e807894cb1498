import type { Locale } from '@/domain/access/viewer';
import { createRowReader, type FileLayout, type RowCells } from './import-cells';
import { createClaims } from './import-claims';
import { planSummary, type PlanSummary, type VerdictKind, type WrittenKind } from './import-plan';
import { createProblemCounter, type LateProblem, type RowProblem } from './import-problems';
import { createKnownNames, type KnownNames } from './known-names';
import type { PersonFields } from './model';
import { managerProblems, type ManagerChange, type ManagerClaim } from './reporting-lines';

/** A person in the store, present or past. */
export type ExistingPerson = PersonFields & {
  readonly hasLeft: boolean;
  /** The person chose the language, or may have: then the file no longer sets it. */
  readonly keepsLanguage: boolean;
  /** The person holds a role: who could change the address they sign in with could act as them. */
  readonly keepsEmail: boolean;
};

export type ImportContext = FileLayout & {
  /** For new people whose row tells no language. */
  readonly defaultLanguage: Locale;
  readonly existing: (employeeNo: string) => ExistingPerson | undefined;
  /** The employee number of who has this address in the store, present or past. Addresses are in lower case. */
  readonly emailOwner: (email: string) => string | undefined;
  /** Names in the store. */
  readonly departments: Iterable<string>;
  readonly locations: Iterable<string>;
  /** How many people are employed according to the store. */
  readonly peopleInStore: number;
  /** Row numbers that this very import wrote before it was interrupted: they count as what they were then. */
  readonly written: ReadonlyMap<number, WrittenKind>;
};

/** A person as the row leaves them. Whom they report to is settled by `finish`. */
export type ImportedPerson = Omit<PersonFields, 'managerNo'>;

const comparedFields = [
  'firstName',
  'namePrefix',
  'lastName',
  'email',
  'department',
  'jobTitle',
  'location',
  'startDate',
  'language',
] as const satisfies readonly (keyof ImportedPerson)[];

/** A field with a new value, or 'returned' for someone who had left. */
export type Change = (typeof comparedFields)[number] | 'returned';

/** What becomes of one row. `wrong` rows change nothing; `warnings` tell what of the row is not taken over. */
export type Verdict =
  | { readonly kind: 'new'; readonly person: ImportedPerson; readonly warnings: readonly RowProblem[] }
  | {
      readonly kind: 'changed';
      readonly person: ImportedPerson;
      readonly changes: readonly Change[];
      readonly warnings: readonly RowProblem[];
    }
  | { readonly kind: 'unchanged'; readonly employeeNo: string; readonly warnings: readonly RowProblem[] }
  | { readonly kind: 'wrong'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'blank' };

/** `managerChanges` are to be written after all people; a row that only changes the manager was 'unchanged' before. */
export type FinishedCheck = {
  readonly summary: PlanSummary;
  readonly managerChanges: readonly ManagerChange[];
  readonly managerWarnings: readonly LateProblem[];
};

export type RowChecker = {
  /** Judges the next row. `rowNumber` is what people see in their spreadsheet: the heading is row 1. */
  check(row: readonly string[], rowNumber: number): Verdict;
  /** After the last row: who reports to whom, and the summary. */
  finish(): FinishedCheck;
};

/**
 * Checks a file row by row against the store, for the dry run and for the import alike, and keeps no rows: only
 * numbers and addresses seen, and one reporting line for each person. Nothing is written or looked up but through
 * `existing` and `emailOwner`, which are asked several times for each row and should answer from memory.
 *
 * - **Twice in the file.** The first row with an employee number or an address has it, even when that row is wrong;
 *   later ones are wrong and name it. We cannot know which is right, and the last one winning would depend on how the
 *   file was sorted.
 * - **Another person's address.** Wrong, also when this very file gives that person another one: people sign in with
 *   their address, so it must not pass to somebody else in one unseen step. Once the other person's change is
 *   imported, the same row is right. This also stops a file with renumbered people from doubling everybody.
 * - **Unknown manager.** A warning; see `managerProblems` for the reasons.
 * - **No column, or an empty cell.** What the file has no column for stays as it is. An empty cell empties the field:
 *   the file is HR's word. Except the language, which then stays as it is.
 * - **Not in the file.** Stays as it is; nobody leaves by being absent from a file.
 * - **Left before.** A row for a former colleague brings them back, as a change named 'returned'.
 *
 * @throws RangeError when the mapping lacks a required column
 */
export function createRowChecker(context: ImportContext): RowChecker {
  const readRow = createRowReader(context);
  const departments = createKnownNames(context.departments);
  const locations = createKnownNames(context.locations);
  const claimed = createClaims(context);
  const managerClaims: ManagerClaim[] = [];
  const unchanged = new Set<string>();
  const warnedRows = new Set<number>();
  const wrongBy = createProblemCounter();
  const warnedBy = createProblemCounter();
  const rows: Record<VerdictKind, number> = { new: 0, changed: 0, unchanged: 0, wrong: 0, blank: 0 };
  let newAddresses = 0;

  function judge(row: readonly string[], rowNumber: number): Verdict {
    if (row.every(isBlank)) return { kind: 'blank' };
    const reading = readRow(row);
    const problems = [...reading.problems, ...claimed.claim(reading, rowNumber)];
    const { cells, warnings } = reading;
    if (problems.length > 0 || !isComplete(cells)) return { kind: 'wrong', problems };

    claimed.accept(cells.employeeNo);
    const existing = context.existing(cells.employeeNo);
    if (cells.managerNo !== undefined) {
      const current = existing?.managerNo ?? null;
      managerClaims.push({ rowNumber, employeeNo: cells.employeeNo, managerNo: cells.managerNo, current });
    }
    const person = withSpellings(personFrom(cells, existing, context.defaultLanguage), departments, locations);
    if (existing === undefined) return { kind: 'new', person, warnings };
    const changes = changesBetween(existing, person);
    if (changes.length > 0) return { kind: 'changed', person, changes, warnings };
    return { kind: 'unchanged', employeeNo: person.employeeNo, warnings };
  }

  function note(verdict: Verdict, rowNumber: number): void {
    const kind = context.written.get(rowNumber) ?? verdict.kind;
    rows[kind] += 1;
    if (verdict.kind === 'blank') return;
    if (verdict.kind === 'wrong') {
      for (const problem of verdict.problems) wrongBy.add(problem, rowNumber);
      return;
    }
    if (verdict.kind === 'unchanged' && kind === 'unchanged') unchanged.add(verdict.employeeNo);
    if (verdict.kind === 'changed' && verdict.changes.includes('email')) newAddresses += 1;
    if (verdict.warnings.length > 0) warnedRows.add(rowNumber);
    for (const warning of verdict.warnings) warnedBy.add(warning, rowNumber);
  }

  return {
    check(row, rowNumber) {
      const verdict = judge(row, rowNumber);
      note(verdict, rowNumber);
      return verdict;
    },
    finish() {
      const { changes, problems } = managerProblems({
        claims: managerClaims,
        refusedRow: claimed.refusedRow,
        existing: context.existing,
      });
      for (const problem of problems) {
        warnedRows.add(problem.rowNumber);
        warnedBy.add(problem, problem.rowNumber);
      }
      const summary = planSummary({
        rows,
        changedByManagerOnly: changes.filter((change) => unchanged.has(change.employeeNo)).length,
        managerChanges: changes.length,
        newAddresses,
        warned: warnedRows.size,
        wrongBy: wrongBy.counts(),
        warnedBy: warnedBy.counts(),
        newDepartments: departments.added(),
        newLocations: locations.added(),
        peopleInStore: context.peopleInStore,
        peopleFound: claimed.peopleFound(),
      });
      return { summary, managerChanges: changes, managerWarnings: problems };
    },
  };
}

type CompleteCells = RowCells & Readonly<Record<'employeeNo' | 'lastName' | 'email' | 'department', string>>;

function isComplete(cells: RowCells): cells is CompleteCells {
  const { employeeNo, lastName, email, department } = cells;
  return [employeeNo, lastName, email, department].every((cell) => cell !== undefined);
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

/** Cells of the file; where it has no column, what the store has; for new people nothing. */
function personFrom(cells: CompleteCells, existing: ExistingPerson | undefined, language: Locale): ImportedPerson {
  const keepsLanguage = existing?.keepsLanguage === true;
  return {
    employeeNo: cells.employeeNo,
    firstName: cells.firstName ?? existing?.firstName ?? '',
    namePrefix: cells.namePrefix ?? existing?.namePrefix ?? '',
    lastName: cells.lastName,
    email: cells.email,
    department: cells.department,
    jobTitle: cells.jobTitle ?? existing?.jobTitle ?? '',
    location: cells.location === undefined ? (existing?.location ?? null) : cells.location,
    startDate: cells.startDate === undefined ? (existing?.startDate ?? null) : cells.startDate,
    language: (keepsLanguage ? null : cells.language) ?? existing?.language ?? language,
  };
}

function withSpellings(person: ImportedPerson, departments: KnownNames, locations: KnownNames): ImportedPerson {
  const location = person.location === null ? null : locations.spelling(person.location);
  return { ...person, department: departments.spelling(person.department), location };
}

function changesBetween(existing: ExistingPerson, person: ImportedPerson): Change[] {
  const changes: Change[] = comparedFields.filter((field) => existing[field] !== person[field]);
  return existing.hasLeft ? [...changes, 'returned'] : changes;
}
