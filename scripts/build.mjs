// npm run build: the production build, complete with its static files; npm start makes it by itself.
import { begin } from './launch/begin.mjs';

begin(async () => {
  const { ensureBuilt } = await import('./launch/build.mjs');
  const { ensureInstalled } = await import('./launch/install.mjs');

  await ensureInstalled();
  console.log(`Built: ${await ensureBuilt()}`);
});
