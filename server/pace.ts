import 'server-only';
import { setImmediate } from 'node:timers/promises';

/** How long a job may keep the one thread of the server to itself, in milliseconds. */
const LONGEST_TURN_MS = 12;
/** Turns of the event loop that others get in between: a page needs several to be drawn. */
const TURNS_FOR_OTHERS = 4;

/** Lets pages be served while a long job runs: `if (pace.isDue()) await pace.rest()` now and then in its loop. */
export type Pace = { isDue(): boolean; rest(): Promise<void> };

export function createPace(): Pace {
  let began = performance.now();
  return {
    isDue: () => performance.now() - began >= LONGEST_TURN_MS,
    async rest() {
      for (let turn = 0; turn < TURNS_FOR_OTHERS; turn++) await setImmediate();
      began = performance.now();
    },
  };
}
