import { existsSync } from 'node:fs';
import { runQuietly } from './run.mjs';

/** One sentence that says why an installation failed and what to do, read from npm's output. */
export async function explainInstall(output) {
  // npm compiles only after fetching the ready-made driver failed, so its output may speak of the network as well.
  if (/node-gyp|gyp ERR/.test(output)) return explainCompiler();
  const known = reasons.find(({ sign }) => sign.test(output));
  return known ? known.sentence : 'The packages could not be installed; the lines above say why.';
}

const reasons = [
  {
    sign: /spawn npm ENOENT/,
    sentence:
      'The program npm is missing. It comes with Node from https://nodejs.org; on Debian, "sudo apt-get install npm" brings it.',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/,
    sentence:
      'The packages could not be fetched, because the package registry cannot be reached. Check the network connection (and the proxy, if you use one) and try again.',
  },
  {
    sign: /ENOSPC/,
    sentence: 'The packages could not be installed, because the disk is full. Make room and try again.',
  },
  {
    sign: /EACCES|EPERM|EROFS/,
    sentence:
      'The packages could not be installed, because this folder may not be written to. Copy the project to a folder of your own and try again.',
  },
];

async function explainCompiler() {
  const missing = await missingBuildTools();
  if (missing.length === 0) {
    return 'The database driver (better-sqlite3) could not be compiled; the lines above say why.';
  }
  return `The database driver has to be compiled on this machine, and it lacks ${missing.join(' and ')}. Run "${installCommand(missing)}" and try again.`;
}

/** Which of the programs that node-gyp needs do not run here. */
async function missingBuildTools() {
  const missing = [];
  for (const program of ['python3', 'make', 'g++']) {
    const { code } = await runQuietly([program, '--version']);
    if (code !== 0) missing.push(program);
  }
  return missing;
}

function installCommand(missing) {
  if (process.platform === 'darwin') return 'xcode-select --install';
  if (existsSync('/usr/bin/dnf')) return `sudo dnf install ${missing.join(' ').replace('g++', 'gcc-c++')}`;
  return `sudo apt-get install ${missing.join(' ')}`;
}
