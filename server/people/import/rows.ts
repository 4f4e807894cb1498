import 'server-only';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Delimiter } from '@/domain/people/csv-safe';
import type { Pace } from '@/server/pace';

/** A row with its number as people see it in their spreadsheet: the heading is row 1, an empty line counts. */
export type FileRow = { readonly cells: readonly string[]; readonly rowNumber: number };

/** A quotation mark that is never closed has swallowed the rest of the file. */
export class UnclosedQuote extends Error {
  constructor(readonly rowNumber: number) {
    super(`the quotation mark in row ${rowNumber} is not closed`);
    this.name = 'UnclosedQuote';
  }
}

/** Bytes given to the parser at once: about a thousand rows, a few milliseconds. */
const SLICE = 64 * 1024;
/** No row of people is longer, so a longer one has an open quotation mark. In bytes. */
const LONGEST_ROW = 64 * 1024;

/**
 * The rows of a file, the heading first, without ever holding more than a slice of them. Others get their turn in
 * between. `limit`: how many rows to read at most. A quotation mark inside a cell that does not begin with one is an ordinary sign.
 * @throws UnclosedQuote
 */
export async function* fileRows(
  content: string,
  delimiter: Delimiter,
  pace: Pace,
  limit?: number,
): AsyncGenerator<FileRow> {
  const parser = Readable.from(slices(Buffer.from(content))).pipe(
    parse({
      delimiter,
      // Named, because the parser would take the first ending for all: files put together from several have both.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      to: limit,
    }),
  );
  let rowNumber = 0;
  try {
    for await (const cells of parser) {
      rowNumber += 1;
      if (pace.isDue()) await pace.rest();
      yield { cells: textCells(cells), rowNumber };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnclosedQuote(rowOf(error));
    throw error;
  }
}

/** Bytes and not text: a slice of text could end in the middle of a letter. */
function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

/** Without options for columns or types, the parser answers with an array of texts; its type does not say so. */
function textCells(cells: unknown): readonly string[] {
  return cells as readonly string[];
}

/** The row the parser was in: `records` counts those before it. */
function rowOf(error: CsvError): number {
  return typeof error.records === 'number' ? error.records + 1 : 1;
}
