import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, typescript } from './project.mjs';
import { runOpenly } from './run.mjs';
import { setting } from './settings.mjs';
import { Stop } from './stop.mjs';

/**
 * Fills the demo's store, unless this folder is known to be filled. With `isReset` from the start: the seed itself
 * refuses to empty a store that does not hold the demo.
 */
export async function ensureDemoData({ dataDir, isReset }) {
  const stamp = path.join(dataDir, 'demo-seeded');
  const isElsewhere = setting('DATABASE_URL') !== undefined;
  if (!isElsewhere && !isReset && existsSync(stamp) && existsSync(path.join(dataDir, 'draagvlak.db'))) return;

  rmSync(stamp, { force: true });
  const seed = typescript('scripts/seed-demo.ts', ...(isReset ? ['--reset'] : []));
  const code = await runOpenly(seed, { env: { ...process.env, DATA_DIR: dataDir } });
  if (code !== 0) throw new Stop('The demo data could not be made; the lines above say why.');
  if (!isElsewhere) writeFileSync(stamp, '');
}

/** Who can sign in to the demo, as a table for the screen. */
export function accountTable() {
  const { password, accounts } = JSON.parse(readFileSync(inProject('scripts', 'demo-accounts.json'), 'utf8'));
  const wide = Math.max(...accounts.map(({ role }) => role.length));
  const rows = accounts.map(({ role, email }) => `  ${role.padEnd(wide)}  ${email}`);
  return [...rows, '', `  Password for all: ${password}`].join('\n');
}
