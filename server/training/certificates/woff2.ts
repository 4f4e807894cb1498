import { brotliDecompressSync } from 'node:zlib';
import { int16s, Reading } from './font-bytes';
import { type Glyph, glyphsIn } from './glyphs';

// A web font as a plain TrueType font. pdfkit puts a part of a font into the document and can take that from TrueType
// only; our typeface comes as WOFF 2.

/** Tags that WOFF 2 knows by number, as far as fonts of ours use them (section 4.1 of the specification). */
const TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX ' +
  'vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat ' +
  'fmtx fvar gvar'
).split(' ');

/** What a document needs of a font: outlines at rest, without hints for screens and without other weights. */
const KEPT = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/**
 * Converts a WOFF 2 font with TrueType outlines; of a variable font the design it has by default.
 *
 * @throws Error for anything else
 * @see https://www.w3.org/TR/WOFF2/ sections 4 (header), 5.1 (glyf), 5.4 (hmtx), 6 (numbers of variable length)
 */
export function trueTypeOf(woff2: Buffer): Buffer {
  const tables = tablesIn(woff2);
  const glyf = tables.get('glyf');
  const head = tables.get('head');
  const hmtx = tables.get('hmtx');
  const hhea = tables.get('hhea');
  if (!glyf?.isTransformed || !head || !hmtx || !hhea) throw new Error('not a WOFF 2 font with TrueType outlines');

  const glyphs = glyphsIn(new Reading(glyf.bytes));
  const offsets = Buffer.alloc((glyphs.length + 1) * 4);
  let end = 0;
  for (const [at, { bytes }] of glyphs.entries()) {
    end += bytes.length;
    offsets.writeUInt32BE(end, (at + 1) * 4);
  }
  const longOffsets = Buffer.from(head.bytes);
  longOffsets.writeInt16BE(1, 50);
  const metrics = hmtx.isTransformed
    ? metricsIn(new Reading(hmtx.bytes), hhea.bytes.readUInt16BE(34), glyphs)
    : hmtx.bytes;
  const made = new Map([
    ['glyf', Buffer.concat(glyphs.map(({ bytes }) => bytes))],
    ['loca', offsets],
    ['head', longOffsets],
    ['hmtx', metrics],
  ]);
  return fontOf(
    KEPT.flatMap((tag) => {
      const bytes = made.get(tag) ?? tables.get(tag)?.bytes;
      return bytes ? [{ tag, bytes }] : [];
    }),
  );
}

type Table = { bytes: Buffer; isTransformed: boolean };

function tablesIn(woff2: Buffer): Map<string, Table> {
  if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF 2 font');
  const count = woff2.readUInt16BE(12);
  const compressedLength = woff2.readUInt32BE(20);
  const directory = new Reading(woff2, 48);
  const entries = Array.from({ length: count }, () => {
    const flags = directory.u8();
    const tag =
      (flags & 63) === 63 ? directory.bytes(4).toString('latin1') : (TAGS[flags & 63] ?? '').replace('_', ' ');
    const version = flags >> 6;
    const isTransformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    const length = directory.base128();
    return { tag, isTransformed, length: isTransformed ? directory.base128() : length };
  });
  const compressed = woff2.subarray(directory.at, directory.at + compressedLength);
  const data = new Reading(brotliDecompressSync(compressed));
  return new Map(entries.map(({ tag, isTransformed, length }) => [tag, { isTransformed, bytes: data.bytes(length) }]));
}

/** Widths, with the left bearings that were left out because they are where the outlines begin. */
function metricsIn(table: Reading, fullCount: number, glyphs: readonly Glyph[]): Buffer {
  const flags = table.u8();
  const widths = Array.from({ length: fullCount }, () => table.u16());
  const bearings = glyphs.map(({ left }, at) => {
    const isLeftOut = (flags & (at < fullCount ? 1 : 2)) !== 0;
    return isLeftOut ? left : table.i16();
  });
  return int16s(bearings.flatMap((left, at) => (at < fullCount ? [asSigned(widths[at] ?? 0), left] : [left])));
}

const asSigned = (word: number) => (word << 16) >> 16;

/** The tables behind a directory. Their checksums stay 0: nobody but pdfkit reads this, and it does not look at them. */
function fontOf(tables: readonly { tag: string; bytes: Buffer }[]): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.length, 4);
  let offset = directory.length;
  const parts = tables.map(({ tag, bytes }, at) => {
    const entry = 12 + at * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([directory, ...parts]);
}
