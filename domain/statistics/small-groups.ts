/** Fewer people than this are never shown (k). It can be raised per organisation, never lowered. */
export const MINIMUM_GROUP = 5;

/** From how many answers on a distribution (for, neutral, against) or comments are shown. */
export const MINIMUM_DISTRIBUTION = 10;

/** From how many answers on a count is shown as it is, and being unanimous no longer tells on anyone. */
export const EXACT_FROM = 20;

/** A group of `n` people beside others of its level, for example one field of the quadrant. */
export type LevelGroup = { readonly id: string; readonly n: number };

/** What may be shown and what may not; every group is in one of the two, in the order given. */
export type Publication = { readonly published: readonly string[]; readonly hidden: readonly string[] };

/**
 * Which groups of one level may be shown when their total is known as well.
 *
 * Groups with 0 < n < k are hidden; if the hidden ones together have 0 < r < k people, total − shown = r would still
 * give them away, so the smallest shown group with people in it is hidden too (of equals the first by id). An empty
 * group is shown: zero is about nobody.
 *
 * @throws RangeError when k is below 5, a count is not a whole number, or an id comes twice
 */
export function suppressLevel(groups: readonly LevelGroup[], k: number): Publication {
  assertMinimum(k);
  assertGroups(groups);

  const hidden = new Set(groups.filter(({ n }) => n > 0 && n < k).map(({ id }) => id));
  const together = groups.reduce((sum, { id, n }) => (hidden.has(id) ? sum + n : sum), 0);
  if (together > 0 && together < k) {
    const [smallest] = groups.filter(({ n }) => n >= k).sort((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
    if (smallest) hidden.add(smallest.id);
  }
  const ids = groups.map(({ id }) => id);
  return { published: ids.filter((id) => !hidden.has(id)), hidden: ids.filter((id) => hidden.has(id)) };
}

/**
 * Would the share of `x` in a group of `n` tell what (nearly) everyone in it thinks? True when n < 20 and at most one
 * person differs from the rest: then the others know that person's answer, and outsiders know theirs.
 */
export function isUnanimous(n: number, x: number): boolean {
  if (!Number.isInteger(n) || !Number.isInteger(x) || x < 0 || x > n) throw new RangeError(`${x} of ${n}`);
  return n < EXACT_FROM && Math.min(x, n - x) < 2;
}

/** Stands in for the share of a unanimous group: 0 or 1 of 5 is at most 20 %, and of more people it is less. */
export type UnanimousLabel = 'at-most-20' | 'at-least-80';

/** The label of a unanimous group, null for another. */
export function unanimousLabel(n: number, x: number): UnanimousLabel | null {
  if (!isUnanimous(n, x)) return null;
  return x < n - x ? 'at-most-20' : 'at-least-80';
}

export type CountBand = '5-9' | '10-19';

/** A number of answers as it may be shown: null below 5, a band below 20, the number itself from there on. */
export function countBand(n: number): CountBand | number | null {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} answers`);
  if (n < MINIMUM_GROUP) return null;
  if (n < EXACT_FROM) return n < 10 ? '5-9' : '10-19';
  return n;
}

/** @throws RangeError for a minimum group size that would protect less than 5 does */
export function assertMinimum(k: number): void {
  if (!Number.isInteger(k) || k < MINIMUM_GROUP) throw new RangeError(`minimum group ${k}: a whole number from 5 up`);
}

function assertGroups(groups: readonly LevelGroup[]): void {
  const ids = new Set(groups.map(({ id }) => id));
  if (ids.size < groups.length) throw new RangeError('a group came twice');
  for (const { id, n } of groups) {
    if (!Number.isInteger(n) || n < 0) throw new RangeError(`group ${id} of ${n} people`);
  }
}
