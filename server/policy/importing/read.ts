import 'server-only';
import { readFileText } from '@/domain/people/file-text';
import type { Locale } from '@/domain/access/viewer';
import { complaintAbout, markdownDocument, settled } from '@/domain/policy/document';
import { DOCUMENT_MAX_BYTES } from '@/domain/policy/imported';
import { readWordFile, type WordDocument } from './word';
import { complaint } from './zip';

/**
 * Reads a document by what it is, never by its name: a Word file, or a text in Markdown.
 * @throws Invalid for field `file`, with a DocumentComplaint
 */
export async function readDocument(
  bytes: Uint8Array,
  locale: Locale,
  isKnown: (mediaId: string) => boolean,
): Promise<WordDocument> {
  if (bytes.length > DOCUMENT_MAX_BYTES) throw complaint('large');
  const { text, pictures } = startsWith(bytes, ZIP)
    ? await readWordFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), locale)
    : { text: markdownDocument(textOf(bytes), isKnown), pictures: new Map() };
  const document = settled(text);
  const why = complaintAbout(document);
  if (why) throw complaint(why);
  return { text: document, pictures };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** How files of Microsoft's older programs begin, and so does a newer one that is locked with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function textOf(bytes: Uint8Array): string {
  if (startsWith(bytes, COMPOUND)) throw complaint(holdsLockedFile(bytes) ? 'password' : 'old-word');
  const read = readFileText(bytes);
  if (!read.ok) throw complaint(read.complaint === 'empty' ? 'empty' : 'type');
  return read.text;
}

/** @see [MS-OFFCRYPTO] 2.3.1: the stream that an encrypted document is kept in, named in UTF-16 */
function holdsLockedFile(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
