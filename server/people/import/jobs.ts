import 'server-only';
import { store } from '@/db/store';
import type { Viewer } from '@/domain/access/viewer';
import type { ImportFailure } from '@/domain/people/import-status';
import { systemViewer } from '@/server/auth/system';
import { runStandingRules } from '@/server/training/assigning/commands';
import { type Claim, noteAsHolder, Superseded } from './claim';
import { forgetFile } from './forget';
import { UnclosedQuote } from './rows';
import { workThrough } from './work-through';

const running = new Map<string, Promise<void>>();

/** Starts to work on an import in the background of this process. It ends by itself, in the store, whatever happens. */
export function launch(viewer: Viewer, claim: Claim, now: Date): void {
  const run = work(viewer, claim, now).finally(() => {
    if (running.get(claim.importId) === run) running.delete(claim.importId);
  });
  running.set(claim.importId, run);
}

/** Waits until this process is no longer working on the import: for the command line, the demo and tests. */
export async function importSettled(importId: string): Promise<void> {
  for (let run = running.get(importId); run; run = running.get(importId)) await run;
}

async function work(viewer: Viewer, claim: Claim, now: Date): Promise<void> {
  try {
    await workThrough(viewer, claim, now);
    if (claim.status === 'importing') await giveByRules(claim, now);
  } catch (error) {
    if (error instanceof Superseded) return;
    if (error instanceof UnclosedQuote) return fail(claim, { failure: 'quote', failureRow: error.rowNumber }, now);
    console.error(`import ${claim.importId}: ${innermost(error)}`);
    await fail(claim, { failure: 'unexpected' }, now);
  }
}

/** Who moved or joined gets at once what standing rules give. The import is done, also when that fails: the timer goes on. */
async function giveByRules({ importId }: Claim, now: Date): Promise<void> {
  try {
    await runStandingRules(systemViewer(), now);
  } catch (error) {
    console.error(`standing rules after import ${importId}: ${innermost(error)}`);
  }
}

/**
 * Ends an import that cannot go on. When the store does not answer either (the server is being stopped), the import
 * stays as it is and is taken up again at the next start.
 */
async function fail(claim: Claim, how: { failure: ImportFailure; failureRow?: number }, now: Date): Promise<void> {
  try {
    await store().write(async (tx) => {
      await noteAsHolder(tx, claim, { ...how, status: 'failed', finishedAt: now });
      await forgetFile(tx, claim.importId);
    });
  } catch (error) {
    if (!(error instanceof Superseded)) console.error(`import ${claim.importId} was left: ${innermost(error)}`);
  }
}

/** What the engine said. The error around it repeats the whole statement, with people's names in it. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.cause instanceof Error ? innermost(error.cause) : error.message;
}
