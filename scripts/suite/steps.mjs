import path from 'node:path';
import { inProject, tool, typescript } from '../launch/project.mjs';
import { asOne, fromPlaywright, fromVitest } from './results.mjs';

/** Where the tools write their results; emptied before each run. */
export const resultFolder = inProject('.cache', 'suite');

const resultFile = (name) => path.join(resultFolder, `${name}.json`);

/**
 * Files that are as they were are not read again, whatever their date says. A circle of imports that is new runs through
 * a file that has changed, and is found there; another configuration or version of the linter begins anew.
 */
const cachedLint = ['--cache', '--cache-strategy', 'content', '--cache-location', inProject('.cache', 'eslint')];

/**
 * What the suite is made of, in the order in which it starts. `size` is how many of the two places at once a step
 * takes: 2 runs alone. `needs` names steps that must have succeeded. `prepare` answers extra environment for the
 * commands. `count` reads how many tests passed, failed and were skipped.
 */
export const steps = [
  {
    name: 'build',
    size: 2,
    commands: [[process.execPath, inProject('scripts', 'build.mjs')]],
    count: asOne,
  },
  // The longest first: what is short fills the place beside them.
  vitest('server-pg'),
  vitest('server-sqlite', { isQuick: true }),
  {
    name: 'crash',
    size: 1,
    needs: ['build'],
    commands: [typescript('scripts/crash-test.ts')],
    count: asOne,
  },
  {
    name: 'lint',
    size: 1,
    isQuick: true,
    commands: [tool('eslint', '.', '--max-warnings', '0', ...cachedLint)],
    count: asOne,
  },
  vitest('domain', { isQuick: true }),
  {
    name: 'types',
    size: 1,
    isQuick: true,
    commands: [tool('next', 'typegen'), tool('tsc', '--noEmit')],
    count: asOne,
  },
  {
    name: 'load',
    size: 1,
    needs: ['build'],
    // A small one; the whole minute is `npm run load` (docs/decisions/0002).
    commands: [typescript('scripts/load-pulse.ts', '--people', '200', '--seconds', '4')],
    count: asOne,
  },
  {
    name: 'journeys',
    size: 2,
    needs: ['build'],
    minutes: 25,
    prepare: browserEnvironment,
    commands: [tool('playwright', 'test', '--reporter=line,json')],
    count: fromPlaywright(resultFile('journeys')),
  },
];

/** One project of vitest.config.ts. */
function vitest(project, { isQuick = false } = {}) {
  const file = resultFile(project);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name: project,
    size: 1,
    isQuick,
    commands: [tool('vitest', 'run', '--project', project, ...reporters)],
    count: fromVitest(file),
  };
}

async function browserEnvironment() {
  const { findBrowser } = await import('../find-browser.mjs');
  return { CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: resultFile('journeys') };
}
