import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stop } from './stop.mjs';

/** Makes the data folder, for this account only, and sees whether it can be written to. */
export function ensureFolder(folder, command) {
  const probe = path.join(folder, `.writable-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    throw new Stop(
      `The data folder ${folder} ${reason(error)}. Choose another one like this: DATA_DIR=/path/to/folder ${command}`,
    );
  }
}

/**
 * One level at a time: with `recursive`, Node never comes back from a place where nothing can be made and that says so
 * by "no such file", such as /proc.
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Somebody else made it in the same moment.
    if (error.code !== 'EEXIST') throw error;
  }
}

function reason({ code }) {
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'cannot be made, because there is a file in its place';
  if (code === 'ENOENT') return 'cannot be made, because nothing can be made in the folder above it';
  if (code === 'ENOSPC') return 'cannot be written to, because the disk is full';
  if (code === 'EROFS') return 'cannot be written to, because it is on a read-only disk';
  if (code === 'ENAMETOOLONG') return 'cannot be made, because its name is too long';
  return `cannot be written to by your account (${code})`;
}
