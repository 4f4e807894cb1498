import { describe, expect, test } from 'vitest';
import type { ScaleValue } from './instrument';
import { bandOf, supportBand, supportScore } from './score';

type Item = ScaleValue | null;
const items = (S1: Item, S2: Item, S3: Item, S4: Item) => ({ S1, S2, S3, S4 });

describe('supportScore', () => {
  test.each([
    [items(5, 4, 4, 3), 75, 'supporter'],
    [items(4, null, 3, 4), 66.67, 'supporter'],
    [items(2, 2, 3, 3), 37.5, 'opponent'],
    [items(4, 4, 3, 3), 62.5, 'supporter'],
    [items(3, 3, 3, 3), 50, 'neutral'],
    [items(4, 3, 3, 3), 56.25, 'neutral'],
    [items(1, 1, 1, null), 0, 'opponent'],
    [items(5, 5, 5, 5), 100, 'supporter'],
  ] as const)('%o is %d, %s', (answer, score, band) => {
    expect(supportScore(answer)).toBeCloseTo(score, 2);
    expect(bandOf(answer)).toBe(band);
  });

  test.each([[items(5, 5, null, null)], [items(null, null, null, null)]])('%o has no score and no band', (answer) => {
    expect(supportScore(answer)).toBeNull();
    expect(bandOf(answer)).toBeNull();
  });

  test('every answer with a score is 0–100, and a higher item never lowers it', () => {
    const values: readonly Item[] = [1, 2, 3, 4, 5];
    for (const a of values)
      for (const b of values)
        for (const c of values) {
          const score = supportScore(items(a, b, c, null)) ?? Number.NaN;
          expect(score >= 0 && score <= 100).toBe(true);
          expect(supportScore(items(5, b, c, null))).toBeGreaterThanOrEqual(score);
        }
  });
});

test.each([-1, 101, Number.NaN])('refuses the score %d', (score) => {
  expect(() => supportBand(score)).toThrow(RangeError);
});
