import 'server-only';
import { eq, getTableName } from 'drizzle-orm';
import { departments, employees, importFiles, importWritten, locations, peopleImports } from '@/db/schema';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import type { PlanSummary, WrittenKind } from '@/domain/people/import-plan';
import { createRowChecker, type RowChecker, type Verdict } from '@/domain/people/import-rows';
import type { RowProblem } from '@/domain/people/import-problems';
import type { ManagerChange } from '@/domain/people/reporting-lines';
import { type Actor, recordAudit } from '@/server/audit';
import { organisation, timeZone } from '@/server/organisation/current';
import { type Claim, noteAsHolder, Superseded } from './claim';
import { type KnownPeople, knownPeople } from './known-people';
import { createPace, type Pace } from '@/server/pace';
import { forgetFile } from './forget';
import { createProblemLog } from './problem-log';
import { type FileRow, fileRows } from './rows';
import { type PersonToWrite, writeManagers, writePeople, type Writing } from './write-people';

/**
 * People written in one transaction. Random keys touch most pages of every index, so that each commit costs about the
 * same, however many people it holds; but other writers wait for it.
 */
const PEOPLE_AT_ONCE = 2_000;
/** People in one statement; after each of them pages get their turn. */
const PEOPLE_IN_STATEMENT = 100;
/** Progress is noted at least this often, in milliseconds, whether or not there was something to write. */
const NOTE_EVERY_MS = 500;

/** A run of a file: everything its parts need. `clock` goes on from the moment at which the run was asked for. */
type Run = {
  /** Who started it; when the server takes it up again, who uploaded the file. */
  readonly actor: Actor;
  readonly claim: Claim;
  readonly file: File;
  readonly known: KnownPeople;
  /** What this import wrote before the server stopped, if it did. */
  readonly written: ReadonlyMap<number, WrittenKind>;
  readonly pace: Pace;
  readonly clock: () => Date;
};

type File = Pick<typeof peopleImports.$inferSelect, 'header' | 'mapping' | 'delimiter' | 'startedBy' | 'summary'> & {
  readonly content: string;
};

/**
 * Goes through the whole file: checks it, and, when the claim says 'importing', writes it. Both check every row against
 * the store as it is now, so that an import can be stopped anywhere and run again from the beginning: what is in
 * already is not written again, and counts as what it was.
 * @throws Superseded when the import was cancelled or taken over
 * @throws UnclosedQuote
 */
export async function workThrough(viewer: Viewer, claim: Claim, now: Date): Promise<void> {
  const began = performance.now();
  const clock = () => new Date(now.getTime() + Math.round(performance.now() - began));
  const pace = createPace();
  const file = await fileOf(claim);
  const actor = viewer.employeeId === null ? { employeeId: file.startedBy } : viewer;
  const known = await knownPeople(pace);
  const run: Run = { actor, claim, clock, pace, file, known, written: await writtenRows(claim) };
  const checker = await checkerFor(run);
  const problems = createProblemLog(claim, clock);

  await problems.clear();
  const warnings = await eachRow(run, checker, problems);
  const { summary, managerChanges, managerWarnings } = checker.finish();
  await pace.rest();
  if (claim.status === 'importing') await writeReportingLines(run, managerChanges);

  for (const { rowNumber, field, reason, value, details } of managerWarnings) {
    warnings.set(rowNumber, [...(warnings.get(rowNumber) ?? []), { field, reason, value, details }]);
  }
  await logWarnings(run, warnings, problems);
  await finish(run, summary);
}

async function fileOf(claim: Claim): Promise<File> {
  const [file] = await store()
    .read.select({
      content: importFiles.content,
      header: peopleImports.header,
      mapping: peopleImports.mapping,
      delimiter: peopleImports.delimiter,
      startedBy: peopleImports.startedBy,
      summary: peopleImports.summary,
    })
    .from(peopleImports)
    .innerJoin(importFiles, eq(importFiles.importId, peopleImports.id))
    .where(eq(peopleImports.id, claim.importId));
  if (!file) throw new Superseded(claim);
  return file;
}

async function writtenRows({ importId }: Claim): Promise<ReadonlyMap<number, WrittenKind>> {
  const rows = await store()
    .read.select({ rowNumber: importWritten.rowNumber, kind: importWritten.kind })
    .from(importWritten)
    .where(eq(importWritten.importId, importId));
  return new Map(rows.map(({ rowNumber, kind }) => [rowNumber, kind]));
}

async function checkerFor({ file, known, clock, written }: Run): Promise<RowChecker> {
  const before = written.size > 0 ? file.summary : null;
  return createRowChecker({
    mapping: file.mapping,
    width: file.header.length,
    today: dayIn(clock(), await timeZone()),
    defaultLanguage: (await organisation())?.locale ?? 'nl',
    existing: known.existing,
    emailOwner: known.emailOwner,
    peopleInStore: known.peopleInStore,
    departments: namesWithout(known.departmentIds, before?.newDepartments),
    locations: namesWithout(known.locationIds, before?.newLocations),
    written,
  });
}

