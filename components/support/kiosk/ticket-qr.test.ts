import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from './ticket-qr';

/** Pixels for one unit of the drawing. */
const SCALE = 4;

/** What a camera would see of the drawing: dark on white. */
function picture({ size, path }: { size: number; path: string }) {
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 3).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const from = ((Number(y) * SCALE + row) * width + Number(x) * SCALE) * 3;
      data.fill(0, from, from + SCALE * 3);
    }
  }
  return { width, height: width, data };
}

test('what is drawn can be read again, and says the address with the code behind its "#"', () => {
  const address = 'https://draagvlak.example.org/kiosk#ABCD-EFGH-JKNM';
  expect(decodeQR(picture(qrPath(address)))).toBe(address);
});

test('around the code four units stay white', () => {
  const { size, path } = qrPath('https://draagvlak.example.org/kiosk');
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
});
