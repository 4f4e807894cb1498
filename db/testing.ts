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

/** An empty, migrated database that the code under test uses from now on; the one of the test before is closed. */
export async function freshStore(): Promise<Store> {
  await closeFreshStore();
  opened = isPostgres ? await copyOfPostgres(inject('template')) : copyOfSqlite(inject('template'));
  replaceStore(opened);
  return opened;
}

export async function closeFreshStore(): Promise<void> {
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

async function copyOfPostgres(template: string): Promise<Store> {
  const url = new URL(template);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await admin.connect();
  await admin.query(`create database ${name} template ${url.pathname.slice(1)}`);
  await admin.end();
  return openPostgres(withDatabase(url, name), { max: 4 });
}

function withDatabase(url: URL, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
