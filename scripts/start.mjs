// npm start: Draagvlak for a real organisation. Settings come from the environment and from .env; see .env.example.
import { begin } from './launch/begin.mjs';

begin(async () => {
  const { ensureBuilt } = await import('./launch/build.mjs');
  const { ensureFolder } = await import('./launch/folder.mjs');
  const { ensureInstalled } = await import('./launch/install.mjs');
  const { readOptions } = await import('./launch/options.mjs');
  const { ensurePortFree } = await import('./launch/port.mjs');
  const { serve } = await import('./launch/serve.mjs');
  const { dataFolder, loadEnvFile, portSetting, setting } = await import('./launch/settings.mjs');

  readOptions('npm start', {});
  loadEnvFile();
  const host = setting('HOST', '0.0.0.0');
  const dataDir = dataFolder('data');

  ensureFolder(dataDir, 'npm start');
  const port = await ensurePortFree(portSetting(), host, 'npm start');
  await ensureInstalled();
  const server = await ensureBuilt();
  const address = await serve({ server, port, host, dataDir });

  console.log(`\nDraagvlak: ${setting('PUBLIC_URL', address)}`);
  if (!setting('PUBLIC_URL')) {
    console.log(`PUBLIC_URL is not set, so links in mails lead to ${address}: they work on this machine only.`);
  }
});
