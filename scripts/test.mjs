// npm test: everything that must hold, from a fresh checkout. npm run check: the quick half of it, for while you work.
// Some steps only: npm test -- --only=types,journeys
import { begin } from './launch/begin.mjs';

begin(async () => {
  const { mkdirSync, rmSync } = await import('node:fs');
  const { ensureInstalled } = await import('./launch/install.mjs');
  const { readOptions } = await import('./launch/options.mjs');
  const { add, sentence } = await import('./suite/results.mjs');
  const { report } = await import('./suite/report.mjs');
  const { withNeeds } = await import('./suite/schedule.mjs');
  const { resultFolder, steps } = await import('./suite/steps.mjs');
  const { Stop } = await import('./launch/stop.mjs');

  const { quick, only } = readOptions('npm test', { quick: false, only: '' });
  const names = only ? only.split(',') : steps.filter((step) => step.isQuick || !quick).map((step) => step.name);
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) throw new Stop(`There is no step "${unknown}"; there is ${steps.map(({ name }) => name).join(', ')}.`);

  await ensureInstalled();
  rmSync(resultFolder, { recursive: true, force: true });
  mkdirSync(resultFolder, { recursive: true });

  const results = await report(withNeeds(steps, names));
  const total = results.reduce(add);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${sentence(total)}`);
});
