// npm run people:import -- FILE [--dry-run]: what the page "Import people" does, from the command line.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ColumnMapping } from '@/domain/people/import-columns';
import type { FileComplaint } from '@/domain/people/import-file';
import type { PlanSummary } from '@/domain/people/import-plan';
import type { PersonField } from '@/domain/people/model';
import { ensureFolder } from './launch/folder.mjs';
import { Stop } from './launch/stop.mjs';

const USAGE = 'npm run people:import -- FILE [--dry-run]';
const LOOK_EVERY_MS = 200;

// env.ts reads the settings as it is loaded: .env has to be in before, and everything of ours after.
if (existsSync('.env')) process.loadEnvFile('.env');
const { env } = await import('@/env');
try {
  if (!env.databaseUrl) ensureFolder(env.dataDir, USAGE);
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  process.exit(1);
}
const { migrate } = await import('@/db/migrate');
const { databaseFile, store } = await import('@/db/store');
const { problemWords } = await import('@/components/people/problem-text');
const { Invalid, Refused } = await import('@/domain/errors');
const { IMPORT_MAX_MB } = await import('@/domain/people/import-file');
const { isBusy } = await import('@/domain/people/import-status');
const { missingColumns } = await import('@/domain/people/import-columns');
const { personFields } = await import('@/domain/people/model');
const { translator } = await import('@/i18n/translator');
const { isSetUp } = await import('@/server/auth/set-up');
const { systemViewer } = await import('@/server/auth/system');
const commands = await import('@/server/people/import/commands');
const { importSettled } = await import('@/server/people/import/jobs');
const { importById, problemGroups } = await import('@/server/people/import/queries');

const viewer = systemViewer();
const words = translator('en', 'people-import');
const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;

async function main(): Promise<void> {
  const { file, isDryRun } = readArguments(process.argv.slice(2));
  const bytes = read(file);
  console.log(`People from ${path.basename(file)} into ${env.databaseUrl ? 'PostgreSQL' : databaseFile()}`);
  await migrate();

  const began = Date.now();
  const importId = await upload(file, bytes);
  process.once('SIGINT', () => void giveUp(importId));
  const { header, mapping } = await importById(viewer, importId);
  tellColumns(header, mapping);
  await requireColumns(importId, header, mapping);

  const checked = await untilSettled(importId, 'Checking');
  tellPlan(checked);
  await tellWrongRows(importId, checked.wrong);
  if (isDryRun) {
    await commands.cancelImport(viewer, importId);
    console.log(`\nThis was a dry run: nothing was changed. It took ${seconds(began)}.`);
    return;
  }
  const started = Date.now();
  await commands.startImport(viewer, importId);
  const done = await untilSettled(importId, 'Importing');
  const people = `${count(done.new, 'person', 'people')} added, ${number.format(done.changed)} changed`;
  console.log(`\nDone: ${people}. The import took ${seconds(started)}, everything ${seconds(began)}.`);
  if (done.wrong > 0) console.log(`The wrong rows, to download: ${env.baseUrl}/programme/people/import/${importId}`);
  if (!(await isSetUp()))
    console.log('Draagvlak is not set up yet: start it with "npm start" and open the address it prints.');
}

function readArguments(given: readonly string[]): { file: string; isDryRun: boolean } {
  const options = given.filter((argument) => argument.startsWith('-'));
  const [file, ...more] = given.filter((argument) => !argument.startsWith('-'));
  const unknown = options.find((option) => option !== '--dry-run');
  if (unknown) throw new Stop(`There is no option ${unknown}. Like this: ${USAGE}`);
  if (!file || more.length > 0) throw new Stop(`Name one file of people. Like this: ${USAGE}`);
  // Without the "--" npm keeps --dry-run for itself, and people would be imported against their will.
  const isDryRun = options.length > 0 || process.env.npm_config_dry_run === 'true';
  return { file: path.resolve(process.env.INIT_CWD ?? '.', file), isDryRun };
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new Stop(code === 'ENOENT' ? `There is no file ${file}.` : `The file ${file} cannot be read (${code}).`);
  }
}

const complaints: Record<FileComplaint, string> = {
  missing: 'No file was given.',
  empty: 'The file is empty.',
  large: `The file is larger than ${IMPORT_MAX_MB} MB. Split it, and import the parts one after the other.`,
  type: 'This is not a CSV file. In a spreadsheet choose "Save as" and then "CSV UTF-8".',
  'no-rows': 'The file has a heading and nothing below it.',
};

