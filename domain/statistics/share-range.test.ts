import { describe, expect, test } from 'vitest';
import { isGivenAway, type KnownOfGroup, rangeLimits, shareRange } from './share-range';
import { countBand, isUnanimous } from './small-groups';

const MINIMA = Array.from({ length: 15 }, (_, index) => 5 + index);
/** From 20 invited on, nothing depends on how many they are. */
const INVITED = Array.from({ length: 21 }, (_, index) => 5 + index);

describe('shareRange', () => {
  test.each([
    [3, 12, 'below-40'], // 25 %
    [4, 10, '40-60'], // 40 %, both ends belong to the middle
    [4, 7, '40-60'], // 57 %
    [9, 15, '40-60'], // 60 %
    [10, 16, 'above-60'], // 62.5 %
    [2, 9, 'below-40'],
  ] as const)('%i of %i answers, many invited: %s', (supporters, n, range) => {
    expect(shareRange({ n, supporters }, { N: 40, k: 5 })).toBe(range);
  });

  test('six invited: less than 40 % could only be 2 of 6, so there are two halves', () => {
    // Five answered: 2 or 3 for. Six answered: 2, 3 or 4.
    expect(shareRange({ n: 6, supporters: 2 }, { N: 6, k: 5 })).toBe('at-most-half');
    expect(shareRange({ n: 6, supporters: 3 }, { N: 6, k: 5 })).toBe('at-most-half');
    expect(shareRange({ n: 5, supporters: 3 }, { N: 6, k: 5 })).toBe('above-half');
  });

  test('the range holds the share', () => {
    for (const known of everyGroup()) {
      for (const { n, supporters } of published(known)) {
        const { low, high } = rangeLimits[shareRange({ n, supporters }, known)];
        expect(low <= supporters / n && supporters / n <= high).toBe(true);
      }
    }
  });

  test('refuses what is not published: unanimous, more supporters than answers, 20 answers, given away', () => {
    expect(() => shareRange({ n: 8, supporters: 1 }, { N: 20, k: 5 })).toThrow(RangeError);
    expect(() => shareRange({ n: 8, supporters: 9 }, { N: 20, k: 5 })).toThrow(RangeError);
    expect(() => shareRange({ n: 20, supporters: 9 }, { N: 20, k: 5 })).toThrow(RangeError);
    expect(() => shareRange({ n: 5, supporters: 2 }, { N: 5, k: 5 })).toThrow(RangeError);
  });
});

describe('isGivenAway', () => {
  test.each([
    [5, 5, 5, true], // the band 5–9, and five were asked
    [5, 6, 5, false], // five or six
    [10, 10, 5, true],
    [9, 10, 5, false],
    [8, 8, 8, true], // with a minimum of 8
    [9, 30, 9, true], // the band 5–9, and fewer than nine are never shown
    [20, 20, 5, false], // from 20 on the number is shown
  ])('%i answers of %i invited, at least %i shown: %s', (n, N, k, expected) => {
    expect(isGivenAway(n, { N, k })).toBe(expected);
  });
});

/**
 * The proof: for every minimum, every number invited and every number of remainders that a group can consist of, each
 * of its possible counts is tried, n from 5 to 19 and x from 0 to n. Counts that look the same on the screen (the same
 * band, the same range) are put together, and together they must hold two numbers of answers and two of supporters.
 * Unanimous groups (rule 4) are left out: they have a text of their own, so they give no cover.
 */
test('whoever sees band and range, and knows how many were invited, finds neither the answers nor the supporters', () => {
  let looks = 0;
  for (const known of everyGroup()) {
    const alike = new Map<string, { n: number; supporters: number }[]>();
    for (const counted of published(known)) {
      const look = `${countBand(counted.n)} ${shareRange(counted, known)}`;
      alike.set(look, [...(alike.get(look) ?? []), counted]);
    }
    for (const [look, possible] of alike) {
      looks++;
      const about = `${JSON.stringify(known)} ${look}`;
      expect(new Set(possible.map(({ n }) => n)).size, about).toBeGreaterThanOrEqual(2);
      expect(new Set(possible.map(({ supporters }) => supporters)).size, about).toBeGreaterThanOrEqual(2);
    }
  }
  expect(looks).toBeGreaterThan(900);
});

function everyGroup(): KnownOfGroup[] {
  return MINIMA.flatMap((k) =>
    // A group of several remainders holds a published group, and that one was not given away: more were invited than k.
    [1, 2, 3].flatMap((remainders) =>
      INVITED.filter((N) => remainders === 1 || N > remainders * k).map((N) => ({ N, k, remainders })),
    ),
  );
}

/** Every pair of counts with which the group gets a range. */
function published(known: KnownOfGroup): { n: number; supporters: number }[] {
  const { N, k, remainders = 1 } = known;
  return upTo(19).flatMap((n) =>
    upTo(n)
      .filter((x) => n >= k * remainders && n <= N && !isUnanimous(n, x) && !isGivenAway(n, known))
      .filter((x) => x >= 2 * remainders && n - x >= 2 * remainders)
      .map((supporters) => ({ n, supporters })),
  );
}

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
