import { Invalid, Refused } from '@/domain/errors';

// What is told of a failure. drizzle puts every value of a statement that fails into the message of its error, and an
// engine the value that it stumbled over into its own: among them what somebody answered or wrote. Of a failure of the
// engine only its code goes further.

/** The short code by which the engine names a failure, for instance SQLITE_FULL or 53100 for a full disk. */
export function engineCode(error: unknown): string | undefined {
  for (const cause of causes(error)) {
    if ('code' in cause) return String(cause.code);
  }
  return undefined;
}

/** A failure as it may stand in the log: by its code where it comes from the engine, and otherwise in its own words. */
export function failureTold(error: unknown): string {
  if (causes(error).some(isOfEngine)) return `the database failed (${engineCode(error) ?? 'unknown'})`;
  return error instanceof Error ? error.message || error.name : String(error);
}

/**
 * Work that goes through what people answered or wrote. Whatever fails in it, it says no more than `sentence` and the
 * code, and has no cause.
 * @throws Refused and Invalid as they are: their words are ours
 */
export async function tellingOnlyTheCode<Result>(sentence: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused || error instanceof Invalid) throw error;
    throw new Error(`${sentence} (${engineCode(error) ?? 'unknown'})`);
  }
}

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let cause = error; cause instanceof Error && !found.includes(cause); cause = cause.cause) found.push(cause);
  return found;
}

/**
 * By what they carry, not by their class: Next loads drizzle once for each bundle, and the store may be of another one.
 * drizzle's error has `params`, that of PostgreSQL `severity`.
 */
function isOfEngine(error: Error): boolean {
  return 'params' in error || 'severity' in error || error.name === 'SqliteError';
}
