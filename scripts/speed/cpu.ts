import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the machine. */
const TICK_MS = 10;

/**
 * How long a process has kept the processor busy since it began, all its threads together. Unlike the time that somebody
 * waits, that says what a page costs also while the machine is doing other things. Linux only; elsewhere it is NaN.
 *
 * @see proc_pid_stat(5), fields 14 (utime) and 15 (stime)
 */
export function cpuMilliseconds({ pid }: ChildProcess): number {
  try {
    // The name of the program stands in brackets and can hold blanks: what counts comes after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}
