import 'server-only';
import { randomUUID } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import { importFiles, peopleImports } from '@/db/schema';
import { store } from '@/db/store';
import { authorize } from '@/domain/access/policy';
import type { Viewer } from '@/domain/access/viewer';
import { Invalid, Refused } from '@/domain/errors';
import { readFileText } from '@/domain/people/file-text';
import { type ColumnMapping, missingColumns, recogniseColumns } from '@/domain/people/import-columns';
import { type FileComplaint, IMPORT_MAX_BYTES, presentableFileName } from '@/domain/people/import-file';
import { busyStatuses, openStatuses } from '@/domain/people/import-status';
import { recordAudit } from '@/server/audit';
import { newClaim } from './claim';
import { forgetFile, forgetOldFiles, forgetProblems } from './forget';
import { headingOf } from './heading';
import { launch } from './jobs';
import { moveOn, writeAsOnlyOne } from './one-at-a-time';

/**
 * Takes a file of people and starts its dry run, unless a required column has to be pointed out first.
 * Nothing is written about people. Answers with the id of the import.
 * @throws Invalid for field `file`, with a FileComplaint
 * @throws Refused 'conflict' with reason 'busy' while the server works on another file
 */
export async function uploadPeopleFile(
  viewer: Viewer,
  file: { fileName: string; bytes: Uint8Array },
  now = new Date(),
): Promise<string> {
  authorize(viewer, 'people.import');
  if (file.bytes.length > IMPORT_MAX_BYTES) throw complaint('large');
  const read = readFileText(file.bytes);
  if (!read.ok) throw complaint(read.complaint);
  const heading = await headingOf(read.text);
  if ('complaint' in heading) throw complaint(heading.complaint);

  const { mapping, missing } = recogniseColumns(heading.header);
  const claim = newClaim(randomUUID(), 'checking');
  await writeAsOnlyOne(claim.importId, now, async (tx) => {
    await forgetOldFiles(tx, now);
    await tx.insert(peopleImports).values({
      id: claim.importId,
      fileName: presentableFileName(file.fileName),
      status: missing.length > 0 ? 'columns' : 'checking',
      startedBy: viewer.employeeId,
      mapping,
      header: heading.header,
      delimiter: heading.delimiter,
      rowsTotal: heading.lines,
      rowsDone: 0,
      runner: claim.runner,
      aliveAt: now,
      createdAt: now,
    });
    await tx.insert(importFiles).values({ importId: claim.importId, content: read.text });
    await recordAudit(tx, viewer, 'people.import-upload', claim.importId, now);
  });
  if (missing.length === 0) launch(viewer, claim, now);
  return claim.importId;
}

/**
 * Says which column holds which field, and checks the file again with that.
 * @throws Invalid for each required field without a column
 * @throws Refused 'conflict' when the import has begun or is over
 */
export async function changeMapping(
  viewer: Viewer,
  importId: string,
  mapping: ColumnMapping,
  now = new Date(),
): Promise<void> {
  authorize(viewer, 'people.import');
  const missing = missingColumns(mapping);
  if (missing.length > 0) throw new Invalid(Object.fromEntries(missing.map((field) => [field, 'pick'])));

  await refuseOutside(importId, mapping);

  const claim = newClaim(importId, 'checking');
  const { status, runner } = claim;
  await writeAsOnlyOne(importId, now, async (tx) => {
    const change = { mapping, status, runner, rowsDone: 0, summary: null, aliveAt: now };
    await moveOn(tx, importId, ['columns', 'checking', 'checked'], change);
    await recordAudit(tx, viewer, 'people.import-columns', importId, now);
  });
  launch(viewer, claim, now);
}

/**
 * Imports a checked file. Every row is checked once more, because the store may have changed since the dry run.
 * @throws Refused 'conflict' when it is not checked, or, with reason 'busy', while the server works on another file
 */
export async function startImport(viewer: Viewer, importId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'people.import');
  const claim = newClaim(importId, 'importing');
  const { status, runner } = claim;
  await writeAsOnlyOne(importId, now, async (tx) => {
    await moveOn(tx, importId, ['checked'], { status, runner, rowsDone: 0, aliveAt: now });
    await recordAudit(tx, viewer, 'people.import-start', importId, now);
  });
  launch(viewer, claim, now);
}

/** Gives an import up. Before it began nothing has changed; during it, the rows that are in already stay in. */
export async function cancelImport(viewer: Viewer, importId: string, now = new Date()): Promise<void> {
  authorize(viewer, 'people.import');
  await store().write(async (tx) => {
    await moveOn(tx, importId, openStatuses, { status: 'cancelled', runner: null, finishedAt: now });
    await forgetFile(tx, importId);
    await forgetProblems(tx, importId);
    await recordAudit(tx, viewer, 'people.import-cancel', importId, now);
  });
}

/**
 * Takes up what a stopped server left unfinished, from the beginning; for the start of the server. When another app
 * server happens to work on it, that one finds its claim gone and leaves it to us.
 */
export async function resumeImports(viewer: Viewer, now = new Date()): Promise<void> {
  authorize(viewer, 'people.import');
  const claims = await store().write(async (tx) => {
    const left = await tx
      .select({ id: peopleImports.id, status: peopleImports.status })
      .from(peopleImports)
      .where(inArray(peopleImports.status, busyStatuses));
    const taken = left.map(({ id, status }) => newClaim(id, status === 'importing' ? 'importing' : 'checking'));
    for (const { importId, runner } of taken) {
      await tx.update(peopleImports).set({ runner, aliveAt: now }).where(eq(peopleImports.id, importId));
    }
    return taken;
  });
  for (const claim of claims) launch(viewer, claim, now);
}

function complaint(why: FileComplaint): Invalid {
  return new Invalid({ file: why });
}

/** A column that the file does not have. Its heading never changes, so it can be read before the write. */
async function refuseOutside(importId: string, mapping: ColumnMapping): Promise<void> {
  const [file] = await store()
    .read.select({ header: peopleImports.header })
    .from(peopleImports)
    .where(eq(peopleImports.id, importId));
  if (!file) throw new Refused('not-found', `no import ${importId}`);
  const outside = Object.entries(mapping).filter(([, index]) => index >= file.header.length);
  if (outside.length > 0) throw new Invalid(Object.fromEntries(outside.map(([field]) => [field, 'pick'])));
}
