import 'server-only';
import type { Delimiter } from '@/domain/people/csv-safe';
import { guessDelimiter } from '@/domain/people/import-columns';
import type { FileComplaint } from '@/domain/people/import-file';
import { createPace } from '../pace';
import { fileRows, UnclosedQuote } from './rows';

/** The columns of a file and the sign between them. `lines` is a first guess at the number of rows below the heading. */
export type Heading = { readonly header: string[]; readonly delimiter: Delimiter; readonly lines: number };

/** Reads the heading of a file, or says why it is no list of people: one column only, or nothing below the heading. */
export async function headingOf(text: string): Promise<Heading | { complaint: FileComplaint }> {
  const delimiter = guessDelimiter(text.slice(0, text.search(/[\r\n]|$/)));
  try {
    let header: string[] | undefined;
    for await (const { cells } of fileRows(text, delimiter, createPace())) {
      if (header) return { header, delimiter, lines: linesIn(text) - 1 };
      header = cells.map((cell) => cell.trim());
      if (header.length < 2) return { complaint: 'type' };
    }
  } catch (error) {
    if (error instanceof UnclosedQuote) return { complaint: 'type' };
    throw error;
  }
  return { complaint: 'no-rows' };
}

function linesIn(text: string): number {
  const breaks = text.match(/\r\n|\n|\r/g)?.length ?? 0;
  return /[\r\n]$/.test(text) ? breaks : breaks + 1;
}
