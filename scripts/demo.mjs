// npm run demo [-- --reset]: everything from a fresh checkout to a running demo organisation.
import { begin } from './launch/begin.mjs';

begin(async () => {
  const { ensureBuilt } = await import('./launch/build.mjs');
  const { accountTable, ensureDemoData } = await import('./launch/demo.mjs');
  const { ensureFolder } = await import('./launch/folder.mjs');
  const { readOptions } = await import('./launch/options.mjs');
  const { ensureInstalled } = await import('./launch/install.mjs');
  const { ensurePortFree } = await import('./launch/port.mjs');
  const { serve } = await import('./launch/serve.mjs');
  const { dataFolder, portSetting, setting } = await import('./launch/settings.mjs');

  const { reset } = readOptions('npm run demo', { reset: false });
  // Not .env: that is the real organisation's, and the demo must not touch its data.
  process.env.DEMO = '1';
  const host = setting('HOST', 'localhost');
  const dataDir = dataFolder('data/demo');

  // First what fails at once, then what takes minutes.
  ensureFolder(dataDir, 'npm run demo');
  const port = await ensurePortFree(portSetting(), host, 'npm run demo');
  await ensureInstalled();
  const server = await ensureBuilt();
  await ensureDemoData({ dataDir, isReset: reset });
  const address = await serve({ server, port, host, dataDir });

  console.log(`\nDraagvlak demo: ${address}\n\n${accountTable()}\n\nCtrl-C stops it.`);
});
