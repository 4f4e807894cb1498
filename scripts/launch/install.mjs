import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { explainInstall } from './install-failure.mjs';
import { inProject } from './project.mjs';
import { runQuietly } from './run.mjs';
import { Stop } from './stop.mjs';

const stampFile = inProject('node_modules', '.draagvlak-lock');

/** Packages as package-lock.json says: installed when they are missing or when the lock or Node changed since. */
export async function ensureInstalled() {
  const wanted = installStamp();
  if (textOf(stampFile) === wanted) return;
  if (!(await isInstalledByHand())) {
    const { code, output } = await runQuietly(npm('ci', '--include=dev'), {
      title: 'Installing packages (a few minutes the first time)',
      env: withoutProduction(),
    });
    if (code !== 0) throw new Stop(`${lastLines(output)}\n\n${await explainInstall(output)}`);
  }
  await ensureDatabaseDriver();
  writeFileSync(stampFile, wanted);
}

/** What the installed packages depend on: the lock, and the Node that the native ones were made for. */
export function installStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch} abi-${process.versions.modules}\n`;
}

/** Someone ran `npm ci` or `npm install`: npm's own record of node_modules says the same as the lock. */
async function isInstalledByHand() {
  const record = inProject('node_modules', '.package-lock.json');
  if (existsSync(stampFile) || !existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  const isSame = ([place, { version, integrity, optional }]) => {
    const found = installed[place];
    // Optional ones are for other platforms.
    if (place === '' || (optional && !found)) return true;
    return found?.version === version && found?.integrity === integrity;
  };
  return Object.entries(wanted).every(isSame) && (await driverError()) === null;
}

/** better-sqlite3 is a compiled package: present is not the same as working. */
async function ensureDatabaseDriver() {
  if ((await driverError()) === null) return;
  const { code, output } = await runQuietly(npm('rebuild', 'better-sqlite3'), {
    title: 'Building the database driver',
  });
  const error = await driverError();
  if (error === null) return;
  throw new Stop(
    code === 0
      ? `The database driver does not load: ${error}`
      : `${lastLines(output)}\n\n${await explainInstall(output)}`,
  );
}

/** Tried in a process of its own, because a driver made for another Node can take the process down. */
async function driverError() {
  const attempt = "new (require('better-sqlite3'))(':memory:').close()";
  const { code, output } = await runQuietly([process.execPath, '-e', attempt]);
  if (code === 0) return null;
  return output.split('\n').find((line) => /error/i.test(line)) ?? `it ended with code ${code}.`;
}

/** npm of the `npm run` that started us, else the one on the path. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js') ? [process.execPath, cli, ...args] : ['npm', ...args];
}

// With NODE_ENV=production npm leaves out what the build needs.
function withoutProduction() {
  const env = { ...process.env };
  delete env.NODE_ENV;
  return env;
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const lastLines = (output) => output.trimEnd().split('\n').slice(-25).join('\n');
