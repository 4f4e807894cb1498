import { readFileSync } from 'node:fs';
import path from 'node:path';
import { trueTypeOf } from './woff2';

/** A font as pdfkit takes it, with the letters it can write. */
export type Font = { readonly bytes: Buffer; readonly codePoints: ReadonlySet<number> };

const FOLDER = ['node_modules', '@fontsource-variable', 'atkinson-hyperlegible-next', 'files'];
/** The letters of the pages, and those of the other languages that write in the Latin alphabet. */
const FILES = ['atkinson-hyperlegible-next-latin-wght-normal', 'atkinson-hyperlegible-next-latin-ext-wght-normal'];

let fonts: readonly Font[] | undefined;

/** The typeface of the pages for paper; next.config.js sees to it that the files are there after building. */
export function certificateFonts(): readonly Font[] {
  fonts ??= FILES.map((file) => {
    const bytes = trueTypeOf(
      readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), ...FOLDER, `${file}.woff2`)),
    );
    return { bytes, codePoints: codePointsIn(bytes) };
  });
  return fonts;
}

/** The code points of a TrueType font, from the table for the Unicode BMP (cmap, format 4). */
export function codePointsIn(font: Buffer): Set<number> {
  const map = tableIn(font, 'cmap');
  const formats = Array.from({ length: map.readUInt16BE(2) }, (_, at) => map.subarray(map.readUInt32BE(8 + at * 8)));
  const table = formats.find((one) => one.readUInt16BE(0) === 4);
  if (!table) throw new Error('a font without a table of its letters');

  const size = table.readUInt16BE(6);
  const segments = Array.from({ length: size / 2 }, (_, at) => ({
    to: table.readUInt16BE(14 + at * 2),
    from: table.readUInt16BE(16 + size + at * 2),
  }));
  const all = segments.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  // The last segment only says that the table ends.
  return new Set(all.filter((codePoint) => codePoint < 0xffff));
}

function tableIn(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = font.readUInt32BE(entry + 8);
    return font.subarray(offset, offset + font.readUInt32BE(entry + 12));
  }
  throw new Error(`a font without ${tag}`);
}
