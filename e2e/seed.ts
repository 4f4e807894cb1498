import { spawnSync } from 'node:child_process';
import { root } from './serve';

/** Fills a folder with the demo, the same data as in `npm run demo`. */
export function seedDemoInto(dataDir: string): void {
  run('scripts/seed-demo.ts', dataDir);
}

/** Publishes `moduleWritten` into the data of a server, also while it runs. */
export function publishWrittenInto(dataDir: string): void {
  run('e2e/publish-written.ts', dataDir);
}

function run(script: string, dataDir: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', script],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, DEMO: '1' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${script} failed:\n${stdout}\n${stderr}`);
}
