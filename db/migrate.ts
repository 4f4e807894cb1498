import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { z } from 'zod';
import { env } from '@/env';
import { engine } from './dialect';
import { databaseFile, type Store } from './store';

/** Any number that no other application on the same PostgreSQL server is likely to lock. */
const MIGRATION_LOCK = 7_236_254;

/** A server that says nothing must not keep us from telling so. */
const CONNECT_WITHIN_MS = 10_000;

const migrationsFolder = (folder: 'sqlite' | 'pg') => path.join(process.cwd(), 'drizzle', folder);

/** Brings the database of this process up to date. Several app servers may start at once: one migrates, the rest wait. */
export async function migrate(): Promise<void> {
  if (engine === 'postgresql' && env.databaseUrl) await migratePostgres(env.databaseUrl);
  else migrateSqliteFile(databaseFile());
}

export function migrateSqliteFile(file: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const client = new Database(file);
  try {
    client.pragma('journal_mode = WAL');
    migrateSqlite(drizzleSqlite({ client }), { migrationsFolder: migrationsFolder('sqlite') });
  } finally {
    client.close();
  }
}

export async function migratePostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migratePg(drizzlePg({ client }), { migrationsFolder: migrationsFolder('pg') });
  } finally {
    await client.end();
  }
}

const journal = z.object({ entries: z.array(z.object({ tag: z.string() })) });

/** How many migrations this version of the application has, and how many the store has had. */
export async function migrationState(store: Store): Promise<{ known: number; applied: number }> {
  const isPostgres = store.engine === 'postgresql';
  const file = path.join(migrationsFolder(isPostgres ? 'pg' : 'sqlite'), 'meta', '_journal.json');
  const { entries } = journal.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  const migrations = isPostgres ? 'drizzle.__drizzle_migrations' : '__drizzle_migrations';
  const [row] = await store.raw(`select count(*) as applied from ${migrations}`);
  return { known: entries.length, applied: Number(row?.applied ?? 0) };
}
