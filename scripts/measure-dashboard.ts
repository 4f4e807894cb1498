import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, serve, type Serving } from '../e2e/serve';
import { PlainBrowser } from './crash/plain-browser';
import { buildBareApp } from './speed/bare-app';
import { cpuMilliseconds } from './speed/cpu';
import { ADMINISTRATOR } from './speed/large/administrator';
import { part, report, REQUESTS_IN_ALL, times } from './speed/times';

// node --import tsx scripts/measure-dashboard.ts
// What the overview of the programme costs with 1,000 and with 100,000 people, 36 departments, 60 closed rounds and three
// years of training, beside the framework's own empty page in the same run. Build first. On SQLite.

const SIZES = [1_000, 100_000];
const ROUNDS = 60;
/** The most that the page may take, in milliseconds, and the most that 100 times the people may cost, in times. */
const LIMIT_MS = 60;
const LIMIT_TIMES = 1.5;
/** Counting a large organisation for the first time takes some seconds. */
const COUNTED_WITHIN_MS = 120_000;

const bareFolder = path.join(root, '..', '.draagvlak-bare');

async function main(): Promise<number> {
  const folders = SIZES.map((people) => filled(people));
  const bare = await serve({}, buildBareApp(root, bareFolder));
  try {
    const empty = () => fetch(bare.url).then((answer) => answer.text());
    report('bare framework, empty dynamic page', await times(empty));
    const middles: number[] = [];
    for (const [at, people] of SIZES.entries()) middles.push(await measure(folders[at] ?? '', people));
    report('bare framework again', await times(empty));
    const [small = 0, large = 0] = middles;
    const ratio = large / small;
    console.log(
      `p50 ${large.toFixed(1)} ms of at most ${LIMIT_MS}; ${ratio.toFixed(2)} times of at most ${LIMIT_TIMES}`,
    );
    return large < LIMIT_MS && ratio <= LIMIT_TIMES ? 0 : 1;
  } finally {
    bare.child.kill('SIGKILL');
    for (const folder of [bareFolder, ...folders]) fs.rmSync(folder, { recursive: true, force: true });
  }
}

function filled(people: number): string {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'draagvlak-dashboard-'));
  const script = path.join(root, 'scripts', 'speed', 'large', 'fill.ts');
  const run = ['--conditions=react-server', '--import', 'tsx', script, String(people), String(ROUNDS)];
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' };
  const { status } = spawnSync(process.execPath, run, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${people} people could not be made`);
  return dataDir;
}

/** @returns the middle of all times */
async function measure(dataDir: string, people: number): Promise<number> {
  const server = await serve({ DATA_DIR: dataDir });
  try {
    const browser = await signIn(server);
    await untilCalm(server);
    const before = cpuMilliseconds(server.child);
    const measured = await times(() => browser.read('/programme'));
    const perRequest = (cpuMilliseconds(server.child) - before) / REQUESTS_IN_ALL;
    report(`the overview, ${people.toLocaleString('en')} people`, measured);
    const page = await browser.read('/programme');
    console.log(`  of the processor, on average           ${perRequest.toFixed(1).padStart(10)} ms`);
    console.log(`  HTML                                   ${(page.length / 1000).toFixed(1).padStart(10)} kB`);
    return part(measured, 0.5);
  } finally {
    server.child.kill('SIGKILL');
    await server.gone;
  }
}

async function signIn(server: Serving): Promise<PlainBrowser> {
  const browser = new PlainBrowser(server.url);
  const { email, password } = ADMINISTRATOR;
  const status = await (await browser.formWith('password', '/sign-in'))({ email, password });
  if (status !== 303) throw new Error(`signing in answered ${status}`);
  return browser;
}

/** Waits until the jobs that run after a start are done: what they cost is not what a page costs. */
async function untilCalm({ child }: Serving): Promise<void> {
  const patience = Date.now() + COUNTED_WITHIN_MS;
  for (let last = cpuMilliseconds(child); Date.now() < patience;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const now = cpuMilliseconds(child);
    if (now - last < 50) return;
    last = now;
  }
}

process.exitCode = await main();
