import 'server-only';
import { migrationState } from '@/db/migrate';
import { ping, store } from '@/db/store';

export type Health = { ok: true } | { ok: false; reason: string };

/** Whoever asks wants to know now: a store that takes longer does not serve people either. In milliseconds. */
const ANSWER_WITHIN_MS = 5_000;

/** Whether this process can serve: the store answers, and has had every migration that this version knows. */
export async function health(withinMs = ANSWER_WITHIN_MS): Promise<Health> {
  try {
    const missing = await within(withinMs, missingMigrations());
    if (missing === 0) return { ok: true };
    const reason = `${missing} ${missing === 1 ? 'migration has' : 'migrations have'} not been applied`;
    return { ok: false, reason };
  } catch (error) {
    // The engine's own words may hold an address or a path: they go to the log, not to who asks.
    console.error(`health: ${innermost(error)}`);
    return { ok: false, reason: 'the store does not answer' };
  }
}

async function missingMigrations(): Promise<number> {
  await ping();
  const { known, applied } = await migrationState(store());
  return Math.max(0, known - applied);
}

/** @throws Error when it takes longer */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What the engine said; the error around it only repeats the statement. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message || error.name : innermost(error.cause);
}
