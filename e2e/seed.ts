import { spawnSync } from 'node:child_process';
import { root } from './serve';

/** Fills a folder with the demo, the same data as in `npm run demo`. */
export function seedDemoInto(dataDir: string): void {
  const seed = ['--conditions=react-server', '--import', 'tsx', 'scripts/seed-demo.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, seed, {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, DEMO: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the demo data could not be made:\n${stdout}\n${stderr}`);
}
