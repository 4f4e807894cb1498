import { brotliDecompressSync } from 'node:zlib';

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

type Glyph = { bytes: Buffer; left: number };

function glyphsIn(table: Reading): Glyph[] {
  table.skip(4);
  const count = table.u16();
  table.skip(2);
  const lengths = Array.from({ length: 7 }, () => table.u32());
  const [contours, points, flags, outlines, composites, boxes] = lengths.map(
    (length) => new Reading(table.bytes(length)),
  );
  if (!contours || !points || !flags || !outlines || !composites || !boxes) throw new Error('no outlines');
  const hasBox = boxes.bytes(4 * Math.ceil(count / 32));

  return Array.from({ length: count }, (_, glyph) => {
    const contourCount = contours.i16();
    const isBoxGiven = ((hasBox[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0;
    if (contourCount === 0) return { bytes: Buffer.alloc(0), left: 0 };
    if (contourCount < 0) return composed(boxes.bytes(8), composites, outlines);
    const ends = Array.from({ length: contourCount }, () => points.u255());
    const outline = outlineOf(ends, flags, outlines);
    return simple(outline, isBoxGiven ? boxes.bytes(8) : boxAround(outline.points));
  });
}

/** A glyph made of others. Its instructions are left out, so what they would follow on says that there are none. */
function composed(box: Buffer, composites: Reading, outlines: Reading): Glyph {
  const [MORE, INSTRUCTIONS] = [0x20, 0x100];
  const parts: Buffer[] = [];
  let flags = MORE;
  let isHinted = false;
  while (flags & MORE) {
    flags = composites.u16();
    isHinted ||= (flags & INSTRUCTIONS) !== 0;
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    const kept = Buffer.alloc(2);
    kept.writeUInt16BE(flags & ~INSTRUCTIONS);
    parts.push(kept, composites.bytes(2 + (flags & 0x01 ? 4 : 2) + scale));
  }
  if (isHinted) outlines.u255();
  return { bytes: even(Buffer.concat([int16s([-1]), box, ...parts])), left: box.readInt16BE(0) };
}

type Point = { x: number; y: number; isOnCurve: boolean };
type Outline = { ends: number[]; points: Point[] };

function outlineOf(lengths: readonly number[], flags: Reading, outlines: Reading): Outline {
  const points: Point[] = [];
  const ends: number[] = [];
  let [x, y] = [0, 0];
  for (const length of lengths) {
    for (let count = 0; count < length; count += 1) {
      const flag = flags.u8();
      const [dx, dy] = stepOf(flag & 0x7f, outlines);
      x += dx;
      y += dy;
      points.push({ x, y, isOnCurve: flag < 0x80 });
    }
    ends.push(points.length - 1);
  }
  // The length of the instructions; they themselves are in a stream of their own.
  outlines.u255();
  return { ends, points };
}

/** How far a point is from the one before: section 5.2, in the order of its table. */
function stepOf(flag: number, from: Reading): [dx: number, dy: number] {
  const [right, up] = [flag & 1 ? 1 : -1, flag & 2 ? 1 : -1];
  if (flag < 10) return [0, right * (((flag & 14) << 7) + from.u8())];
  if (flag < 20) return [right * ((((flag - 10) & 14) << 7) + from.u8()), 0];
  if (flag < 84) {
    const [high, low] = [flag - 20, from.u8()];
    return [right * (1 + (high & 0x30) + (low >> 4)), up * (1 + ((high & 0x0c) << 2) + (low & 0x0f))];
  }
  if (flag < 120) {
    const high = flag - 84;
    const dx = 1 + (Math.trunc(high / 12) << 8) + from.u8();
    return [right * dx, up * (1 + (((high % 12) >> 2) << 8) + from.u8())];
  }
  if (flag < 124) {
    const [first, second, third] = [from.u8(), from.u8(), from.u8()];
    return [right * ((first << 4) + (second >> 4)), up * (((second & 0x0f) << 8) + third)];
  }
  return [right * from.u16(), up * from.u16()];
}

function simple({ ends, points }: Outline, box: Buffer): Glyph {
  const steps = points.map(({ x, y }, at) => ({ dx: x - (points[at - 1]?.x ?? 0), dy: y - (points[at - 1]?.y ?? 0) }));
  const flags = Buffer.from(points.map(({ isOnCurve }) => Number(isOnCurve)));
  const bytes = Buffer.concat([
    int16s([ends.length]),
    box,
    int16s([...ends, 0]),
    flags,
    int16s(steps.map(({ dx }) => dx)),
    int16s(steps.map(({ dy }) => dy)),
  ]);
  return { bytes: even(bytes), left: box.readInt16BE(0) };
}

function boxAround(points: readonly Point[]): Buffer {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return int16s([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
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

function int16s(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeInt16BE(value, at * 2);
  return bytes;
}

const even = (bytes: Buffer) => (bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]));

/** Reads numbers one after the other. */
class Reading {
  constructor(
    private readonly buffer: Buffer,
    public at = 0,
  ) {}

  bytes(length: number): Buffer {
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }

  skip(length: number): void {
    this.at += length;
  }

  u8 = () => this.bytes(1).readUInt8();
  u16 = () => this.bytes(2).readUInt16BE();
  i16 = () => this.bytes(2).readInt16BE();
  u32 = () => this.bytes(4).readUInt32BE();

  base128(): number {
    let value = 0;
    for (let byte = 0x80; byte & 0x80;) {
      byte = this.u8();
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  }

  u255(): number {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 254) return this.u8() + 253 * 2;
    return code === 255 ? this.u8() + 253 : code;
  }
}
