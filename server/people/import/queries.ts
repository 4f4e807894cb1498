import 'server-only';
import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import { employees, importProblems, peopleImports } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { ColumnMapping } from '@/domain/people/import-columns';
import type { PlanSummary } from '@/domain/people/import-plan';
import type { ProblemCount, RowProblem } from '@/domain/people/import-problems';
import { busyStatuses, type ImportFailure, type ImportProgress } from '@/domain/people/import-status';
import { fullName } from '@/domain/people/model';

export type ImportOutline = ImportProgress & {
  id: string;
  fileName: string;
  createdAt: Date;
  finishedAt: Date | null;
  /** Null: from the command line. */
  startedBy: string | null;
  summary: PlanSummary | null;
  failure: ImportFailure | null;
  failureRow: number | null;
};

export type PeopleImport = ImportOutline & { header: string[]; mapping: ColumnMapping };

const outline = {
  id: peopleImports.id,
  fileName: peopleImports.fileName,
  status: peopleImports.status,
  rowsDone: peopleImports.rowsDone,
  rowsTotal: peopleImports.rowsTotal,
  createdAt: peopleImports.createdAt,
  finishedAt: peopleImports.finishedAt,
  summary: peopleImports.summary,
  failure: peopleImports.failure,
  failureRow: peopleImports.failureRow,
  firstName: employees.firstName,
  namePrefix: employees.namePrefix,
  lastName: employees.lastName,
};

/** One import: how far it is, what it found, which columns it reads. @throws Refused 'not-found' */
export async function importById(viewer: Viewer, importId: string): Promise<PeopleImport> {
  authorize(viewer, 'people.import');
  const [row] = await store()
    .read.select({ ...outline, header: peopleImports.header, mapping: peopleImports.mapping })
    .from(peopleImports)
    .leftJoin(employees, eq(employees.id, peopleImports.startedBy))
    .where(eq(peopleImports.id, importId));
  if (!row) throw new Refused('not-found', `no import ${importId}`);
  return withStarter(row);
}

/** The newest imports, at most `limit`. */
export async function latestImports(viewer: Viewer, limit = 10): Promise<ImportOutline[]> {
  authorize(viewer, 'people.import');
  const rows = await store()
    .read.select(outline)
    .from(peopleImports)
    .leftJoin(employees, eq(employees.id, peopleImports.startedBy))
    .orderBy(desc(peopleImports.createdAt), desc(peopleImports.id))
    .limit(limit);
  return rows.map(withStarter);
}

/** The import that the server is working on now, if any: another file has to wait for it. */
export async function busyImport(viewer: Viewer): Promise<{ id: string; fileName: string } | null> {
  authorize(viewer, 'people.import');
  const [busy] = await store()
    .read.select({ id: peopleImports.id, fileName: peopleImports.fileName })
    .from(peopleImports)
    .where(inArray(peopleImports.status, busyStatuses))
    .limit(1);
  return busy ?? null;
}

type Starter = { firstName: string | null; namePrefix: string | null; lastName: string | null };

function withStarter<Row extends Starter>({ firstName, namePrefix, lastName, ...row }: Row) {
  const isKnown = firstName !== null && namePrefix !== null && lastName !== null;
  return { ...row, startedBy: isKnown ? fullName({ firstName, namePrefix, lastName }) : null };
}

export type ProblemRow = {
  rowNumber: number;
  isWrong: boolean;
  cells: readonly string[];
  problems: readonly RowProblem[];
};

const problemFields = {
  rowNumber: importProblems.rowNumber,
  isWrong: importProblems.isWrong,
  cells: importProblems.cells,
  problems: importProblems.problems,
};

/** A row of a group, with what is wrong with it. */
export type GroupRow = Omit<ProblemRow, 'problems' | 'isWrong'> & { problem: RowProblem };

/** The same problem in several rows: how many, and the first of them. */
export type ProblemGroup = Pick<ProblemCount, 'field' | 'reason'> & { count: number; rows: GroupRow[] };

export type ProblemGroups = { wrong: ProblemGroup[]; warned: ProblemGroup[] };

/**
 * What is the matter with rows of an import, the most frequent first: rows that stay out, and rows that go in with a
 * remark. The rows themselves are kept for a month; after that a group has none. @throws Refused 'not-found'
 */
export async function problemGroups(viewer: Viewer, importId: string): Promise<ProblemGroups> {
  authorize(viewer, 'people.import');
  const { summary } = await importById(viewer, importId);
  const { wrongBy = [], warnedBy = [] } = summary ?? {};
  const shown = [...wrongBy, ...warnedBy].flatMap(({ firstRows }) => firstRows);
  const rows = await store()
    .read.select(problemFields)
    .from(importProblems)
    .where(and(eq(importProblems.importId, importId), inArray(importProblems.rowNumber, [...new Set(shown)])));
  const byNumber = new Map(rows.map((row) => [row.rowNumber, row]));
  const groupOf = (found: ProblemCount) => withRows(found, byNumber);
  return { wrong: wrongBy.map(groupOf), warned: warnedBy.map(groupOf) };
}

function withRows(
  { field, reason, rows: count, firstRows }: ProblemCount,
  byNumber: ReadonlyMap<number, ProblemRow>,
): ProblemGroup {
  const rows = firstRows.flatMap((rowNumber) => {
    const row = byNumber.get(rowNumber);
    const problem = row?.problems.find((one) => one.field === field && one.reason === reason);
    return row && problem ? [{ rowNumber, cells: row.cells, problem }] : [];
  });
  return { field, reason, count, rows };
}

const ROWS_AT_ONCE = 500;

/** All rows with a problem after a given row, a few hundred at a time; for the file to download. */
export async function problemsAfter(viewer: Viewer, importId: string, rowNumber: number): Promise<ProblemRow[]> {
  authorize(viewer, 'people.import');
  return store()
    .read.select(problemFields)
    .from(importProblems)
    .where(and(eq(importProblems.importId, importId), gt(importProblems.rowNumber, rowNumber)))
    .orderBy(asc(importProblems.rowNumber))
    .limit(ROWS_AT_ONCE);
}
