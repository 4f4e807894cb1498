import { describe, expect, test } from 'vitest';
import { share } from './share';
import { differs, mergeSmall, weighted, type Stratum } from './weighted';

const department = (id: string, N: number, n: number, supporters: number): Stratum => ({ id, N, n, supporters });

const four = [
  department('a', 80, 60, 48),
  department('b', 120, 50, 20),
  department('c', 20, 18, 15),
  department('d', 20, 12, 8),
];

describe('weighted', () => {
  test('staff 80/120/20/20, answers 60/50/18/12, for 48/20/15/8: raw 65.0 %, weighted 59.2 % (53.4–64.7)', () => {
    // est = .3333·.8 + .5·.4 + .0833·.8333 + .0833·.6667 = .59167
    const result = weighted(four)!;
    expect(result.raw).toBe(0.65);
    expect(result.share).toBeCloseTo(0.59167, 5);
    expect(result.se).toBeCloseTo(0.029179, 6);
    expect(result.effectiveN).toBeCloseTo((0.591667 * 0.408333) / 0.029179 ** 2, 1);
    expect(result.low).toBeCloseTo(0.534, 3);
    expect(result.high).toBeCloseTo(0.647, 3);
    expect(result.response).toBeCloseTo(140 / 240, 12);
    expect(differs(result)).toBe(true);
  });

  test('the order of the departments does not matter', () => {
    const { share: there } = weighted(four)!;
    expect(weighted([...four].reverse())!.share).toBeCloseTo(there, 12);
  });

  test('one department is the plain share with the plain interval', () => {
    const { low, high } = share({ N: 240, n: 150, supporters: 96 })!;
    expect(weighted([department('all', 240, 150, 96)])).toMatchObject({ raw: 0.64, share: 0.64, low, high });
    expect(weighted([department('a', 9, 1, 1)])).toMatchObject({ share: 1, se: 0, effectiveN: 1 });
  });

  test('everybody answered: nothing is uncertain', () => {
    const result = weighted([department('a', 20, 20, 5), department('b', 10, 10, 9)])!;
    expect(result).toMatchObject({ se: 0, effectiveN: null, response: 1 });
    expect([result.low, result.high]).toEqual([result.share, result.share]);
    expect(result.share).toBeCloseTo(14 / 30, 12);
  });

  test('departments that are each unanimous leave the silent uncertain', () => {
    // p̃ = 11/12 and 1/12 → est̃ = .41667, Var = (.16·.875 + .36·.91667)·.0763889/9 = .003989, n_eff = 60.9
    const result = weighted([department('a', 80, 10, 10), department('b', 120, 10, 0)])!;
    expect(result.share).toBe(0.4);
    expect(result.effectiveN).toBeCloseTo(60.93, 1);
    expect(result.low).toBeLessThan(0.3);
    expect(result.high).toBeGreaterThan(0.5);
  });

  test.each([0, 10])('all of 2 × 10 answers alike (%i for): the interval still has width', (supporters) => {
    const {
      share: value,
      low,
      high,
    } = weighted([department('a', 80, 10, supporters), department('b', 80, 10, supporters)])!;
    expect(value).toBe(supporters / 10);
    expect(high - low).toBeGreaterThan(0.1);
  });

  test('a department heard in full adds no doubt, the unanimous rest does', () => {
    const result = weighted([department('a', 10, 10, 4), department('b', 50, 10, 10)])!;
    expect(result.share).toBeCloseTo((4 + 50) / 60, 12);
    expect(result.se).toBeGreaterThan(0);
  });

  test('nobody answered is no data', () => {
    expect(weighted([])).toBeNull();
    expect(weighted([department('a', 20, 0, 0), department('b', 5, 0, 0)])).toBeNull();
  });

  test.each([[department('a', 4, 5, 1)], [department('a', 4, 3, 4)], [department('a', 4.5, 3, 1)]])(
    'refuses contradictory counts %o',
    (wrong) => {
      expect(() => weighted([wrong, department('b', 20, 10, 5)])).toThrow(RangeError);
    },
  );

  test('refuses the same department twice', () => {
    expect(() => weighted([department('a', 9, 6, 1), department('a', 9, 6, 1)])).toThrow(RangeError);
  });
});

describe('mergeSmall', () => {
  test('leaves departments with 5 answers and more alone', () => {
    expect(mergeSmall(four)).toHaveLength(4);
  });

  test('the small ones become one', () => {
    const merged = mergeSmall([department('a', 80, 60, 48), department('b', 6, 3, 1), department('c', 9, 4, 4)]);
    expect(merged).toEqual([department('a', 80, 60, 48), department('b+c', 15, 7, 5)]);
  });

  test('still fewer than 5: the department with the fewest answers joins, of equals the first by id', () => {
    const merged = mergeSmall([department('z', 20, 8, 4), department('y', 30, 8, 1), department('x', 9, 2, 0)]);
    expect(merged).toEqual([department('z', 20, 8, 4), department('x+y', 39, 10, 1)]);
  });

  test('a department in which nobody answered is spoken for by others, and one without people by nobody', () => {
    const merged = mergeSmall([
      department('a', 20, 8, 4),
      department('silent', 10, 0, 0),
      department('empty', 0, 0, 0),
    ]);
    expect(merged).toEqual([department('silent+a', 30, 8, 4)]);
  });
});

test('differs: more than two points, not two', () => {
  expect(differs({ raw: 0.65, share: 0.62 })).toBe(true);
  expect(differs({ raw: 0.62, share: 0.64 })).toBe(false);
  expect(differs({ raw: 0.64, share: 0.62 })).toBe(false);
});
