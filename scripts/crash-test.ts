import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { seedDemoInto } from '../e2e/seed';
import { serve, type Serving } from '../e2e/serve';
import accounts from './demo-accounts.json';
import { PlainBrowser } from './crash/plain-browser';

// Kills the server in the middle of writing, 20 times, and looks whether everything it had said yes to is there.
// Each write is a form that HR posts; a redirect is the server's word that it was saved.

const KILLS = 20;
const WRITERS = 4;

async function main(): Promise<void> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'draagvlak-crash-'));
  try {
    seedDemoInto(dataDir);
    let browser = await signedIn(dataDir);
    const acknowledged: string[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const server = await serve({ DATA_DIR: dataDir });
      browser = browser.at(server.url);
      await writeUntilKilled(server, browser, acknowledged, kill);
      inspect(dataDir, acknowledged, kill);
    }
    if (acknowledged.length < KILLS)
      throw new Error(`only ${acknowledged.length} writes were acknowledged: nothing was tested`);
    console.log(
      `${KILLS} kills, ${acknowledged.length} acknowledged writes, none lost; the database is sound after each.`,
    );
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

async function signedIn(dataDir: string): Promise<PlainBrowser> {
  const server = await serve({ DATA_DIR: dataDir });
  const browser = new PlainBrowser(server.url);
  const email = accounts.accounts.find(({ role }) => role === 'hr')?.email ?? '';
  const status = await (await browser.formWith('password', '/sign-in'))({ email, password: accounts.password });
  server.child.kill('SIGKILL');
  await server.gone;
  if (status !== 303) throw new Error(`signing in answered ${status}`);
  return browser;
}

async function writeUntilKilled(
  server: Serving,
  browser: PlainBrowser,
  acknowledged: string[],
  kill: number,
): Promise<void> {
  const person = /\/programme\/people\/([0-9a-f-]{36})/.exec(await browser.read('/programme/people?q=postma'))?.[1];
  const post = await browser.formWith('title', `/programme/responsibilities/new?person=${person}`);
  let isOver = false;
  const writer = async (name: number) => {
    for (let count = 1; !isOver; count += 1) {
      const title = `kill ${kill}, writer ${name}, number ${count}`;
      const filledIn = {
        title,
        asks: 'Written while the server was being killed.',
        goal: 'other',
        reviewOn: '2099-01-01',
      };
      const status = await post(filledIn).catch(() => null);
      if (status === 303) acknowledged.push(title);
      else if (status !== null) throw new Error(`the form answered ${status}`);
    }
  };
  const writers = Array.from({ length: WRITERS }, (_, name) => writer(name + 1));
  // At another moment each time; the first ones before anything can have been written.
  setTimeout(() => {
    isOver = true;
    server.child.kill('SIGKILL');
  }, 40 * kill);
  await Promise.all([server.gone, ...writers]);
}

function inspect(dataDir: string, acknowledged: readonly string[], kill: number): void {
  const database = new Database(path.join(dataDir, 'draagvlak.db'));
  try {
    const state = database.pragma('integrity_check', { simple: true });
    if (state !== 'ok') throw new Error(`after kill ${kill}: ${state}`);
    const orphans = database.pragma('foreign_key_check');
    if (Array.isArray(orphans) && orphans.length > 0) throw new Error(`after kill ${kill}: ${orphans.length} orphans`);
    const titles = database.prepare('select title from responsibilities').pluck().all() as string[];
    const stored = new Set(titles);
    const lost = acknowledged.filter((title) => !stored.has(title));
    if (lost.length > 0) throw new Error(`after kill ${kill}: lost ${lost.join('; ')}`);
    if (stored.size < titles.filter((title) => title.startsWith('kill ')).length)
      throw new Error('a write was done twice');
  } finally {
    database.close();
  }
}

await main();
