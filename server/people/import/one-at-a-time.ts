import 'server-only';
import { and, eq, inArray, lt, ne } from 'drizzle-orm';
import { peopleImports } from '@/db/schema';
import { isUniqueViolation } from '@/db/sql';
import { store, type Tx } from '@/db/store';
import { Refused } from '@/domain/errors';
import { busyStatuses, type ImportStatus } from '@/domain/people/import-status';
import { forgetFile } from './forget';

/** A run notes progress twice a second; one that has been silent for this long is not there any more. */
const SILENT_MS = 60_000;

/**
 * Writes something after which this import, and no other, is being worked on.
 * The store has a last word: of two that ask in the same moment, it takes one.
 * @throws Refused 'conflict' with reason 'busy'
 */
export async function writeAsOnlyOne(importId: string, now: Date, work: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await store().write(async (tx) => {
      await refuseWhenBusy(tx, now, importId);
      await work(tx);
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw busy();
    throw error;
  }
}

/** A run that fell silent (its process was killed) no longer counts. */
async function refuseWhenBusy(tx: Tx, now: Date, except: string): Promise<void> {
  const others = and(inArray(peopleImports.status, busyStatuses), ne(peopleImports.id, except));
  const silent = lt(peopleImports.aliveAt, new Date(now.getTime() - SILENT_MS));
  const stopped = { status: 'failed', failure: 'stopped', runner: null, finishedAt: now } as const;
  const gone = await tx
    .update(peopleImports)
    .set(stopped)
    .where(and(others, silent))
    .returning({ id: peopleImports.id });
  for (const { id } of gone) await forgetFile(tx, id);
  if ((await tx.$count(peopleImports, others)) > 0) throw busy();
}

function busy(): Refused {
  return new Refused('conflict', 'another import is running', 'busy');
}

type Move = Partial<Omit<typeof peopleImports.$inferInsert, 'id'>> & { status: ImportStatus };

/**
 * Brings an import from one of these states into another. Asking and changing is one statement, so that of two who do
 * it in the same moment only one finds it as it was.
 * @throws Refused 'not-found', or 'conflict' when it is in another state
 */
export async function moveOn(tx: Tx, importId: string, from: readonly ImportStatus[], change: Move): Promise<void> {
  const asked = and(eq(peopleImports.id, importId), inArray(peopleImports.status, [...from]));
  const moved = await tx.update(peopleImports).set(change).where(asked).returning({ id: peopleImports.id });
  if (moved.length > 0) return;
  const exists = (await tx.$count(peopleImports, eq(peopleImports.id, importId))) > 0;
  throw exists
    ? new Refused('conflict', `import ${importId} is past that`)
    : new Refused('not-found', `no import ${importId}`);
}
