import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root, serve, type Serving } from '../e2e/serve';
import { cpuMilliseconds } from './speed/cpu';
import { report } from './speed/times';

// npm run load -- [--people 5000] [--seconds 50]
// A round in which everybody answers within a minute: whether none is lost and none counted twice, and how long people
// wait. On this machine alone, against the built server; with DATABASE_URL on that PostgreSQL, which has to be empty.

/** From the first form sent until the last one is answered. */
const WITHIN_SECONDS = 60;

const { values } = parseArgs({
  options: { people: { type: 'string', default: '5000' }, seconds: { type: 'string', default: '50' } },
});
const [people, seconds] = [Number(values.people), Number(values.seconds)];
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'draagvlak-load-'));
// env.ts reads the settings as it is loaded: they have to be there before anything of the server.
process.env.DATA_DIR = dataDir;
const { store } = await import('@/db/store');
const { sendAll } = await import('./load/arrivals');
const { complaintsAfter, openRoundFor } = await import('./load/round');

async function main(): Promise<string[]> {
  const round = await openRoundFor(people);
  const { DATABASE_URL } = process.env;
  const server = await serve({
    DATA_DIR: dataDir,
    NODE_OPTIONS: `--import=${path.join(root, 'scripts', 'load', 'event-loop.mjs')}`,
    ...(DATABASE_URL && { DATABASE_URL }),
  });
  try {
    await longestBlock(server);
    const before = cpuMilliseconds(server.child);
    const { seconds: took, waited, complaints } = await sendAll(server.url, round, seconds);
    const busy = cpuMilliseconds(server.child) - before;
    console.log(`${people} people on ${DATABASE_URL ? 'PostgreSQL' : 'SQLite'}, who came within ${seconds} s`);
    report('until an answer was safe', waited);
    console.log(`the last one was safe after              ${took.toFixed(1)} s`);
    console.log(`processor of the server, for each form   ${(busy / waited.length).toFixed(1)} ms`);
    console.log(`longest that no other request got a turn ${await longestBlock(server)}`);
    if (took > WITHIN_SECONDS) complaints.push(`it took ${took.toFixed(1)} s, not ${WITHIN_SECONDS}`);
    return [...complaints, ...(await complaintsAfter(round.roundId, people))];
  } finally {
    server.child.kill('SIGTERM');
    await server.gone;
    await store().close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Since this was last asked. */
async function longestBlock(server: Serving): Promise<string> {
  const said = () => [...server.log().matchAll(/longest block: (.*)/g)].map(([, time]) => time ?? '');
  const known = said().length;
  server.child.kill('SIGUSR2');
  while (said().length === known) await new Promise((resolve) => setTimeout(resolve, 10));
  return said().at(-1) ?? '';
}

const complaints = await main();
for (const complaint of complaints.slice(0, 20)) console.error(complaint);
if (complaints.length > 0) throw new Error(`${complaints.length} things are not as they should be`);
console.log('none lost, none counted twice, and the snapshot is right');
