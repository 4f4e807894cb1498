import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stop } from './stop.mjs';

/** Makes the data folder, for this account only, and sees whether it can be written to. */
export function ensureFolder(folder, command) {
  const probe = path.join(folder, `.writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    throw new Stop(
      `The data folder ${folder} ${reason(error)}. Choose another one like this: DATA_DIR=/path/to/folder ${command}`,
    );
  }
}

function reason({ code }) {
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'cannot be made, because there is a file in its place';
  if (code === 'ENOSPC') return 'cannot be written to, because the disk is full';
  if (code === 'EROFS') return 'cannot be written to, because it is on a read-only disk';
  return `cannot be written to by your account (${code})`;
}
