import { describe, expect, test } from 'vitest';
import { filmTypeOf, imageTypeOf, watchFilm } from './media-content';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));
const box = (type: string, content: string) => {
  const length = 8 + content.length;
  return bytes([0, 0, length >> 8, length & 255], type, content);
};
const joined = (...all: Uint8Array[]) => Uint8Array.from(all.flatMap((one) => [...one]));

describe('pictures', () => {
  test.each([
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
    ['gif', bytes('GIF89a')],
    ['webp', bytes('RIFF', [0, 0, 0, 0], 'WEBP')],
    ['avif', bytes([0, 0, 0, 32], 'ftypavif')],
    [null, bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>')],
    [null, bytes('<?xml version="1.0"?><svg/>')],
    [null, bytes('%PDF-1.7')],
    [null, bytes([0, 0, 0, 32], 'ftypmp42')],
    [null, bytes('MZ')],
    [null, bytes('')],
  ])('%s', (type, content) => {
    expect(imageTypeOf(content)).toBe(type);
  });
});

describe('films', () => {
  test.each([
    ['video/mp4', bytes([0, 0, 0, 24], 'ftypisom')],
    ['video/mp4', bytes([0, 0, 0, 24], 'ftypM4V ')],
    ['video/webm', bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f], '....webm')],
    [null, bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f], 'matroska')],
    [null, bytes([0, 0, 0, 24], 'ftypqt  ')],
    [null, bytes([0, 0, 0, 24], 'ftypheic')],
    [null, bytes('<html>')],
  ])('%s', (type, content) => {
    expect(filmTypeOf(content)).toBe(type);
  });

  const mp4 = joined(box('ftyp', 'isom....'), box('moov', 'x'.repeat(300)), box('mdat', 'y'.repeat(500)));
  const isWhole = (content: Uint8Array, piece: number, type: 'video/mp4' | 'video/webm' = 'video/mp4') => {
    const watch = watchFilm(type);
    for (let at = 0; at < content.length; at += piece) watch.feed(content.subarray(at, at + piece));
    return watch.isWhole();
  };

  test.each([1, 7, 100, 5000])('an MP4 is whole when its last box is, in pieces of %i', (piece) => {
    expect(isWhole(mp4, piece)).toBe(true);
    expect(isWhole(mp4.subarray(0, -1), piece)).toBe(false);
    expect(isWhole(mp4.subarray(0, 400), piece)).toBe(false);
  });

  test('an MP4 without its index plays nowhere', () => {
    expect(isWhole(joined(box('ftyp', 'isom....'), box('mdat', 'yyyy')), 64)).toBe(false);
  });

  test('a box of eight bytes of length, and one that goes on to the end', () => {
    const long = bytes([0, 0, 0, 1], 'mdat', [0, 0, 0, 0, 0, 0, 0, 20], 'abcd');
    const open = bytes([0, 0, 0, 0], 'mdat', 'any length');
    expect(isWhole(joined(box('moov', 'i'), long), 3)).toBe(true);
    expect(isWhole(joined(box('moov', 'i'), long.subarray(0, -1)), 3)).toBe(false);
    expect(isWhole(joined(box('moov', 'i'), open), 3)).toBe(true);
  });

  test('a box shorter than its own heading is none', () => {
    expect(isWhole(joined(box('moov', 'i'), bytes([0, 0, 0, 3], 'mdat')), 64)).toBe(false);
  });

  const heading = bytes([0x1a, 0x45, 0xdf, 0xa3, 0x84], 'webm');
  const webm = joined(heading, bytes([0x18, 0x53, 0x80, 0x67, 0x41, 0x2c], 'z'.repeat(300)));
  test.each([1, 50, 4000])('a WebM is whole when its segment is, in pieces of %i', (piece) => {
    expect(isWhole(webm, piece, 'video/webm')).toBe(true);
    expect(isWhole(webm.subarray(0, -1), piece, 'video/webm')).toBe(false);
  });

  test('a WebM written live does not know its length', () => {
    const live = joined(heading, bytes([0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255], 'zz'));
    expect(isWhole(live, 5, 'video/webm')).toBe(true);
  });
});
