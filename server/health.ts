import 'server-only';
import { migrationState } from '@/db/migrate';
import { ping, store } from '@/db/store';

export type Health = { ok: true } | { ok: false; reason: string };

/** Whether this process can serve: the store answers, and has had every migration that this version knows. */
export async function health(): Promise<Health> {
  try {
    await ping();
    const { known, applied } = await migrationState(store());
    const missing = known - applied;
    if (missing > 0)
      return {
        ok: false,
        reason: `${missing} ${missing === 1 ? 'migration has' : 'migrations have'} not been applied`,
      };
    return { ok: true };
  } catch (error) {
    // The engine's own words may hold an address or a path: they go to the log, not to who asks.
    console.error(`health: ${error instanceof Error ? error.message : error}`);
    return { ok: false, reason: 'the store does not answer' };
  }
}
