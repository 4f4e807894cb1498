/** Where a function is least, and how much it is there. */
export type Minimum = { readonly at: readonly number[]; readonly value: number };

type Objective = (point: readonly number[]) => number;

/** A simplex begins this large at each start, and once more, smaller, where the best of them ended. */
const [FIRST_STEP, SECOND_STEP] = [0.5, 0.05];
const TOLERANCE = 1e-13;
const MOST_ROUNDS = 1000;

/**
 * The least value of a function of a few numbers without derivatives: Nelder and Mead's simplex, from each of the
 * starts. The same starts always give the same answer. It finds the valley that a start lies in, so give several.
 *
 * @param objective may answer Infinity where it is not defined, but not at all starts
 * @param starts    at least one point; all have the same number of coordinates
 * @throws RangeError without a start
 * @see Nelder & Mead (1965), The Computer Journal 7(4), 308–313
 */
export function minimise(objective: Objective, starts: readonly (readonly number[])[]): Minimum {
  const found = starts.map((at) => descend(objective, { at, value: objective(at) }, FIRST_STEP));
  const best = found.sort((a, b) => a.value - b.value)[0];
  if (!best) throw new RangeError('a search without a start');
  // A simplex can lie down flat before it is there; a fresh one goes on.
  return descend(objective, best, SECOND_STEP);
}

/**
 * Starts for `minimise`: the points of a grid below all their neighbours, the lowest first, at most `count`. One for
 * each valley that the grid can tell apart, so that a broad valley does not take the place of a narrow, deeper one.
 *
 * @param axes the values tried for the first and for the second number, in order
 */
export function valleysOfGrid(
  objective: Objective,
  axes: readonly [readonly number[], readonly number[]],
  count: number,
): readonly (readonly number[])[] {
  const [rows, columns] = axes;
  const grid = rows.map((x) => columns.map((y) => ({ at: [x, y], value: objective([x, y]) })));
  const isLowest = (value: number, row: number, column: number) =>
    [-1, 0, 1].every((up) =>
      [-1, 0, 1].every((right) => !((grid[row + up]?.[column + right]?.value ?? value) < value)),
    );

  return grid
    .flatMap((points, row) => points.filter(({ value }, column) => isLowest(value, row, column)))
    .sort((a, b) => a.value - b.value)
    .slice(0, count)
    .map(({ at }) => at);
}

function descend(objective: Objective, from: Minimum, step: number): Minimum {
  const measured = (at: readonly number[]): Minimum => ({ at, value: objective(at) });
  const corners = from.at.map((_, axis) => measured(from.at.map((x, index) => (index === axis ? x + step : x))));
  const simplex = [from, ...corners];

  for (let round = 0; round < MOST_ROUNDS; round++) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst] = [simplex.at(0), simplex.at(-1)];
    if (!best || !worst || isSettled(simplex, best, worst)) break;

    const others = simplex.slice(0, -1);
    const centre = from.at.map((_, axis) => others.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / others.length);
    const along = (far: number) =>
      measured(centre.map((middle, axis) => middle + far * (middle - (worst.at[axis] ?? 0))));

    const next = better(along, best, others.at(-1) ?? best, worst);
    if (next) simplex.splice(-1, 1, next);
    else
      simplex.splice(
        1,
        Infinity,
        ...simplex.slice(1).map(({ at }) => measured(at.map((x, axis) => (x + (best.at[axis] ?? 0)) / 2))),
      );
  }
  return simplex.reduce((least, corner) => (corner.value < least.value ? corner : least));
}

/** Reflect the worst corner, further where that was best of all, nearer where it was not; null: shrink them all. */
function better(along: (far: number) => Minimum, best: Minimum, second: Minimum, worst: Minimum): Minimum | null {
  const reflected = along(1);
  if (reflected.value < best.value) {
    const expanded = along(2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < second.value) return reflected;
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : null;
}

function isSettled(simplex: readonly Minimum[], best: Minimum, worst: Minimum): boolean {
  if (worst.value - best.value > TOLERANCE * (Math.abs(best.value) + TOLERANCE)) return false;
  return simplex.every(({ at }) => at.every((x, axis) => Math.abs(x - (best.at[axis] ?? 0)) < 1e-7));
}
