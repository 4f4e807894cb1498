import 'server-only';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { importFiles, importProblems, importWritten, peopleImports } from '@/db/schema';
import type { Tx } from '@/db/store';
import { DAY_MS } from '@/domain/calendar/day';
import { IMPORT_KEPT_DAYS } from '@/domain/people/import-file';

/** The import is over: neither the text of the file nor which of its rows are in will be asked for again. */
export async function forgetFile(tx: Tx, importId: string): Promise<void> {
  await tx.delete(importFiles).where(eq(importFiles.importId, importId));
  await tx.delete(importWritten).where(eq(importWritten.importId, importId));
}

export async function forgetProblems(tx: Tx, importId: string): Promise<void> {
  await tx.delete(importProblems).where(eq(importProblems.importId, importId));
}

/** Files that nobody imported, and rows that were refused, are not kept for ever; the numbers are. */
export async function forgetOldFiles(tx: Tx, now: Date): Promise<void> {
  const old = lt(peopleImports.createdAt, new Date(now.getTime() - IMPORT_KEPT_DAYS * DAY_MS));
  const unused = and(old, inArray(peopleImports.status, ['columns', 'checked']));
  await tx.update(peopleImports).set({ status: 'cancelled', finishedAt: now }).where(unused);
  const over = tx
    .select({ id: peopleImports.id })
    .from(peopleImports)
    .where(and(old, eq(peopleImports.status, 'cancelled')));
  await tx.delete(importFiles).where(inArray(importFiles.importId, over));
  const oldIds = tx.select({ id: peopleImports.id }).from(peopleImports).where(old);
  await tx.delete(importProblems).where(inArray(importProblems.importId, oldIds));
}
