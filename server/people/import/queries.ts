import 'server-only';
import { and, asc, count, desc, eq, gt, inArray, type SQL } from 'drizzle-orm';
import { employees, importProblems, peopleImports } from '@/db/schema';
import { countIf } from '@/db/sql';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Refused } from '@/domain/errors';
import type { ColumnMapping } from '@/domain/people/import-columns';
import { type ProblemFilter, PROBLEMS_PER_PAGE } from '@/domain/people/import-file';
import type { PlanSummary } from '@/domain/people/import-plan';
import type { RowProblem } from '@/domain/people/import-problems';
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

export type ProblemsPage = {
  rows: ProblemRow[];
  page: number;
  total: number;
  counts: { wrong: number; warned: number };
};

/** One page of the rows that are wrong or go in with a remark, in the order of the file. */
export async function problemsPage(viewer: Viewer, importId: string, filter: ProblemFilter): Promise<ProblemsPage> {
  authorize(viewer, 'people.import');
  const ofImport = eq(importProblems.importId, importId);
  const [found = { all: 0, wrong: 0 }] = await store()
    .read.select({ all: count(), wrong: countIf(eq(importProblems.isWrong, true)) })
    .from(importProblems)
    .where(ofImport);
  const counts = { wrong: found.wrong, warned: found.all - found.wrong };
  const total = filter.show === 'all' ? found.all : counts[filter.show];
  const page = Math.min(filter.page, Math.max(1, Math.ceil(total / PROBLEMS_PER_PAGE)));
  const rows = await store()
    .read.select(problemFields)
    .from(importProblems)
    .where(and(ofImport, shown(filter.show)))
    .orderBy(asc(importProblems.rowNumber))
    .limit(PROBLEMS_PER_PAGE)
    .offset((page - 1) * PROBLEMS_PER_PAGE);
  return { rows, page, total, counts };
}

function shown(show: ProblemFilter['show']): SQL | undefined {
  return show === 'all' ? undefined : eq(importProblems.isWrong, show === 'wrong');
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
