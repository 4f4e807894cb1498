import { assertMinimum, type Publication } from './small-groups';

/** People who are alike: how many, and in which categories they are. One may be in several, or in none. */
export type Kind = { readonly people: number; readonly categories: readonly string[] };

export type OverlappingCategories = {
  /** Minimum group, ≥ 5. */
  readonly k: number;
  /** Every category there is, in the order in which equals are hidden. */
  readonly categories: readonly string[];
  readonly kinds: readonly Kind[];
};

/**
 * Which totals of overlapping categories may be shown when the number of all people is shown as well: such that nobody
 * can work out a set of 1 to k−1 people. For answers of which each person may give more than one.
 *
 * Overlaps make more sets follow than meets the eye: from how many gave an answer follows how many did not; with all
 * totals, also how many gave two answers. A set of kinds follows precisely when its 0/1 row lies in the row space of
 * what is shown, which is when every combination that is 0 on all shown rows is 0 on it too. Every small set is tried,
 * and a reader is supposed to know which kinds occur at all.
 *
 * Categories of 1 to k−1 people are hidden, and of the others as few as will do; then those of the fewest people; then
 * the first by order. A category of nobody is shown.
 *
 * @returns categories in the order given
 * @throws RangeError when k < 5, a count is not a whole number from 0, or a kind is in a category that is not there
 */
export function suppressSets({ k, categories, kinds }: OverlappingCategories): Publication {
  assertMinimum(k);
  assertKinds(categories, kinds);
  const filled = kinds.filter(({ people }) => people > 0);
  const totals = new Map(categories.map((id) => [id, totalOf(filled, id)]));
  const size = (id: string) => totals.get(id) ?? 0;
  const free = categories.filter((id) => size(id) >= k);

  for (let more = 0; more <= free.length; more++) {
    const choices = combinations(free, more)
      .map((hidden) => ({ hidden, people: hidden.reduce((sum, id) => sum + size(id), 0) }))
      // The sort is stable: of equals the first by order.
      .sort((a, b) => a.people - b.people);
    for (const { hidden } of choices) {
      const shown = free.filter((id) => !hidden.includes(id));
      if (hasSmallSet(filled, shown, k)) continue;
      const isShown = (id: string) => size(id) === 0 || shown.includes(id);
      return {
        published: categories.filter(isShown),
        hidden: categories.filter((id) => !isShown(id)),
      };
    }
  }
  return { published: [], hidden: categories };
}

function totalOf(kinds: readonly Kind[], id: string): number {
  return kinds.reduce((sum, { people, categories }) => (categories.includes(id) ? sum + people : sum), 0);
}

/** Whether a set of 1 to k−1 people follows from the number of all and the totals of these categories. */
function hasSmallSet(kinds: readonly Kind[], shown: readonly string[], k: number): boolean {
  const rows = [kinds.map(() => 1), ...shown.map((id) => kinds.map((kind) => (kind.categories.includes(id) ? 1 : 0)))];
  // A column for each kind: what a set of kinds must add up to nothing in, to follow from the rows.
  const columns = nullSpace(rows, kinds.length);
  const few = kinds.flatMap(({ people }, index) => (people < k ? [{ people, at: columns[index] ?? [] }] : []));

  const follows = (from: number, left: number, sum: readonly number[]): boolean =>
    few.slice(from).some(({ people, at }, index) => {
      if (people > left) return false;
      const next = sum.map((value, place) => value + (at[place] ?? 0));
      return next.every((value) => value === 0) || follows(from + index + 1, left - people, next);
    });
  return follows(
    0,
    k - 1,
    (columns[0] ?? []).map(() => 0),
  );
}

/**
 * All combinations of columns that are 0 on every row, as whole numbers: for each column its places in them.
 * Rows of 0 and 1, a few of them, keep every number far below what a double holds exactly.
 */
function nullSpace(rows: readonly (readonly number[])[], width: number): number[][] {
  const { reduced, pivots } = rowReduced(rows, width);
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => !pivots.includes(column));
  const scale = reduced.reduce((product, row, index) => leastCommonMultiple(product, row[pivots[index] ?? 0] ?? 1), 1);
  return Array.from({ length: width }, (_, column) => {
    const row = pivots.indexOf(column);
    return free.map((other) => {
      if (row === -1) return column === other ? scale : 0;
      const [pivot = 1, value = 0] = [reduced[row]?.[column], reduced[row]?.[other]];
      return (-value * scale) / pivot;
    });
  });
}

function rowReduced(rows: readonly (readonly number[])[], width: number) {
  const reduced: number[][] = [];
  const pivots: number[] = [];
  let open = rows.map((row) => [...row]);
  for (let column = 0; column < width && open.length > 0; column++) {
    const pivot = open.find((row) => row[column] !== 0);
    if (!pivot) continue;
    const without = (row: readonly number[]) => cleared(row, pivot, column);
    open = open.filter((row) => row !== pivot).map(without);
    reduced.forEach((row, index) => (reduced[index] = without(row)));
    reduced.push(pivot);
    pivots.push(column);
  }
  return { reduced, pivots };
}

/** The row without this column, by the pivot row; whole numbers stay whole and small. */
function cleared(row: readonly number[], pivot: readonly number[], column: number): number[] {
  const [here = 0, there = 1] = [row[column], pivot[column]];
  if (here === 0) return [...row];
  const result = row.map((value, index) => value * there - (pivot[index] ?? 0) * here);
  const divisor = result.reduce(greatestCommonDivisor, 0) || 1;
  return result.map((value) => value / divisor);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}

function leastCommonMultiple(a: number, b: number): number {
  return Math.abs(a * b) / greatestCommonDivisor(a, b);
}

function combinations(ids: readonly string[], count: number): string[][] {
  if (count === 0) return [[]];
  return ids.flatMap((id, index) => combinations(ids.slice(index + 1), count - 1).map((rest) => [id, ...rest]));
}

function assertKinds(categories: readonly string[], kinds: readonly Kind[]): void {
  for (const kind of kinds) {
    if (!Number.isInteger(kind.people) || kind.people < 0) throw new RangeError(`${kind.people} people`);
    const unknown = kind.categories.find((id) => !categories.includes(id));
    if (unknown !== undefined) throw new RangeError(`no category ${unknown}`);
  }
}
