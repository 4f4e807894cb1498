import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { root, template } from './server';

/** Seeds the demo once; every worker works on a copy of it. The same data as in `npm run demo`. */
export default function prepare(): void {
  rmSync(template, { recursive: true, force: true });
  const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const seed = spawnSync(
    process.execPath,
    [tsx, '--conditions=react-server', path.join(root, 'scripts', 'seed-demo.ts')],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: template, DEMO: '1' },
      encoding: 'utf8',
    },
  );
  if (seed.status !== 0) throw new Error(`the demo data could not be made:\n${seed.stdout}\n${seed.stderr}`);
}
