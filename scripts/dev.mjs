// npm run dev: the demo organisation on Next's development server, which shows a change as soon as a file is saved.
import { begin } from './launch/begin.mjs';

begin(async () => {
  const { ensureDemoData } = await import('./launch/demo.mjs');
  const { ensureFolder } = await import('./launch/folder.mjs');
  const { ensureInstalled } = await import('./launch/install.mjs');
  const { ensurePortFree } = await import('./launch/port.mjs');
  const { tool } = await import('./launch/project.mjs');
  const { runOpenly } = await import('./launch/run.mjs');
  const { dataFolder, portSetting, setting } = await import('./launch/settings.mjs');

  const host = setting('HOST', 'localhost');
  const dataDir = dataFolder('data/demo');
  Object.assign(process.env, {
    DEMO: '1',
    DATA_DIR: dataDir,
    NEXT_TELEMETRY_DISABLED: '1',
    // Next reads .env by itself, but not over what is set, even when it is set to nothing.
    DATABASE_URL: setting('DATABASE_URL', ''),
  });

  ensureFolder(dataDir, 'npm run dev');
  const port = await ensurePortFree(portSetting(), host, 'npm run dev');
  await ensureInstalled();
  await ensureDemoData({ dataDir, isReset: false });
  process.env.PORT = String(port);
  process.exitCode = await runOpenly(tool('next', 'dev', '--hostname', host, '--port', String(port)));
});
