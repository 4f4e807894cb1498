import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { inProject, tool } from './project.mjs';
import { runQuietly } from './run.mjs';
import { withoutSettings } from './settings.mjs';
import { Stop } from './stop.mjs';

const stampFile = inProject('.next', 'draagvlak-build.json');

/** A production build of the sources as they are now. Answers the path of the server to start. */
export async function ensureBuilt() {
  const now = fingerprint();
  const last = lastBuild();
  if (last?.quick === now.quick) return last.server;
  if (last?.thorough === now.thorough()) {
    writeFileSync(stampFile, JSON.stringify({ ...last, quick: now.quick }));
    return last.server;
  }
  return build();
}

async function build() {
  // Taken before: a file that changes during the build makes the next start build again.
  const { quick, thorough } = fingerprint();
  const contents = thorough();
  rmSync(stampFile, { force: true });
  const { code, output } = await runQuietly(tool('next', 'build'), {
    title: 'Building the application (about a minute)',
    env: {
      // Without anybody's settings: the demo and the real thing start from the same build.
      ...withoutSettings(),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // A folder that cannot exist: a page that read the database now would be frozen with what it found.
      DATA_DIR: inProject('package.json', 'no-data-while-building'),
    },
  });
  if (code !== 0) throw new Stop(`${output.trimEnd()}\n\nThe application could not be built; the lines above say why.`);

  const server = path.join(standaloneFolder(), 'server.js');
  complete(path.dirname(server));
  writeFileSync(stampFile, JSON.stringify({ quick, thorough: contents, buildId: buildId(), server }));
  return server;
}

/** What the last build was made from, when it is still whole: a bare `next build` since then has replaced it. */
function lastBuild() {
  if (!existsSync(stampFile)) return null;
  const last = JSON.parse(readFileSync(stampFile, 'utf8'));
  const isWhole =
    last.buildId === buildId() &&
    existsSync(last.server) &&
    existsSync(path.join(path.dirname(last.server), '.next', 'static'));
  return isWhole ? last : null;
}

function buildId() {
  const file = inProject('.next', 'BUILD_ID');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Next puts the server deeper when it takes a folder above this one for the root of the workspace. */
function standaloneFolder() {
  const about = JSON.parse(readFileSync(inProject('.next', 'required-server-files.json'), 'utf8'));
  return inProject('.next', 'standalone', about.relativeAppDir ?? '');
}

/** Next leaves out what a CDN might serve; and it copies .env in, where old settings would live on unseen. */
function complete(folder) {
  const copy = (from, to) => {
    if (!existsSync(inProject(from))) return;
    rmSync(path.join(folder, to), { recursive: true, force: true });
    cpSync(inProject(from), path.join(folder, to), { recursive: true, verbatimSymlinks: true });
  };
  copy('.next/static', '.next/static');
  copy('public', 'public');
  for (const name of ['.env', '.env.production']) rmSync(path.join(folder, name), { force: true });
}
