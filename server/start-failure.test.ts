import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { migratePostgres, migrateSqliteFile } from '@/db/migrate';
import { WrongSetting } from '@/env';
import { startFailure } from './start-failure';

// Real failures of the real engines: what they say differs from version to version, what we say must not.

async function failureOf(start: () => unknown): Promise<string> {
  try {
    await start();
  } catch (error) {
    return startFailure(error);
  }
  throw new Error('that was to fail');
}

/** A port on which nobody listens: one that was free a moment ago. */
async function deadPort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

describe('why the server did not start', () => {
  test('nobody answers at DATABASE_URL', async () => {
    const port = await deadPort();
    const said = await failureOf(() => migratePostgres(`postgres://kim:a-secret@127.0.0.1:${port}/draagvlak`));
    expect(said).toMatch(/^No database answers at the address in DATABASE_URL\..*\(ECONNREFUSED\)$/);
    expect(said).not.toContain('a-secret');
  });

  test('something else listens there', async () => {
    const server = net.createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = address && typeof address !== 'string' ? address.port : 0;
    const said = await failureOf(() => migratePostgres(`postgres://kim@127.0.0.1:${port}/draagvlak`));
    await new Promise((resolve) => server.close(resolve));
    expect(said).toMatch(/^The server in DATABASE_URL hung up\./);
  });

  test('the file of the database is none', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'draagvlak-start-'));
    const file = path.join(folder, 'draagvlak.db');
    fs.writeFileSync(file, 'a shopping list, and not a short one either; '.repeat(50));
    const said = await failureOf(() => migrateSqliteFile(file));
    fs.rmSync(folder, { recursive: true });
    expect(said).toMatch(/^The file draagvlak\.db in the data folder is not a database\./);
  });

  test('a setting is wrong: its own sentence, without a stack', () => {
    const error = new Error('loading failed', { cause: new WrongSetting(['PORT must be a whole number']) });
    expect(startFailure(error)).toBe('PORT must be a whole number. See .env.example for every setting.');
  });

  test('a fault of ours shows where it is', () => {
    expect(startFailure(new TypeError('x is not a function'))).toMatch(/^TypeError: x is not a function\n\s+at /);
  });
});
