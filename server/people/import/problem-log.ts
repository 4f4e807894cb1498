import 'server-only';
import { importProblems } from '@/db/schema';
import { store } from '@/db/store';
import type { RowProblem } from '@/domain/people/import-problems';
import { type Claim, noteAsHolder } from './claim';
import { forgetProblems } from './forget';
import type { FileRow } from './rows';

/** Rows in one INSERT. A row is kept as it was typed, so this is text more than numbers. */
const ROWS_AT_ONCE = 200;

/** Takes down the rows that are wrong or go in with a remark, a few hundred at a time. */
export function createProblemLog(claim: Claim, clock: () => Date) {
  let waiting: (typeof importProblems.$inferInsert)[] = [];

  async function flush(): Promise<void> {
    const rows = waiting;
    waiting = [];
    if (rows.length === 0) return;
    await store().write(async (tx) => {
      await noteAsHolder(tx, claim, { aliveAt: clock() });
      await tx.insert(importProblems).values(rows);
    });
  }

  return {
    /** Forgets what an earlier check of the same file found. */
    async clear(): Promise<void> {
      await store().write(async (tx) => {
        await noteAsHolder(tx, claim, { aliveAt: clock(), rowsDone: 0 });
        await forgetProblems(tx, claim.importId);
      });
    },
    async add(row: FileRow, isWrong: boolean, problems: readonly RowProblem[]): Promise<void> {
      waiting.push({ importId: claim.importId, rowNumber: row.rowNumber, isWrong, cells: row.cells, problems });
      if (waiting.length >= ROWS_AT_ONCE) await flush();
    },
    flush,
  };
}
