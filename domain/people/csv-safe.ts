/** The signs that part the cells of a line; the first is what Dutch and most European spreadsheets write. */
export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Texts that a spreadsheet would run as a formula: they start with = + - @ (also in their full-width forms), maybe
 * after spaces, or with a tab or line break. Apostrophes before it count, so that `withoutGuard` can take one off.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

const NEEDS_QUOTES = /[";,\t|\r\n]|^\s|\s$/;

/**
 * One cell of a CSV file that is safe to open: a text that would run as a formula gets an apostrophe in front, which a
 * spreadsheet hides. Numbers stay as they are. Quoted whenever any of the known delimiters occurs in it, since nobody
 * knows which one the reader's spreadsheet expects.
 */
export function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file with its line break (CRLF, RFC 4180). */
export function csvLine(cells: readonly (string | number | null | undefined)[], delimiter: Delimiter = ';'): string {
  return `${cells.map(csvCell).join(delimiter)}\r\n`;
}

/**
 * Takes off the apostrophe that `csvCell` put in front: a file we wrote can be corrected and read back without change.
 * Names such as "'t Hart" keep theirs.
 */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
