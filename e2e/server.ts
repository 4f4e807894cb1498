import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, serve } from './serve';

/** The seeded demo that every worker copies. */
export const template = path.join(root, '.cache', 'e2e-template');

export type RunningServer = {
  url: string;
  dataDir: string;
  log(): string;
  /** Ends it, and its data unless another server goes on with them. */
  stop(options?: { keepsData: boolean }): Promise<void>;
};

/** Also while browsers hold connections; a machine that is busy with other journeys is given time. */
const STOPS_WITHIN_MS = 15_000;

/** `dataDir`: of an earlier server that kept its data. */
type Start = { seeded?: boolean; dataDir?: string; settings?: Record<string, string> };

/** Starts the built application with a copy of the seeded data, or with an empty folder, and waits until it serves. */
export async function startServer({ seeded = true, settings = {}, ...kept }: Start = {}): Promise<RunningServer> {
  const dataDir = kept.dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'draagvlak-e2e-'));
  if (seeded && !kept.dataDir) cpSync(template, dataDir, { recursive: true });
  const { url, child, gone, log } = await serve({ DATA_DIR: dataDir, ...settings });
  return {
    url,
    dataDir,
    log,
    async stop({ keepsData } = { keepsData: false }) {
      child.kill('SIGTERM');
      let isLate = false;
      const patience = setTimeout(() => {
        isLate = true;
        child.kill('SIGKILL');
      }, STOPS_WITHIN_MS);
      await gone;
      clearTimeout(patience);
      if (!keepsData) rmSync(dataDir, { recursive: true, force: true });
      if (isLate) throw new Error(`the server did not stop within ${STOPS_WITHIN_MS / 1000} s:\n${log()}`);
    },
  };
}