async function upload(file: string, bytes: Uint8Array): Promise<string> {
  try {
    return await commands.uploadPeopleFile(viewer, { fileName: path.basename(file), bytes });
  } catch (error) {
    if (error instanceof Invalid)
      throw new Stop(Object.entries(complaints).find(([key]) => key === error.fields.file)?.[1]);
    if (error instanceof Refused && error.reason === 'busy') {
      throw new Stop('Another import is running. Wait until it has finished, or cancel it on its page.');
    }
    throw error;
  }
}

function tellColumns(header: readonly string[], mapping: ColumnMapping): void {
  const used = personFields.filter((field) => mapping[field] !== undefined);
  console.log('\nColumns');
  for (const field of used) console.log(`  ${fieldName(field).padEnd(18)} ${header[mapping[field] ?? -1]}`);
  const unused = header.filter((_name, index) => !used.some((field) => mapping[field] === index));
  if (unused.length > 0) console.log(`  ${'Not read'.padEnd(18)} ${unused.join(', ')}`);
}

async function requireColumns(importId: string, header: readonly string[], mapping: ColumnMapping): Promise<void> {
  const missing = missingColumns(mapping);
  if (missing.length === 0) return;
  await commands.cancelImport(viewer, importId);
  const names = missing.map((field) => `"${fieldName(field)}"`).join(', ');
  throw new Stop(
    `No column was recognised for ${names}; the file has ${header.join(', ')}. Rename the columns, or import on the page, where they can be pointed out.`,
  );
}

/** Waits for the end of a run and tells how far it is. Answers with its numbers. */
async function untilSettled(importId: string, title: string): Promise<PlanSummary> {
  const settled = importSettled(importId).then(() => true);
  let isOver = false;
  do {
    isOver = await Promise.race([settled, new Promise<false>((resolve) => setTimeout(resolve, LOOK_EVERY_MS, false))]);
    const { rowsDone, rowsTotal } = await importById(viewer, importId);
    if (process.stdout.isTTY) {
      process.stdout.write(`\r${title} ${number.format(rowsDone)} of ${count(rowsTotal, 'row')}   `);
    }
  } while (!isOver);
  const found = await importById(viewer, importId);
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  if (found.failure === 'quote') {
    throw new Stop(
      `A quotation mark in row ${found.failureRow} is never closed, so the rows after it cannot be told apart. Correct that row.`,
    );
  }
  if (found.status === 'cancelled') throw new Stop('The import was cancelled. What was in already stays in.');
  if (isBusy(found.status) || found.failure || !found.summary)
    throw new Stop('The import stopped; the lines above say why.');
  console.log(`\n${title}: ${count(found.rowsTotal, 'row')}`);
  return found.summary;
}

function tellPlan(plan: PlanSummary): void {
  const lines: [number, string][] = [
    [plan.new, 'new'],
    [plan.changed, 'changed'],
    [plan.unchanged, 'unchanged'],
    [plan.wrong, 'wrong, not imported'],
    [plan.warned, 'imported with a remark'],
    [plan.newDepartments.length, 'new departments'],
    [plan.newLocations.length, 'new locations'],
  ];
  for (const [n, what] of lines) console.log(`  ${number.format(n).padStart(8)} ${what}`);
}

async function tellWrongRows(importId: string, total: number): Promise<void> {
  if (total === 0) return;
  const sentence = problemWords('en');
  console.log('\nWrong rows');
  for (const { field, reason, count: wrong, rows } of (await problemGroups(viewer, importId)).wrong) {
    console.log(
      `  ${number.format(wrong).padStart(8)} ${words(`groups.${reason}`, { field: words(`fields.${field}`) })}`,
    );
    for (const { rowNumber, problem } of rows) console.log(`${' '.repeat(11)}row ${rowNumber}: ${sentence(problem)}`);
    if (wrong > rows.length) console.log(`${' '.repeat(11)}and ${number.format(wrong - rows.length)} more`);
  }
}

/** Ctrl-C. An import that has just ended cannot be given up any more, and need not be. */
async function giveUp(importId: string): Promise<void> {
  await commands.cancelImport(viewer, importId).catch(() => undefined);
}

function fieldName(field: PersonField): string {
  return words(`fields.${field}`);
}

function seconds(began: number): string {
  return `${((Date.now() - began) / 1000).toFixed(1)} seconds`;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Stop ? `\n${error.message}` : error);
  process.exitCode = 1;
} finally {
  await store().close();
}
