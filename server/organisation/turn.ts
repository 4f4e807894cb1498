import 'server-only';
import { sql } from 'drizzle-orm';
import { organisations } from '@/db/schema';
import type { Tx } from '@/db/store';

/**
 * Makes writes that check several rows before they change one wait for each other: the first to write the row of the
 * organisation goes on, the next one waits for its end and then sees what it did. (SQLite has one writer anyway.)
 */
export async function takeTurn(tx: Tx): Promise<void> {
  await tx.update(organisations).set({ name: sql`${organisations.name}` });
}
