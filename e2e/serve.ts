import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..');
export const builtServer = path.join(root, '.next', 'standalone', 'server.js');

export type Serving = { url: string; child: ChildProcess; gone: Promise<void>; log: () => string };

/**
 * Starts a built server (ours, unless another file is named) on a free port and waits until it answers.
 * For whoever needs a real one: journeys, the crash test, the measurement of speed.
 */
export async function serve(settings: Record<string, string>, file = builtServer): Promise<Serving> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [file], {
    cwd: path.dirname(file),
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOSTNAME: 'localhost',
      PORT: String(port),
      PUBLIC_URL: url,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await untilAnswering(url, child, () => log);
  return { url, child, gone, log: () => log };
}

async function untilAnswering(url: string, child: ChildProcess, log: () => string): Promise<void> {
  const patience = Date.now() + 30_000;
  while (Date.now() < patience) {
    if (child.exitCode !== null) throw new Error(`the server stopped:\n${log()}`);
    // Where there is no such address, as in a bare app, any answer will do.
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok || answer?.status === 404) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
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
