/** People who always occur together in what is published: those who answered directly on one node. */
export type Atom = { readonly id: string; readonly people: number };

/** A published total, as the set of atoms that it adds up. */
export type PublishedSum = ReadonlySet<string>;

/**
 * All sets of at most `limit` people whose total follows from the published sums by exact linear algebra.
 *
 * A total of some atoms can be worked out precisely when its 0/1 row lies in the row space of the published sums.
 * The rows are brought to echelon form over the fractions, kept whole with BigInt by cross-multiplying: no rounding
 * can hide a leak. Atoms are never split, because their people have the same column.
 */
export function derivable(atoms: readonly Atom[], sums: readonly PublishedSum[], limit: number): readonly string[][] {
  const filled = atoms.filter(({ people }) => people > 0);
  const rows = echelon(sums.map((sum) => filled.map(({ id }) => (sum.has(id) ? 1n : 0n))));
  return setsUpTo(filled, limit)
    .filter((set) =>
      isZero(
        reduced(
          filled.map(({ id }) => (set.includes(id) ? 1n : 0n)),
          rows,
        ),
      ),
    )
    .map((set) => [...set]);
}

type Row = readonly bigint[];

function echelon(rows: readonly Row[]): readonly Row[] {
  return rows.reduce<readonly Row[]>((found, row) => {
    const rest = reduced(row, found);
    return isZero(rest) ? found : [...found, rest];
  }, []);
}

/** The row without what the found rows explain: each of them removes its own leading column. */
function reduced(row: Row, found: readonly Row[]): Row {
  return found.reduce((rest, pivot) => {
    const column = pivot.findIndex((value) => value !== 0n);
    const [here, there] = [rest[column] ?? 0n, pivot[column] ?? 0n];
    return here === 0n ? rest : rest.map((value, index) => value * there - (pivot[index] ?? 0n) * here);
  }, row);
}

function isZero(row: Row): boolean {
  return row.every((value) => value === 0n);
}

function setsUpTo(atoms: readonly Atom[], limit: number): readonly string[][] {
  const grow = (from: number, set: string[], left: number): string[][] =>
    atoms.slice(from).flatMap(({ id, people }, index) => {
      if (people > left) return [];
      const next = [...set, id];
      return [next, ...grow(from + index + 1, next, left - people)];
    });
  return grow(0, [], limit);
}
