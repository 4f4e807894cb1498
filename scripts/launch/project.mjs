import path from 'node:path';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder with package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

// Node runs each tool by its own file: a shell or a .bin link in between would swallow signals.
const tools = {
  next: 'next/dist/bin/next',
  // Four times as quick as the 6 that ESLint and Next still need: they read types through its library.
  tsc: 'typescript-7/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  'drizzle-kit': 'drizzle-kit/bin.cjs',
};

/** The command line that runs an installed tool with these arguments. */
export function tool(name, ...args) {
  return [process.execPath, inProject('node_modules', tools[name]), ...args];
}

/** The command line that runs a TypeScript file outside Next; the condition lets `server-only` modules load. */
export function typescript(file, ...args) {
  return [process.execPath, '--conditions=react-server', '--import', 'tsx', file, ...args];
}

/** Whether this module was started by hand (`node scripts/x.mjs`) and not imported. */
export function isStarted(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
