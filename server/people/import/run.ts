import 'server-only';
import type { Viewer } from '@/domain/access/viewer';
import type { PlanSummary } from '@/domain/people/import-plan';
import { startImport, uploadPeopleFile } from './commands';
import { importSettled } from './jobs';
import { importById } from './queries';

/**
 * Imports a file in one go, through the commands that its page uses, and waits until everybody is in. Answers with what
 * was done; rows that are wrong stay out and are counted there.
 * @throws Invalid, Refused as the commands do; Error when the file cannot be checked or imported as a whole
 */
export async function importPeople(
  viewer: Viewer,
  file: { fileName: string; text: string },
  now = new Date(),
): Promise<PlanSummary> {
  const importId = await uploadPeopleFile(
    viewer,
    { fileName: file.fileName, bytes: new TextEncoder().encode(file.text) },
    now,
  );
  await importSettled(importId);
  await startImport(viewer, importId, now);
  await importSettled(importId);
  const { status, summary } = await importById(viewer, importId);
  if (status !== 'done' || !summary) throw new Error(`import ${importId} ended as ${status}`);
  return summary;
}
