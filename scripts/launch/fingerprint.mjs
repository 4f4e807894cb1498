import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { installStamp } from './install.mjs';
import { inProject } from './project.mjs';

/** Everything that `next build` reads. A new top-level folder with code goes here. */
const sources = [
  ...['app', 'components', 'domain', 'server', 'db', 'i18n', 'messages', 'drizzle', 'public'],
  ...['env.ts', 'instrumentation.ts', 'instrumentation-client.ts', 'proxy.ts'],
  ...['next.config.js', 'postcss.config.mjs', 'tsconfig.json'],
];

/**
 * Two fingerprints of the sources. `quick` reads only names, sizes and times (milliseconds); `thorough()` reads the
 * contents too, for when a checkout has touched the files without changing them.
 */
export function fingerprint() {
  const files = sources.flatMap(filesIn);
  const describe = (file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}\n`;
  };
  return {
    quick: digest([installStamp(), ...files.map(describe)]),
    thorough: () => digest([installStamp(), ...files.flatMap((file) => [file, readFileSync(file)])]),
  };
}

function filesIn(source) {
  const place = inProject(source);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
