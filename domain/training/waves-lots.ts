/** A seed: 128 bits as 32 hexadecimal digits. */
const SEED = /^(?!0{32})[0-9a-f]{32}$/;
const TWO_TO_32 = 2 ** 32;

/**
 * Departments in an order drawn by lot: the same seed gives the same order to everyone who draws again. Each gets a lot
 * number by its id in alphabetical order, so that it does not matter in which order they come; then every order is
 * equally likely (Fisher–Yates as in Durstenfeld 1964, Algorithm 235, CACM 7).
 * @throws RangeError for a seed that is none
 */
export function drawnOrder(departmentIds: readonly string[], seed: string): string[] {
  const below = lotsFrom(seed);
  const order = departmentIds.toSorted();
  for (let at = order.length - 1; at > 0; at--) {
    const other = below(at + 1);
    const [kept, drawn] = [order[at], order[other]];
    if (kept === undefined || drawn === undefined) break;
    order[at] = drawn;
    order[other] = kept;
  }
  return order;
}

/**
 * Whole numbers from 0 up to and without `limit`, each equally likely: what lies above the last whole multiple of it is
 * drawn again.
 */
export function lotsFrom(seed: string): (limit: number) => number {
  const draw = xorshift128(seed);
  return (limit) => {
    const fair = TWO_TO_32 - (TWO_TO_32 % limit);
    let lot = draw();
    while (lot >= fair) lot = draw();
    return lot % limit;
  };
}

/** Marsaglia 2003, "Xorshift RNGs", J. Stat. Softw. 8(14), xor128 (p. 5): integers from 0 to 2^32 − 1. */
export function xorshift128(seed: string): () => number {
  if (!SEED.test(seed)) throw new RangeError(`no seed: ${seed}`);
  const word = (at: number) => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16);
  let [x, y, z, w] = [word(0), word(1), word(2), word(3)];
  return () => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = (w ^ (w >>> 19) ^ (t ^ (t >>> 8))) >>> 0;
    return w;
  };
}