/** Names in the store. Those that an interrupted import has made are new because of this file all the same. */
function namesWithout(ids: ReadonlyMap<string, string>, made: readonly string[] = []): string[] {
  return [...ids.keys()].filter((name) => !made.includes(name));
}

type Problems = ReturnType<typeof createProblemLog>;
type Warnings = Map<number, readonly RowProblem[]>;

/**
 * Judges each row, notes the wrong ones, writes the others. Answers with the warnings by row number: a row may get
 * another one when the reporting lines are settled, and its cells are read again then instead of being kept.
 */
async function eachRow(run: Run, checker: RowChecker, problems: Problems): Promise<Warnings> {
  const warnings: Warnings = new Map();
  let batch: PersonToWrite[] = [];
  let notedAt = performance.now();

  async function note(rowsDone: number): Promise<void> {
    const people = batch;
    batch = [];
    notedAt = performance.now();
    await store().write(async (tx) => {
      await noteAsHolder(tx, run.claim, { rowsDone, aliveAt: run.clock() });
      await inParts(run, people, (part) => writePeople(tx, writingOf(run), part, run.clock()));
    });
  }

  let rowsDone = 0;
  for await (const row of rowsBelowHeading(run)) {
    const verdict = checker.check(row.cells, row.rowNumber);
    rowsDone = row.rowNumber - 1;
    if (verdict.kind === 'wrong') await problems.add(row, true, verdict.problems);
    else if (verdict.kind !== 'blank' && verdict.warnings.length > 0) warnings.set(row.rowNumber, verdict.warnings);
    if (run.claim.status === 'importing' && isToWrite(verdict)) batch.push(toWrite(run, row, verdict));
    if (batch.length >= PEOPLE_AT_ONCE || performance.now() - notedAt >= NOTE_EVERY_MS) await note(rowsDone);
  }
  await note(rowsDone);
  return warnings;
}

async function* rowsBelowHeading({ file, pace }: Run): AsyncGenerator<FileRow> {
  for await (const row of fileRows(file.content, file.delimiter, pace)) if (row.rowNumber > 1) yield row;
}

type WritableVerdict = Extract<Verdict, { kind: 'new' | 'changed' }>;

function isToWrite(verdict: Verdict): verdict is WritableVerdict {
  return verdict.kind === 'new' || verdict.kind === 'changed';
}

function toWrite({ known }: Run, { rowNumber }: FileRow, verdict: WritableVerdict): PersonToWrite {
  const { kind, person } = verdict;
  const changes = verdict.kind === 'changed' ? verdict.changes : [];
  const oldAddress = changes.includes('email') ? (known.existing(person.employeeNo)?.email ?? null) : null;
  return { rowNumber, kind, person, isReturn: changes.includes('returned'), oldAddress };
}

function writingOf({ actor, claim, known }: Run): Writing {
  return { actor, importId: claim.importId, known };
}

async function writeReportingLines(run: Run, changes: readonly ManagerChange[]): Promise<void> {
  for (let at = 0; at < changes.length; at += PEOPLE_AT_ONCE) {
    await store().write(async (tx) => {
      await noteAsHolder(tx, run.claim, { aliveAt: run.clock() });
      await inParts(run, changes.slice(at, at + PEOPLE_AT_ONCE), (part) => writeManagers(tx, writingOf(run), part));
    });
  }
}

/**
 * Does the statements of a transaction one by one. Resting in between is the one thing besides the store that is
 * waited for inside a write: a few turns of the event loop, so that pages are answered meanwhile.
 */
async function inParts<T>(
  { pace }: Run,
  items: readonly T[],
  write: (part: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += PEOPLE_IN_STATEMENT) {
    await write(items.slice(at, at + PEOPLE_IN_STATEMENT));
    if (pace.isDue()) await pace.rest();
  }
}

async function logWarnings(run: Run, warnings: Warnings, problems: Problems): Promise<void> {
  if (warnings.size > 0) {
    for await (const row of rowsBelowHeading(run)) {
      const found = warnings.get(row.rowNumber);
      if (found) await problems.add(row, false, found);
    }
  }
  await problems.flush();
}

/** Notes the result; after an import also that it happened, and the text of the file goes. */
async function finish({ actor, claim, clock }: Run, summary: PlanSummary): Promise<void> {
  const rows = summary.total + summary.blank;
  const counted = { summary, rowsDone: rows, rowsTotal: rows, aliveAt: clock() };
  await store().write(async (tx) => {
    if (claim.status === 'checking') return noteAsHolder(tx, claim, { ...counted, status: 'checked' });
    await noteAsHolder(tx, claim, { ...counted, status: 'done', finishedAt: clock() });
    await forgetFile(tx, claim.importId);
    await recordAudit(tx, actor, 'people.import-done', claim.importId, clock());
  });
  if (claim.status === 'importing') await store().takeStock([employees, departments, locations].map(getTableName));
}
