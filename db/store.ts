import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { drizzle as drizzlePg, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { env } from '@/env';
import { engine } from './dialect';
import { rewriteTables } from './rewrite-postgres';

/** What both engines can read with. No insert, update or delete: a write outside `store.write` does not compile. */
export type Reader = Pick<NodePgDatabase, 'select' | 'selectDistinct' | '$count'>;
export type Tx = Reader & Pick<NodePgDatabase, 'insert' | 'update' | 'delete'>;

export type Store = {
  readonly engine: 'sqlite' | 'postgresql';
  /** Reads. SQLite: a query-only connection (WAL, never blocked by a writer). PostgreSQL: the pool. */
  readonly read: Reader;
  /**
   * Every write, all or nothing. SQLite: one writer connection, BEGIN IMMEDIATE, one at a time; PostgreSQL: a pooled
   * transaction. Await only the store inside `work`: no network, no files, no hashing, and never another `write`.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs one statement that drizzle has no words for (migrations, health, tests); never with input from outside. */
  raw(statement: string): Promise<Record<string, unknown>[]>;
  /**
   * Clears what was deleted from these tables out of the engine's own files. False when others were in the way and
   * something may be left: then it has to be done again. Not for use inside `write`.
   */
  purge(tables: readonly string[]): Promise<boolean>;
  /**
   * Tells PostgreSQL what these tables hold, after much was written at once: until it looks by itself, up to minutes
   * later, it plans as if they were empty and reads rows where an index would do. SQLite plans well without.
   */
  takeStock(tables: readonly string[]): Promise<void>;
  /**
   * Frees the room of rows that were changed or deleted. PostgreSQL gets round to that a minute later by itself, and until
   * then passes all of them whenever it looks for one. SQLite leaves none.
   */
  sweep(tables: readonly string[]): Promise<void>;
  close(): Promise<void>;
};

const writing = new AsyncLocalStorage<true>();

function refuseNested() {
  if (writing.getStore()) throw new Error('store.write inside store.write: pass the tx on instead');
}

/** How long SQLite waits for another process that works on the file. */
const BUSY_TIMEOUT_MS = 5_000;
const PURGE_WITHIN_MS = 100;

/** Opens the embedded database in `file`, creating it when it is not there. `durable: false` is for tests and seeds. */
export function openSqlite(file: string, { durable = true } = {}): Store {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const writer = new Database(file);
  writer.pragma('journal_mode = WAL');
  writer.pragma(`synchronous = ${durable ? 'FULL' : 'OFF'}`);
  writer.pragma('foreign_keys = ON');
  writer.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  // What is deleted is overwritten: marks of who answered must not be readable in the free pages of the file.
  writer.pragma('secure_delete = ON');
  const reader = new Database(file);
  reader.pragma('query_only = ON');
  reader.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  reader.pragma('cache_size = -32000');

  const tx = asPostgres(drizzleSqlite({ client: writer }));
  let last: Promise<unknown> = Promise.resolve();

  async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    writer.exec('BEGIN IMMEDIATE');
    try {
      const result = await writing.run(true, () => work(tx));
      writer.exec('COMMIT');
      return result;
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    engine: 'sqlite',
    read: asPostgres(drizzleSqlite({ client: reader })),
    write(work) {
      refuseNested();
      const turn = last.then(() => transaction(work));
      // The next writer waits for this one whether it succeeds or not; the error itself goes to this one's caller.
      last = turn.then(noResult, noResult);
      return turn;
    },
    async raw(statement) {
      const prepared = writer.prepare(statement);
      if (prepared.reader) return prepared.all() as Record<string, unknown>[];
      prepared.run();
      return [];
    },
    async purge() {
      await last;
      // Waiting for a reader keeps the only thread of the server: a moment, and then it has to be done again.
      writer.pragma(`busy_timeout = ${PURGE_WITHIN_MS}`);
      // Nonzero: somebody was reading an older state, and the log beside the file still holds what was deleted.
      const isBusy = writer.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) !== 0;
      writer.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
      return !isBusy;
    },
    async takeStock() {},
    async sweep() {},
    async close() {
      await last;
      reader.close();
      writer.close();
    },
  };
}

/** Opens a pool on a PostgreSQL database. */
export function openPostgres(url: string, { max = 10 } = {}): Store {
  // Kept alive: a line that was cut without a word is noticed, instead of being waited for without end.
  const pool = new pg.Pool({ connectionString: url, max, keepAlive: true, keepAliveInitialDelayMillis: 10_000 });
  // Without a listener, a connection that the server drops while idle would end the process.
  pool.on('error', (error) => console.error(`PostgreSQL: ${error.message}`));
  const database = drizzlePg({ client: pool });
  let closed: Promise<void> | undefined;
  return {
    engine: 'postgresql',
    read: database,
    async write(work) {
      refuseNested();
      return database.transaction((tx) => writing.run(true, () => work(tx)));
    },
    async raw(statement) {
      const { rows } = await pool.query<Record<string, unknown>>(statement);
      return rows;
    },
    purge: (tables) => rewriteTables(pool, tables),
    async takeStock(tables) {
      await pool.query(`vacuum (analyze) ${quoted(tables)}`);
    },
    async sweep(tables) {
      await pool.query(`vacuum (skip_locked) ${quoted(tables)}`);
    },
    close: () => (closed ??= pool.end()),
  };
}

const noResult = () => undefined;

const quoted = (tables: readonly string[]) => tables.map((table) => `"${table}"`).join(', ');

/** drizzle's SQLite database under the PostgreSQL type; see `eitherEngine` for why that is safe. */
function asPostgres(database: unknown): NodePgDatabase {
  return database as NodePgDatabase;
}

export const databaseFile = () => path.join(env.dataDir, 'draagvlak.db');

function openFromSettings(): Store {
  return engine === 'postgresql' && env.databaseUrl ? openPostgres(env.databaseUrl) : openSqlite(databaseFile());
}

// Next loads modules once per bundle; the connection has to be one per process all the same.
const SHARED = Symbol.for('draagvlak.store');
const shared = globalThis as { [SHARED]?: Store };
const chosen = new AsyncLocalStorage<Store>();

/** The store of this process, opened at first use. */
export function store(): Store {
  return chosen.getStore() ?? (shared[SHARED] ??= openFromSettings());
}

/** Runs `work` with another store in place of the process's own: for the demo seed, scripts and tests. */
export function withStore<T>(other: Store, work: () => Promise<T>): Promise<T> {
  return chosen.run(other, work);
}

/** Replaces the process's store; for tests, which open a fresh one each. */
export function replaceStore(other: Store | undefined): void {
  shared[SHARED] = other;
}

/** Whether the store answers. Throws what the engine says when it does not. */
export async function ping(): Promise<void> {
  await store()
    .read.select({ one: sql`1` })
    .from(sql`(select 1) as alive`);
}
