import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { media, mediaPieces } from '@/db/schema';
import { store } from '@/db/store';
import { closeFreshStore, freshStore } from '@/db/testing';
import type { Viewer } from '@/domain/access/viewer';
import { PIECE_BYTES, sizeInId, VIDEO_MAX_BYTES } from '@/domain/training/media';
import { addViewer, foundOrganisation } from '@/server/people/people.factory';
import { storeFilm, storePicture } from './commands';
import { mediumBytes, mediumFacts } from './queries';

const now = new Date('2026-11-25T09:00:00Z');
let ans: Viewer;
let kim: Viewer;

beforeEach(async () => {
  await freshStore();
  await foundOrganisation();
  ans = await addViewer('ans', 'champion');
  kim = await addViewer('kim');
});
afterAll(closeFreshStore);

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 120, b: 90 } } });

async function bytesOf(mediaId: string): Promise<Buffer> {
  const { byteLength } = await mediumFacts(kim, mediaId);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await mediumBytes(kim, mediaId, { from: 0, to: byteLength - 1 })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function nothingIsLeft(): Promise<void> {
  expect(await store().read.$count(media)).toBe(0);
  expect(await store().read.$count(mediaPieces)).toBe(0);
}

describe('a picture', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('as %s is made anew as WebP', async (format) => {
    const bytes = await canvas(40, 20).toFormat(format).toBuffer();
    const id = await storePicture(ans, { fileName: 'foto.exe', bytes }, now);
    expect(sizeInId(id)).toEqual({ width: 40, height: 20 });
    expect(await mediumFacts(kim, id)).toMatchObject({ kind: 'image', mimeType: 'image/webp', fileName: 'foto.exe' });
    expect((await sharp(await bytesOf(id)).metadata()).format).toBe('webp');
  });

  test('is made smaller, upright, and says nothing of where and with what it was taken', async () => {
    const bytes = await canvas(3000, 1000)
      .withExif({ IFD0: { Make: 'Camera of Ans', Copyright: 'Ans' }, IFD3: { GPSLatitude: '52/1 5/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const id = await storePicture(ans, { fileName: 'foto.jpg', bytes }, now);
    expect(sizeInId(id)).toEqual({ width: 533, height: 1600 });
    const kept = await bytesOf(id);
    const { exif, xmp, iptc, orientation } = await sharp(kept).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    expect(kept.includes('Camera of Ans')).toBe(false);
  });

  test('that moves keeps its first frame', async () => {
    const frames = await Promise.all([1, 2, 3].map(() => canvas(10, 10).png().toBuffer()));
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const id = await storePicture(ans, { fileName: 'a.gif', bytes }, now);
    expect(sizeInId(id)).toEqual({ width: 10, height: 10 });
  });

  /** A PNG of so many pixels in a few bytes: what a bomb looks like from outside. */
  function bombPng(width: number, height: number): Buffer {
    const chunk = (type: string, data: Buffer) => {
      const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      const sum = Buffer.alloc(4);
      sum.writeUInt32BE(crc(body));
      return Buffer.concat([length, body, sum]);
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([1, 0, 0, 0, 0], 8);
    const lines = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))));
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const chunks = [chunk('IHDR', header), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))];
    return Buffer.concat([signature, ...chunks]);
  }

  function crc(bytes: Buffer): number {
    let sum = 0xffffffff;
    for (const byte of bytes) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    return (sum ^ 0xffffffff) >>> 0;
  }

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['an SVG with a script', () => Buffer.from(svg), 'type'],
    ['an SVG behind a heading', () => Buffer.from(`<?xml version="1.0"?>${svg}`), 'type'],
    ['a page', () => Buffer.from('<html><script>alert(1)</script>'), 'type'],
    ['a program', () => Buffer.from('MZ\x90\0\x03'), 'type'],
    ['a TIFF', () => canvas(4, 4).tiff().toBuffer(), 'type'],
    ['nothing', () => Buffer.alloc(0), 'type'],
    [
      'a heading of a JPEG and then an SVG',
      () => Buffer.concat([Buffer.from([255, 216, 255]), Buffer.from(svg)]),
      'broken',
    ],
    ['a JPEG that breaks off', async () => (await noise().jpeg().toBuffer()).subarray(0, 3000), 'broken'],
    ['a PNG that breaks off', async () => (await noise().png().toBuffer()).subarray(0, 3000), 'broken'],
    ['a hundred megapixels in a few kilobytes', () => bombPng(10_000, 10_000), 'pixels'],
    ['a line of a hundred million pixels', () => bombPng(100_000_000, 1), 'pixels'],
    ['more than twenty megabytes', () => Buffer.alloc(20 * 1024 * 1024 + 1, 0xff), 'large'],
  ])('%s is refused, and nothing is left', async (_, make, why) => {
    const bytes = await make();
    await expect(storePicture(ans, { fileName: 'foto.png', bytes }, now)).rejects.toMatchObject({
      fields: { file: why },
    });
    await nothingIsLeft();
  });

  const noise = () =>
    sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: 'white',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    });

  test('forty megapixels are not a bomb', async () => {
    const id = await storePicture(ans, { fileName: 'a.png', bytes: bombPng(8000, 5000) }, now);
    expect(sizeInId(id)).toEqual({ width: 1600, height: 1000 });
  });
});

