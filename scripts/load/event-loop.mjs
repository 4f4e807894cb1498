// Loaded into the server before anything else (node --import): how long its only thread was kept from the next request.
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** The timer that is waited for; its own time is part of every delay. */
const EVERY_MS = 5;

const delay = monitorEventLoopDelay({ resolution: EVERY_MS });
delay.enable();

// Said on request, since the time before: `longest block: 12.3 ms`.
process.on('SIGUSR2', () => {
  console.log(`longest block: ${Math.max(0, delay.max / 1e6 - EVERY_MS).toFixed(1)} ms`);
  delay.reset();
});
