/** Numbers that look random and are the same each time: the demo is the same for everyone on a given day. */
export type Random = {
  /** A fraction, 0 ≤ x < 1. */
  next(): number;
  /** A whole number, lowest ≤ x ≤ highest. */
  between(lowest: number, highest: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  shuffle<T>(items: readonly T[]): T[];
  /** Whether something with this probability happens. */
  chance(probability: number): boolean;
};

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough for made-up people. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (lowest: number, highest: number) => lowest + Math.floor(next() * (highest - lowest + 1));
  return {
    next,
    between,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    shuffle: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
    chance: (probability) => next() < probability,
  };
}
