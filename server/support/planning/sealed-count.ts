import 'server-only';
import { roundSeal } from '../sealing';

/** Every count is made this long, so that the length tells none apart. */
const DIGITS = 10;

/**
 * Seals how many had answered a round when they were last counted: beside the answers that are there now it would say how
 * many came since, and with who was here since, perhaps who.
 */
export function sealCount(roundId: string, count: number): string {
  return sealOf(roundId).close(Buffer.from(String(count).padStart(DIGITS, '0')));
}

/** The count again; null for what was not sealed for this round with our secret, or was changed. */
export function openCount(roundId: string, sealed: string): number | null {
  const count = sealOf(roundId).open(sealed);
  return count === null ? null : Number(count.toString());
}

function sealOf(roundId: string) {
  return roundSeal('response-count', roundId, DIGITS);
}
