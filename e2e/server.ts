import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..');
/** The seeded demo that every worker copies. */
export const template = path.join(root, '.cache', 'e2e-template');

export type RunningServer = { url: string; dataDir: string; log(): string; stop(): Promise<void> };

/** Starts the built application on a free port with a copy of the seeded data (or an empty folder), and waits until it serves. */
export async function startServer({
  seeded = true,
  settings = {},
}: { seeded?: boolean; settings?: Record<string, string> } = {}): Promise<RunningServer> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'draagvlak-e2e-'));
  if (seeded) cpSync(template, dataDir, { recursive: true });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const folder = path.join(root, '.next', 'standalone');
  let log = '';
  const child = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOSTNAME: 'localhost',
      PORT: String(port),
      DATA_DIR: dataDir,
      PUBLIC_URL: url,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await untilHealthy(
    url,
    () => child.exitCode,
    () => log,
  );
  return {
    url,
    dataDir,
    log: () => log,
    async stop() {
      child.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(url: string, exitCode: () => number | null, log: () => string): Promise<void> {
  const patience = Date.now() + 20_000;
  while (Date.now() < patience) {
    if (exitCode() !== null) throw new Error(`the server stopped:\n${log()}`);
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server does not serve:\n${log()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
