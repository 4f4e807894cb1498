// What a file is, by its own bytes: never by its name or by what a browser said.

export type ImageType = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** The kind of picture that begins like this; null for anything else, SVG and scripts among it. */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (/^GIF8[79]a$/.test(latin(bytes, 0, 6))) return 'gif';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp';
  return /^ftypavi[fs]$/.test(latin(bytes, 4, 12)) ? 'avif' : null;
}

export type FilmType = 'video/mp4' | 'video/webm';

/** Brands of MP4 that browsers play. QuickTime and pictures in the same wrapping are none of them. */
const MP4_BRAND = /^(isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash)$/;

/** The kind of film that begins like this; null for anything else. Looks at the first 64 bytes at most. */
export function filmTypeOf(bytes: Uint8Array): FilmType | null {
  if (latin(bytes, 4, 8) === 'ftyp') return MP4_BRAND.test(latin(bytes, 8, 12)) ? 'video/mp4' : null;
  const isMatroska = startsWith(bytes, [0x1a, 0x45, 0xdf, 0xa3]);
  return isMatroska && latin(bytes, 0, 64).includes('webm') ? 'video/webm' : null;
}

/** Follows a film as it comes in, piece by piece, and knows at the end whether all of it came. */
export interface FilmWatch {
  feed(bytes: Uint8Array): void;
  isWhole(): boolean;
}

export function watchFilm(type: FilmType): FilmWatch {
  return type === 'video/mp4' ? new Mp4Watch() : new WebmWatch();
}

/** An MP4 is a row of boxes, each with its length in front (ISO/IEC 14496-12, 4.2): the last one has to be full. */
class Mp4Watch implements FilmWatch {
  #header: number[] = [];
  /** Bytes of the box at hand that have still to come. */
  #left = 0;
  #hasIndex = false;
  #isBroken = false;

  feed(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.#isBroken;) {
      if (this.#left > 0) {
        const taken = Math.min(this.#left, bytes.length - at);
        this.#left -= taken;
        at += taken;
      } else {
        this.#header.push(bytes[at] ?? 0);
        at += 1;
        this.#readHeader();
      }
    }
  }

  #readHeader(): void {
    const header = Uint8Array.from(this.#header);
    if (header.length < 8) return;
    const short = bigEndian(header, 0, 4);
    // A length of 1 says that the real one follows in eight bytes; 0, that the box goes on to the end of the file.
    if (short === 1 && header.length < 16) return;
    const length = short === 1 ? bigEndian(header, 8, 16) : short;
    if (latin(header, 4, 8) === 'moov') this.#hasIndex = true;
    this.#isBroken = length !== 0 && length < header.length;
    this.#left = length === 0 ? Infinity : length - header.length;
    this.#header = [];
  }

  isWhole(): boolean {
    const isAtEnd = this.#left === 0 || this.#left === Infinity;
    return !this.#isBroken && this.#hasIndex && isAtEnd && this.#header.length === 0;
  }
}

/** A WebM is a heading and one segment, whose length stands in front unless it was written live (RFC 8794). */
class WebmWatch implements FilmWatch {
  #start: number[] = [];
  #seen = 0;
  static readonly #ENOUGH = 4096;

  feed(bytes: Uint8Array): void {
    this.#seen += bytes.length;
    const room = WebmWatch.#ENOUGH - this.#start.length;
    if (room > 0) this.#start.push(...bytes.subarray(0, room));
  }

  isWhole(): boolean {
    const start = Uint8Array.from(this.#start);
    const heading = sizeAt(start, 4);
    if (!heading) return false;
    const segment = heading.end + heading.size;
    if (!startsWith(start.subarray(segment), [0x18, 0x53, 0x80, 0x67])) return false;
    const length = sizeAt(start, segment + 4);
    return length !== null && (length.size === Infinity || this.#seen >= length.end + length.size);
  }
}

/** A number whose first byte says how many follow (RFC 8794, 4); all ones: not known. `end` is where it stops. */
function sizeAt(bytes: Uint8Array, at: number): { size: number; end: number } | null {
  const first = bytes[at];
  if (!first) return null;
  const width = Math.clz32(first) - 23;
  const rest = bytes.subarray(at + 1, at + width);
  const lead = first & (0xff >> width);
  if (rest.length < width - 1) return null;
  const isUnknown = lead === 0xff >> width && rest.every((byte) => byte === 0xff);
  const size = isUnknown ? Infinity : rest.reduce((sum, byte) => sum * 256 + byte, lead);
  return { size, end: at + width };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function bigEndian(bytes: Uint8Array, from: number, to: number): number {
  return bytes.subarray(from, to).reduce((sum, byte) => sum * 256 + byte, 0);
}
