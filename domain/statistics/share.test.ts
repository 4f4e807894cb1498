import { describe, expect, test } from 'vitest';
import { share, sizeCorrected, wilson } from './share';

describe('share', () => {
  test('240 invited, 150 answered, 96 for: 64 %, 59.2–68.6 %, response 62.5 %, bounds 40.0–77.5 %', () => {
    // n* = 150·239/90 = 398.33; centre .64 + 3.84146/796.67 = .644822, margin .047386, scale 1.009644
    const result = share({ N: 240, n: 150, supporters: 96 })!;
    expect(result.value).toBe(0.64);
    expect(result.low).toBeCloseTo(0.592, 3);
    expect(result.high).toBeCloseTo(0.686, 3);
    expect(result.response).toBe(0.625);
    expect(result.worst).toBe(0.4);
    expect(result.best).toBe(0.775);
  });

  test('8 of 10 in an endless group: the interval worked out by hand', () => {
    // centre 0.9921, margin 0.3136, scale 1.3841 → 0.490 … 0.943
    const result = share({ N: null, n: 10, supporters: 8 })!;
    expect(result.low).toBeCloseTo(0.4902, 4);
    expect(result.high).toBeCloseTo(0.9433, 4);
    expect(result).not.toHaveProperty('response');
  });

  test('nobody answered is no data, not zero', () => {
    expect(share({ N: 12, n: 0, supporters: 0 })).toBeNull();
    expect(share({ N: 0, n: 0, supporters: 0 })).toBeNull();
  });

  test.each([1, 7, 240])('all %i answered: the share is known, so the interval has no width', (N) => {
    const result = share({ N, n: N, supporters: 1 })!;
    expect(result).toEqual({ value: 1 / N, low: 1 / N, high: 1 / N, response: 1, worst: 1 / N, best: 1 / N });
  });

  test('for every small group the interval and the bounds hold the value, and hearing more people never widens it', () => {
    for (let n = 1; n <= 30; n++) {
      for (let supporters = 0; supporters <= n; supporters++) {
        const widths = [null, 300, 31].map((N) => {
          const { value, low, high } = N === null ? share({ N, n, supporters })! : share({ N, n, supporters })!;
          expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
          return high - low;
        });
        expect(widths[0]! >= widths[1]! && widths[1]! >= widths[2]!).toBe(true);
        const { worst, value, best } = share({ N: 40, n, supporters })!;
        expect(worst <= value && value <= best).toBe(true);
      }
    }
  });

  test.each([
    [10, 11, 3],
    [10, 5, 6],
    [10, 5, -1],
    [10, 2.5, 1],
    [Number.NaN, 1, 1],
    [null, -1, -1],
  ])('refuses contradictory counts: %s invited, %d answered, %d for', (N, n, supporters) => {
    const ask = () => (N === null ? share({ N, n, supporters }) : share({ N, n, supporters }));
    expect(ask).toThrow(RangeError);
  });
});

describe('wilson', () => {
  test('nobody for is still uncertain: 0 of 10 reaches up to z²/(10 + z²) = 27.8 %', () => {
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(0, 10).high).toBeCloseTo(0.2775, 4);
    expect(wilson(1, 10).low).toBeCloseTo(1 - 0.2775, 4);
  });

  test.each([
    [-0.1, 10],
    [1.1, 10],
    [Number.NaN, 10],
    [0.5, 0],
  ])('refuses share %d of %d', (value, size) => {
    expect(() => wilson(value, size)).toThrow(RangeError);
  });
});

test('sizeCorrected: 150 of 240 are worth 398.3; all are worth any number; one of one is all', () => {
  expect(sizeCorrected(240, 150)).toBeCloseTo(398.333, 3);
  expect(sizeCorrected(null, 150)).toBe(150);
  expect(sizeCorrected(1, 1)).toBe(Infinity);
});