describe('a film', () => {
  const box = (type: string, length: number) => {
    const bytes = Buffer.alloc(length);
    bytes.writeUInt32BE(length);
    bytes.write(type, 4, 'latin1');
    return bytes;
  };
  const beginning = () => {
    const first = box('ftyp', 16);
    first.write('isom', 8, 'latin1');
    return Buffer.concat([first, box('moov', 500)]);
  };
  const mp4 = (length: number) => {
    const rest = box('mdat', length - 516);
    for (let at = 8; at < rest.length; at += 1) rest[at] = at % 251;
    return Buffer.concat([beginning(), rest]);
  };

  async function* inChunks(bytes: Buffer, size = 70_000): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const keep = (stream: AsyncIterable<Uint8Array>) => storeFilm(ans, { fileName: 'film.mp4', stream }, now);

  test('is kept piece by piece and comes back as it was, also from the middle', async () => {
    const film = mp4(2 * PIECE_BYTES + 4321);
    const id = await keep(inChunks(film));
    expect(await mediumFacts(kim, id)).toMatchObject({ kind: 'video', mimeType: 'video/mp4', byteLength: film.length });
    expect(await store().read.$count(mediaPieces)).toBe(3);
    expect((await bytesOf(id)).equals(film)).toBe(true);
    const range = { from: PIECE_BYTES - 10, to: 2 * PIECE_BYTES + 9 };
    const part: Uint8Array[] = [];
    for await (const chunk of await mediumBytes(kim, id, range)) part.push(chunk);
    expect(Buffer.concat(part).equals(film.subarray(range.from, range.to + 1))).toBe(true);
  });

  test('of exactly so many pieces ends with a whole one', async () => {
    const film = mp4(PIECE_BYTES);
    const id = await keep(inChunks(film, PIECE_BYTES / 2));
    expect((await bytesOf(id)).equals(film)).toBe(true);
    expect(await store().read.$count(mediaPieces)).toBe(1);
  });

  async function* endless(): AsyncGenerator<Uint8Array> {
    yield beginning();
    const rest = box('mdat', 16);
    rest.writeUInt32BE(0);
    yield rest;
    const more = Buffer.alloc(16 * PIECE_BYTES);
    for (let sent = 0; sent <= VIDEO_MAX_BYTES; sent += more.length) yield more;
  }
  async function* brokenOff(): AsyncGenerator<Uint8Array> {
    yield* inChunks(mp4(PIECE_BYTES + 10).subarray(0, PIECE_BYTES));
    throw new Error('the connection is gone');
  }

  test.each<[string, () => AsyncIterable<Uint8Array>, string]>([
    ['a page with the name of a film', () => inChunks(Buffer.from('<html><script>alert(1)</script>')), 'type'],
    ['QuickTime', () => inChunks(Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from('ftypqt  ....')])), 'type'],
    ['nothing', () => inChunks(Buffer.alloc(0)), 'missing'],
    ['a film that breaks off', () => inChunks(mp4(3 * PIECE_BYTES).subarray(0, -1)), 'broken'],
    ['more than two hundred megabytes', endless, 'large'],
  ])('%s is refused, and nothing is left', async (_, stream, why) => {
    await expect(keep(stream())).rejects.toMatchObject({ fields: { file: why } });
    await nothingIsLeft();
  });

  test('whose connection breaks off leaves nothing', async () => {
    await expect(keep(brokenOff())).rejects.toThrow('the connection is gone');
    await nothingIsLeft();
  });

  test('that is still coming in is not there yet; one that a stopped server left is cleared away', async () => {
    const values = { kind: 'video' as const, mimeType: 'video/mp4', byteLength: 0, fileName: 'x' };
    await store().write(async (tx) => {
      await tx.insert(media).values({ ...values, id: 'half', uploadedAt: new Date('2026-11-23T09:00:00Z') });
      await tx.insert(mediaPieces).values({ mediaId: 'half', position: 0, content: Buffer.from('x') });
      await tx.insert(media).values({ ...values, id: 'coming', uploadedAt: now });
    });
    await expect(mediumFacts(kim, 'coming')).rejects.toMatchObject({ code: 'not-found' });
    await keep(inChunks(mp4(1000)));
    const ids = await store().read.select({ id: media.id }).from(media);
    expect(ids.map(({ id }) => id)).toContain('coming');
    expect(ids.map(({ id }) => id)).not.toContain('half');
  });
});

test('authors bring media, everyone who works here sees them, nobody else', async () => {
  const bytes = await canvas(2, 2).png().toBuffer();
  await expect(storePicture(kim, { fileName: 'a.png', bytes })).rejects.toMatchObject({ code: 'forbidden' });
  const id = await storePicture(ans, { fileName: 'a.png', bytes });
  await expect(mediumFacts(kim, 'none')).rejects.toMatchObject({ code: 'not-found' });
  expect(await mediumFacts(kim, id)).toMatchObject({ kind: 'image' });
});
