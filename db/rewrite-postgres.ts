import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

/** Longest that we wait for others to let go of a table; whoever comes after us waits as long. */
const LOCK_WITHIN = '3s';
/** Longest that we wait for writes that were under way, so that PostgreSQL need not keep for them what was deleted. */
const OTHERS_END_WITHIN_MS = 3_000;
const LOOK_EVERY_MS = 50;
/** SQLSTATE lock_not_available. */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Writes tables and their indexes into new files, so that nothing of what was deleted lies in freed pages; the old
 * files are removed. A plain VACUUM only marks that space as free.
 *
 * Answers whether all that had been deleted is gone. Not when somebody else held a table (a plain VACUUM is done in
 * place of it), and not when a transaction that began before the deletion is still open: PostgreSQL then takes the
 * deleted rows along. That shows in `relfrozenxid`, which FREEZE moves up to the oldest transaction whose rows had to be
 * kept (PostgreSQL manual 24.1.5).
 */
export async function rewriteTables(pool: pg.Pool, tables: readonly string[]): Promise<boolean> {
  const names = tables.map((table) => `"${table}"`).join(', ');
  const client = await pool.connect();
  try {
    const before = await untilOthersEnd(client);
    await client.query(`set lock_timeout = '${LOCK_WITHIN}'`);
    try {
      await client.query(`vacuum (full, freeze) ${names}`);
    } finally {
      await client.query('reset lock_timeout');
    }
    const { rows } = await client.query<{ cleared: boolean }>(
      `select bool_and(age(relfrozenxid) <= age($1::text::xid8::xid)) as cleared
         from pg_class where oid = any($2::text[]::regclass[])`,
      [before, tables.map((table) => `"${table}"`)],
    );
    return rows[0]?.cleared ?? false;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE)) throw error;
    await client.query(`vacuum (skip_locked) ${names}`);
    return false;
  } finally {
    client.release();
  }
}

/** The first transaction that begins after what is deleted now; waits for older ones to end, though not for ever. */
async function untilOthersEnd(client: pg.PoolClient): Promise<string> {
  const { rows } = await client.query<{ next: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as next');
  const next = rows[0]?.next ?? '0';
  for (let waited = 0; waited < OTHERS_END_WITHIN_MS; waited += LOOK_EVERY_MS) {
    const { rows: now } = await client.query<{ ended: boolean }>(
      'select pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 as ended',
      [next],
    );
    if (now[0]?.ended) break;
    await pause(LOOK_EVERY_MS);
  }
  return next;
}
