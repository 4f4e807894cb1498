/**
 * Rows in one INSERT or one list of ids. Both engines bind at most some 32,000 values in a statement, and one of this
 * size takes SQLite, which works on the server's only thread, about ten milliseconds.
 */
export const ROWS_IN_STATEMENT = 500;

/** Cuts rows into pieces that one statement can hold; the last piece may be shorter, and nothing gives no piece. */
export function* inBatches<Row>(rows: readonly Row[], size = ROWS_IN_STATEMENT): Generator<Row[]> {
  if (!(size >= 1)) throw new RangeError(`batches of ${size}`);
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
