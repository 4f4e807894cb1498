import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateSqliteFile } from './migrate';

/** Migrates one empty database; every test gets a copy of it. */
export default function setup(project: TestProject): () => void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'draagvlak-template-'));
  const file = path.join(folder, 'template.db');
  migrateSqliteFile(file);
  // Copying takes the one file along, not the log beside it.
  for (const rest of ['-wal', '-shm']) fs.rmSync(file + rest, { force: true });
  project.provide('template', file);
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
