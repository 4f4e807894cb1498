import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';

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

/** Less than the five seconds after which scripts/launch/serve.mjs gives up waiting; a busy machine is given room. */
const AT_ONCE_MS = 4_000;

describe('asked to stop while a browser holds a connection that it never used', { timeout: 30_000 }, () => {
  // Ends as Next does: no new connections, and away when the last one is gone.
  const server = path.join(folder, 'server.mjs');
  writeFileSync(
    server,
    `import http from 'node:http';
    import { stopWhenAsked } from ${JSON.stringify(path.join(root, 'server', 'stopping.ts'))};
    const answers = (request, response) => {
      if (request.url !== '/slow') return response.end('well');
      console.log('slow began');
      setTimeout(() => response.end('done'), 500);
    };
    const server = http.createServer(answers).listen(Number(process.env.PORT), '127.0.0.1');
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close(() => process.exit(143)));
    stopWhenAsked();`,
  );

  /** Starts it by the same code as npm start, with a connection on which nothing is ever said. */
  async function begin() {
    const port = await freePort();
    const settings = JSON.stringify({ server, port, host: '127.0.0.1', dataDir: folder });
    const start = `import { serve } from './scripts/launch/serve.mjs'; await serve(${settings}); console.log('ready');`;
    const node = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', start];
    const child = spawn(process.execPath, node, { cwd: root, env: { PATH: process.env.PATH, NODE_ENV: 'production' } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const until = (word: string) => vi.waitFor(() => expect(said).toContain(word), { timeout: 10_000, interval: 10 });
    await until('ready');
    const silent = net.connect(port, '127.0.0.1').on('error', () => undefined);
    await new Promise((resolve) => silent.once('connect', resolve));
    // Whoever is answered after it knows that the server has taken that connection in.
    await fetch(`http://127.0.0.1:${port}/`);
    return { child, ended, until, address: `http://127.0.0.1:${port}` };
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it at once, and well', async (signal) => {
    const { child, ended } = await begin();
    const began = performance.now();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(AT_ONCE_MS);
  });

  test('a request that is running gets its answer first', async () => {
    const { child, ended, until, address } = await begin();
    const answer = fetch(`${address}/slow`).then((response) => response.text());
    await until('slow began');
    const began = performance.now();
    child.kill('SIGTERM');
    expect(await answer).toBe('done');
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(AT_ONCE_MS);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
