import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { isPostgres } from './dialect';
import { openPostgres, openSqlite, type Store, replaceStore } from './store';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database to copy: a file on SQLite, a connection string on PostgreSQL. */
    template: string;
  }
}

let opened: Store | undefined;
/** The folder of the file that `opened` works on; SQLite only. */
let folder: string | undefined;

/**
 * An empty, migrated database that the code under test uses from now on; the one of the test before is closed. On
 * PostgreSQL it may be the one that the test before had, without its rows: to make one takes fifty times as long as to
 * empty it.
 */
export async function freshStore(): Promise<Store> {
  await closeStore();
  opened = isPostgres ? await emptyPostgres(inject('template')) : copyOfSqlite(inject('template'));
  replaceStore(opened);
  return opened;
}

/** The same, but one that never held a row: for a test that looks for what rows leave behind. */
export async function untouchedStore(): Promise<Store> {
  await closeFreshStore();
  return freshStore();
}

export async function closeFreshStore(): Promise<void> {
  await closeStore();
  await letGo();
}

async function closeStore(): Promise<void> {
  await opened?.close();
  if (folder) fs.rmSync(folder, { recursive: true, force: true });
  opened = undefined;
  folder = undefined;
  replaceStore(undefined);
}

function copyOfSqlite(template: string): Store {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'draagvlak-test-'));
  const file = path.join(folder, 'draagvlak.db');
  fs.copyFileSync(template, file);
  // Nobody pulls the plug on a test: waiting for the disk would only make it slow.
  return openSqlite(file, { durable: false });
}

/** A copy of the template on PostgreSQL that goes from test to test, with a connection to empty it by. */
type Kept = {
  readonly url: string;
  readonly client: pg.Client;
  readonly tables: readonly string[];
  readonly shape: string;
};
let kept: Kept | undefined;

async function emptyPostgres(template: string): Promise<Store> {
  if (kept && !(await isEmptied(kept))) await letGo();
  kept ??= await newDatabase(template);
  return openPostgres(kept.url, { max: 4 });
}

async function letGo(): Promise<void> {
  await kept?.client.end();
  kept = undefined;
}

async function newDatabase(template: string): Promise<Kept> {
  const from = new URL(template);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = await connected(withDatabase(from, 'postgres'));
  await admin.query(`create database ${name} template ${from.pathname.slice(1)}`).finally(() => admin.end());
  const url = withDatabase(from, name);
  const client = await connected(url);
  const { rows } = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'",
  );
  return { url, client, tables: rows.map((table) => table.name), shape: await shapeOf(client) };
}

/**
 * Takes all rows out, and their places on disk too, so that new rows lie in the order in which they come, as in a new
 * database. False when a test has changed more than rows: then it is of no use any more.
 */
async function isEmptied({ client, tables, shape }: Kept): Promise<boolean> {
  if ((await shapeOf(client)) !== shape) return false;
  // As a replica PostgreSQL does not look who refers to whom: everything goes, in whatever order.
  await client.query('set session_replication_role = replica');
  const used = await usedOf(client, tables);
  if (used.length === 0) return true;
  await client.query(used.map((table) => `delete from ${table}`).join(';'));
  await client.query(`vacuum (index_cleanup on, truncate on) ${used.join(', ')}`);
  return true;
}

/** The tables that hold rows. */
async function usedOf(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const isUsed = tables.map((table) => `select '${table}' as name where exists (select from ${table})`);
  const { rows } = await client.query<{ name: string }>(isUsed.join(' union all '));
  return rows.map(({ name }) => name);
}

/** What a test may change besides rows: tables, indexes and the like, and the migrations that are noted. */
async function shapeOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ shape: string }>(
    `select concat((select count(*) from pg_class), ' ', (select count(*) from drizzle.__drizzle_migrations)) as shape`,
  );
  return rows[0]?.shape ?? '';
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // The server stops when the tests are over; who still waits for an answer is told by its query.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function withDatabase(url: URL, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
