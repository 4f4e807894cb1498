import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

// What goes wrong before anything starts is told in one sentence, at once, with an exit code that scripts understand.

const root = path.resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'draagvlak-launch-'));
const file = path.join(folder, 'a-file');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script the way npm does. A script that never comes back is ended, and then has no exit code. */
function run(script: string, args: readonly string[], settings: Record<string, string> = {}) {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [path.join('scripts', script), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings },
    encoding: 'utf8',
    timeout: 10_000,
  });
  return { status, said: stderr.trim(), tookMs: performance.now() - began };
}

describe('a data folder that cannot be used', () => {
  const places: [string, string, string][] = [
    ['a file', file, 'there is a file in its place'],
    ['below a file', path.join(file, 'data'), 'there is a file in its place'],
  ];
  if (process.platform === 'linux')
    places.push(['in /proc', '/proc/nope/data', 'nothing can be made in the folder above']);

  test.each(places)('%s', (_, dataDir, reason) => {
    for (const [script, command] of [
      ['start.mjs', 'npm start'],
      ['demo.mjs', 'npm run demo'],
    ] as const) {
      const { status, said, tookMs } = run(script, [], { DATA_DIR: dataDir });
      expect(status).toBe(1);
      expect(said).toMatch(/^The data folder [^\n]+$/);
      expect(said).toContain(reason);
      expect(said).toContain(`DATA_DIR=/path/to/folder ${command}`);
      expect(tookMs).toBeLessThan(5_000);
    }
  });
});

test('a folder that can be made is made with everything above it, for its owner alone', async () => {
  const { ensureFolder } = await import('./folder.mjs');
  const deep = path.join(folder, 'one', 'two', 'three');
  ensureFolder(deep, 'npm start');
  ensureFolder(deep, 'npm start');
  expect(statSync(deep).mode & 0o777).toBe(0o700);
});

describe('an option that does not exist', () => {
  test('is told with one that does, as npm wants it typed', () => {
    const { status, said } = run('demo.mjs', ['--rest']);
    expect(status).toBe(1);
    expect(said).toBe('There is no option --rest; there is --reset. Like this: npm run demo -- --reset');
  });

  test('npm start has none', () => {
    const { status, said } = run('start.mjs', ['--reset']);
    expect(status).toBe(1);
    expect(said).toBe('There is no option --reset; npm start has none. Settings are in .env.example.');
  });
});

test.each([
  ['PORT', 'eighty', 'PORT is "eighty"'],
  ['PORT', '70000', 'PORT is "70000"'],
])('%s=%s is told in one sentence', (name, value, sentence) => {
  const { status, said } = run('start.mjs', [], { DATA_DIR: folder, [name]: value });
  expect(status).toBe(1);
  expect(said).toMatch(/^[^\n]+$/);
  expect(said).toContain(sentence);
});
