import { describe, expect, test } from 'vitest';
import { discoveries } from './discoveries';

const tests = (...ps: number[]) => ps.map((p, index) => ({ id: `d${index + 1}`, p }));

describe('discoveries', () => {
  test("the paper's example: 15 comparisons, of which 4 count (.0095 ≤ 4/15 · .05 = .0133)", () => {
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(discoveries(tests(...ps))).toEqual(['d1', 'd2', 'd3', 'd4']);
  });

  test('a p-value above its own step counts when a later one passes: .03 and .04 of 2 at 5 %', () => {
    expect(discoveries(tests(0.04, 0.03))).toEqual(['d1', 'd2']);
  });

  test('one comparison is the ordinary test; none gives none', () => {
    expect(discoveries(tests(0.05))).toEqual(['d1']);
    expect(discoveries(tests(0.051))).toEqual([]);
    expect(discoveries([])).toEqual([]);
  });

  test('answers in the order given, whatever the p-values', () => {
    expect(discoveries(tests(0.01, 0.9, 0.001))).toEqual(['d1', 'd3']);
  });

  test.each([-0.1, 1.1, Number.NaN])('refuses p = %d', (p) => {
    expect(() => discoveries(tests(0.01, p))).toThrow(RangeError);
    expect(() => discoveries(tests(0.01), p)).toThrow(RangeError);
  });
});
