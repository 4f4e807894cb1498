/** 'columns' waits for somebody to say which column holds what; 'checked' waits for the word to import. */
export const importStatuses = ['columns', 'checking', 'checked', 'importing', 'done', 'failed', 'cancelled'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** The server is working on it; everybody else's file has to wait. */
export const busyStatuses = ['checking', 'importing'] as const satisfies readonly ImportStatus[];
/** Not over yet: it can still be cancelled. */
export const openStatuses = ['columns', 'checking', 'checked', 'importing'] as const satisfies readonly ImportStatus[];

/**
 * Why an import stopped by itself; keys under `failures` in messages/…/people-import.json.
 * 'quote': a quotation mark is never closed, so that no row after it can be told apart. 'stopped': the server stopped
 * and nobody went on. 'unexpected': a fault of ours; the log of the server says which.
 */
export const importFailures = ['quote', 'stopped', 'unexpected'] as const;
export type ImportFailure = (typeof importFailures)[number];

export function isBusy(status: ImportStatus): boolean {
  return busyStatuses.some((busy) => busy === status);
}

/** Where an import stands, as its page and the command line tell it. */
export type ImportProgress = {
  readonly status: ImportStatus;
  readonly rowsDone: number;
  /** Counted in lines until the file has been read to its end. */
  readonly rowsTotal: number;
};
