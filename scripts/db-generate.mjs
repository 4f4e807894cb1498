// npm run db:generate -- --name=what-changed: the SQL of a changed schema, once for each engine. Read it before you commit.
import { begin } from './launch/begin.mjs';

begin(async () => {
  const { ensureInstalled } = await import('./launch/install.mjs');
  const { tool } = await import('./launch/project.mjs');
  const { runOpenly } = await import('./launch/run.mjs');
  const { Stop } = await import('./launch/stop.mjs');

  await ensureInstalled();
  for (const dialect of ['sqlite', 'postgresql']) {
    const generate = tool('drizzle-kit', 'generate', ...process.argv.slice(2));
    const code = await runOpenly(generate, { env: { ...process.env, DIALECT: dialect } });
    if (code !== 0) throw new Stop(`No SQL was made for ${dialect}; the lines above say why.`);
  }
});
