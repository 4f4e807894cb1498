import 'server-only';
import type { Delimiter } from '@/domain/people/csv-safe';
import { guessDelimiter } from '@/domain/people/import-columns';
import type { FileComplaint } from '@/domain/people/import-file';
import { createPace } from '@/server/pace';
import { fileRows, UnclosedQuote } from './rows';

/** The columns of a file and the sign between them. `lines` is a first guess at the number of rows below the heading. */
export type Heading = { readonly header: string[]; readonly delimiter: Delimiter; readonly lines: number };

/** Reads the heading of a file, or says why it is no list of people: one column only, or nothing below the heading. */
export async function headingOf(text: string): Promise<Heading | { complaint: FileComplaint }> {
  const delimiter = guessDelimiter(text.slice(0, text.search(/[\r\n]|$/)));
  const lines = linesIn(text) - 1;
  const header = await firstRow(text, delimiter);
  if (header === null || header.length < 2) return { complaint: 'type' };
  return lines > 0 ? { header, delimiter, lines } : { complaint: 'no-rows' };
}

async function firstRow(text: string, delimiter: Delimiter): Promise<string[] | null> {
  try {
    for await (const { cells } of fileRows(text, delimiter, createPace(), 1)) return cells.map((cell) => cell.trim());
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error;
  }
  return null;
}

/** Lines with an end to them, and one more where the last has none. Empty ones at the end are no rows. */
function linesIn(text: string): number {
  return (text.trimEnd().match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}
