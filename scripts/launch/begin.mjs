// The only file that an old Node has to understand: every script imports this one and nothing else at the top, and
// loads the rest inside begin(…), after the check. Keep the syntax here to what Node 14 can read.
import { readFileSync } from 'fs';

/** Checks Node, runs `main`, and turns an expected "no" (a Stop) into its one sentence and exit code 1. */
export function begin(main) {
  const complaint = tooOld(process.versions.node, wantedNode());
  if (complaint) {
    console.error(complaint);
    process.exit(1);
  }
  main().catch((error) => {
    console.error(error.name === 'Stop' ? `\n${error.message}` : error);
    process.exit(1);
  });
}

function tooOld(current, wanted) {
  const [major, minor] = current.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return null;
  return `Draagvlak needs Node ${wanted} or newer, and this is Node ${current}. Install a newer one from https://nodejs.org and try again.`;
}

/** "20.20" out of `"engines": { "node": ">=20.20" }`, so that the number is written down once. */
function wantedNode() {
  const about = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return about.engines.node.replace('>=', '');
}
