import type { FileComplaint } from './import-file';

/** The text of a file, without its byte order mark, or why it is not one we can read. */
export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly complaint: FileComplaint };

/** A workbook, a document, a page or anything else that is not text holds a NUL within its first bytes, or begins so. */
const OTHER_KINDS = /^(?:PK\u0003\u0004|%PDF|\{\\rtf|\s*<(?:!doctype|html|\?xml))/i;

/**
 * Reads the bytes of a file as text. UTF-8 with or without a byte order mark; UTF-16 with one ("Unicode text" of a
 * spreadsheet); and when the bytes are no UTF-8, Windows-1252, which older spreadsheets write: in it every byte is a
 * letter, so it can only be the last guess.
 */
export function readFileText(bytes: Uint8Array): FileText {
  if (bytes.length === 0) return { ok: false, complaint: 'empty' };
  const text = decoded(bytes);
  if (text.includes('\0') || OTHER_KINDS.test(text)) return { ok: false, complaint: 'type' };
  return text.trim() === '' ? { ok: false, complaint: 'empty' } : { ok: true, text };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, asWindowsHasIt);
  }
}

/** What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has control characters. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode Windows-1252 as if it were Latin-1 (nodejs/node issue 56542). */
function asWindowsHasIt(sign: string): string {
  return WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign;
}
