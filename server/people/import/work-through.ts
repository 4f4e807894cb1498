import 'server-only';
import { eq } from 'drizzle-orm';
import { importFiles, peopleImports } from '@/db/schema';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import { dayIn } from '@/domain/calendar/day';
import type { PlanSummary } from '@/domain/people/import-plan';
import { createRowChecker, type RowChecker, type Verdict } from '@/domain/people/import-rows';
import type { RowProblem } from '@/domain/people/import-problems';
import type { ManagerChange } from '@/domain/people/reporting-lines';
import { recordAudit } from '@/server/audit';
import { organisation, timeZone } from '@/server/organisation/current';
import { type Claim, noteAsHolder, Superseded } from './claim';
import { type KnownPeople, knownPeople } from './known-people';
import { createPace, type Pace } from '../pace';
import { forgetFile } from './forget';
import { createProblemLog } from './problem-log';
import { type FileRow, fileRows } from './rows';
import { type PersonToWrite, writeManagers, writePeople } from './write-people';

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
  readonly viewer: Viewer;
  readonly claim: Claim;
  readonly file: Pick<typeof peopleImports.$inferSelect, 'header' | 'mapping' | 'delimiter'> & { content: string };
  readonly known: KnownPeople;
  readonly pace: Pace;
  readonly clock: () => Date;
};

/**
 * Goes through the whole file: checks it, and, when the claim says 'importing', writes it. Both check every row against
 * the store as it is now, so that an import can be stopped anywhere and run again from the beginning: what is in
 * already is unchanged then.
 * @throws Superseded when the import was cancelled or taken over
 * @throws UnclosedQuote
 */
export async function workThrough(viewer: Viewer, claim: Claim, now: Date): Promise<void> {
  const began = performance.now();
  const clock = () => new Date(now.getTime() + Math.round(performance.now() - began));
  const pace = createPace();
  const run: Run = { viewer, claim, clock, pace, file: await fileOf(claim), known: await knownPeople(pace) };
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

async function fileOf(claim: Claim): Promise<Run['file']> {
  const [file] = await store()
    .read.select({
      content: importFiles.content,
      header: peopleImports.header,
      mapping: peopleImports.mapping,
      delimiter: peopleImports.delimiter,
    })
    .from(peopleImports)
    .innerJoin(importFiles, eq(importFiles.importId, peopleImports.id))
    .where(eq(peopleImports.id, claim.importId));
  if (!file) throw new Superseded(claim);
  return file;
}

async function checkerFor({ file, known, clock }: Run): Promise<RowChecker> {
  return createRowChecker({
    mapping: file.mapping,
    width: file.header.length,
    today: dayIn(clock(), await timeZone()),
    defaultLanguage: (await organisation())?.locale ?? 'nl',
    existing: known.existing,
    emailOwner: known.emailOwner,
    peopleInStore: known.peopleInStore,
    departments: known.departmentIds.keys(),
    locations: known.locationIds.keys(),
  });
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
      await inParts(run, people, (part) => writePeople(tx, run.known, part, run.clock()));
    });
  }

  let rowsDone = 0;
  for await (const row of rowsBelowHeading(run)) {
    const verdict = checker.check(row.cells, row.rowNumber);
    rowsDone = row.rowNumber - 1;
    if (verdict.kind === 'wrong') await problems.add(row, true, verdict.problems);
    else if (verdict.kind !== 'blank' && verdict.warnings.length > 0) warnings.set(row.rowNumber, verdict.warnings);
    if (run.claim.status === 'importing' && isToWrite(verdict)) batch.push(toWrite(verdict));
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

function toWrite(verdict: WritableVerdict): PersonToWrite {
  return { person: verdict.person, isReturn: verdict.kind === 'changed' && verdict.changes.includes('returned') };
}

async function writeReportingLines(run: Run, changes: readonly ManagerChange[]): Promise<void> {
  for (let at = 0; at < changes.length; at += PEOPLE_AT_ONCE) {
    await store().write(async (tx) => {
      await noteAsHolder(tx, run.claim, { aliveAt: run.clock() });
      await inParts(run, changes.slice(at, at + PEOPLE_AT_ONCE), (part) => writeManagers(tx, run.known, part));
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
async function finish({ viewer, claim, clock }: Run, summary: PlanSummary): Promise<void> {
  const rows = summary.total + summary.blank;
  const counted = { summary, rowsDone: rows, rowsTotal: rows, aliveAt: clock() };
  await store().write(async (tx) => {
    if (claim.status === 'checking') return noteAsHolder(tx, claim, { ...counted, status: 'checked' });
    await noteAsHolder(tx, claim, { ...counted, status: 'done', finishedAt: clock() });
    await forgetFile(tx, claim.importId);
    const { new: added, changed, unchanged, wrong } = summary;
    const subject = `${claim.importId}: ${added} new, ${changed} changed, ${unchanged} unchanged, ${wrong} wrong`;
    await recordAudit(tx, viewer, 'people.import-done', subject, clock());
  });
}
