import { describe, expect, test } from 'vitest';
import { fitBass } from './bass';
import { growthBetween } from './bass-curve';

const series = (p: number, q: number, m: number, periods: number) =>
  Array.from({ length: periods }, (_, t) => m * growthBetween({ a: p + q, r: q / p }, t, t + 1));

describe('fitBass', () => {
  test.each([
    // Thousands sold in the United States, the series of Bass (1969) as continued by Srinivasan & Mason (1986). The
    // figures beside them are those of another optimiser (SciPy's least_squares) on the same sum of squares.
    ['colour television, 1963–1970', [747, 1480, 2646, 5118, 5777, 5982, 5962, 4631], 0.0184664, 0.615863, 39658.6],
    [
      'room air conditioners, 1949–1961',
      [96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500],
      0.00944208,
      0.374763,
      18712.7,
    ],
    [
      'clothes dryers, 1949–1961',
      [106, 319, 492, 635, 737, 890, 1397, 1523, 1294, 1240, 1425, 1260, 1236],
      0.0135962,
      0.326702,
      16497.0,
    ],
  ])('%s', (_name, sales, p, q, m) => {
    const found = fitBass({ sales })!;
    expect(found.p / p).toBeCloseTo(1, 4);
    expect(found.q / q).toBeCloseTo(1, 4);
    expect(found.m / m).toBeCloseTo(1, 4);
  });

  test.each([
    [0.03, 0.38, 1000, 15],
    [0.001, 0.9, 5e7, 12],
    [0.2, 0.1, 3, 8],
    [0.01, 0.05, 240, 60],
    [0.02, 0.5, 100, 4],
  ])('series without noise give p = %d, q = %d and m = %d back to a millionth', (p, q, m, periods) => {
    const found = fitBass({ sales: series(p, q, m, periods) })!;
    expect(Math.abs(found.p / p - 1)).toBeLessThan(1e-6);
    expect(Math.abs(found.q / q - 1)).toBeLessThan(1e-6);
    expect(Math.abs(found.m / m - 1)).toBeLessThan(1e-6);
  });

  test('what shrinks by a fifth each period is innovation alone, 250 in the end', () => {
    // 50, 40, 32 …: m = 50/(1 − .8), p = −ln .8
    const found = fitBass({ sales: [50, 40, 32, 25.6, 20.48] })!;
    expect(found.p).toBeCloseTo(-Math.log(0.8), 6);
    expect(found.q).toBeCloseTo(0, 6);
    expect(found.m).toBeCloseTo(250, 4);
  });

  test('the unit of sales is the unit of m, and changes nothing else', () => {
    const sales = [747, 1480, 2646, 5118, 5777, 5982, 5962, 4631];
    const [thousands, single] = [fitBass({ sales })!, fitBass({ sales: sales.map((each) => each * 1000) })!];
    expect(single.m / thousands.m).toBeCloseTo(1000, 3);
    expect(single.q).toBeCloseTo(thousands.q, 8);
  });

  test('doubling without a sign of slowing down has no end; three periods and none sold have no curve', () => {
    expect(fitBass({ sales: [1, 2, 4, 8, 16, 32, 64] })).toBeNull();
    expect(fitBass({ sales: [10, 20, 15] })).toBeNull();
    expect(fitBass({ sales: [0, 0, 0, 0, 0] })).toBeNull();
    expect(fitBass({ sales: [] })).toBeNull();
  });

  test.each([[[1, 2, -3, 4]], [[1, Number.NaN, 2, 3]], [[1, Infinity, 2, 3]]])('refuses %o', (sales) => {
    expect(() => fitBass({ sales })).toThrow(RangeError);
  });
});
