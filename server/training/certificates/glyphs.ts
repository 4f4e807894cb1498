import { even, int16s, Reading } from './font-bytes';

/** One glyph as TrueType writes it, and where its outline begins, in units of the font. */
export type Glyph = { bytes: Buffer; left: number };

/**
 * The glyphs of a transformed `glyf` table, in their order.
 * @see https://www.w3.org/TR/WOFF2/ section 5.1
 */
export function glyphsIn(table: Reading): Glyph[] {
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
