import { describe, expect, test } from 'vitest';
import { randomFrom } from '@/domain/statistics/random.factory';
import { drawnOrder, lotsFrom, xorshift128 } from './waves-lots';

/** x 123456789, y 362436069, z 521288629, w 88675123: the seeds in Marsaglia's paper. */
const MARSAGLIA = '075bcd15159a55e51f123bb505491333';

test('the generator gives the numbers that the paper’s own code prints', () => {
  const draw = xorshift128(MARSAGLIA);
  expect([draw(), draw(), draw(), draw(), draw()]).toEqual([3701687786, 458299110, 2500872618, 3633119408, 516391518]);
});

test.each(['', '0'.repeat(32), 'x'.repeat(32), MARSAGLIA.slice(1)])('"%s" is no seed', (seed) => {
  expect(() => drawnOrder(['a', 'b'], seed)).toThrow(RangeError);
});

describe('drawnOrder', () => {
  // The last place first: 3701687786 mod 6 = 2, c and f change places: a b f d e c. 458299110 mod 5 = 0: e b f d a c.
  // 2500872618 mod 4 = 2: e b d f a c. 3633119408 mod 3 = 2: d stays. 516391518 mod 2 = 0: b e d f a c.
  const worked = ['b', 'e', 'd', 'f', 'a', 'c'];

  test('an order worked by hand', () => {
    expect(drawnOrder(['a', 'b', 'c', 'd', 'e', 'f'], MARSAGLIA)).toEqual(worked);
  });

  test('does not depend on the order in which the departments come', () => {
    expect(drawnOrder(['f', 'c', 'a', 'e', 'd', 'b'], MARSAGLIA)).toEqual(worked);
  });

  test('of none and of one', () => {
    expect(drawnOrder([], MARSAGLIA)).toEqual([]);
    expect(drawnOrder(['a'], MARSAGLIA)).toEqual(['a']);
  });

  test('over many seeds each of the 24 orders of four is about equally often drawn', () => {
    const random = randomFrom(7);
    const seed = () => Array.from({ length: 32 }, () => random.below(16).toString(16)).join('');
    const drawn = new Map<string, number>();
    const DRAWS = 12_000;
    for (let at = 0; at < DRAWS; at++) {
      const order = drawnOrder(['a', 'b', 'c', 'd'], seed()).join('');
      drawn.set(order, (drawn.get(order) ?? 0) + 1);
    }
    const expected = DRAWS / 24;
    const chiSquare = [...drawn.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(drawn.size).toBe(24);
    // 23 degrees of freedom: exceeded once in a thousand by a fair draw.
    expect(chiSquare).toBeLessThan(49.73);
  });
});

test('a lot above the last whole multiple of the limit is drawn again', () => {
  // Of 2^32 numbers 2^31 + 1 fill no second round: whatever lies at or above 2^31 + 1 is not used.
  const limit = 2 ** 31 + 1;
  const draw = xorshift128(MARSAGLIA);
  const used = Array.from({ length: 40 }, draw).filter((lot) => lot < limit);
  const below = lotsFrom(MARSAGLIA);
  expect(used.length).toBeLessThan(40);
  expect(used.map(() => below(limit))).toEqual(used);
});
