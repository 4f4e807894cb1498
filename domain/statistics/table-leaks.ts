import { EXACT_FROM } from './small-groups';

/** A cell of a cross table; `supporters` is null where opinions are no part of it. */
export type TableCell = {
  readonly key: string;
  readonly row: string;
  readonly column: string;
  readonly people: number;
  readonly supporters: number | null;
};

/**
 * A small group that can be worked out: the people of the hidden cells that join one of these rows with a column that
 * is not among these columns.
 */
export type Leak = { readonly rows: ReadonlySet<string>; readonly columns: ReadonlySet<string> };

/**
 * A set of hidden cells whose total follows from all row totals, all column totals and the shown cells, and that holds
 * fewer than k people or, where supporters are known, is unanimous (n < 20, fewer than 2 on one side). Null: there is
 * none, and the table is safe.
 *
 * A total follows by linear algebra precisely when there is a number for each row and each column that add up to 1 on
 * the cells of the set and to 0 on the other hidden cells; shown cells can make up for any sum. Start at one row with a
 * whole number: then all of them are whole as far as hidden cells reach, and the number of a row and the opposite of
 * that of a column are equal or one apart on every hidden cell. So the set falls apart into *cuts*: divide rows and
 * columns in two parts such that no hidden cell joins a column of the first with a row of the second; the cut is the
 * hidden cells that join a row of the first with a column of the second. Row totals and column totals are cuts too.
 *
 * The cheapest cut is the largest flow: exact, in whole numbers, at most k rounds for each cell, where trying all sets
 * would take for ever. That both say the same is tested against the attacker, who does the algebra.
 *
 * @param hidden cells with people in them, each row and column at most once
 * @see Kao (1996), Data security equals graph connectivity, SIAM J. Discrete Math. 9(1), 87–100;
 *      Ford & Fulkerson (1956), Canadian J. Math. 8, 399–404
 */
export function findLeak(hidden: readonly TableCell[], k: number): Leak | null {
  const network = networkOf(hidden);
  for (const cell of hidden) {
    for (const { weigh, limit } of dangers(cell, k)) {
      const leak = cheapestCut(network, cell, weigh, limit);
      if (leak) return leak;
    }
  }
  return null;
}

/**
 * Could hiding this cell as well end the leak? Whoever hides none of the cells for which this is true leaves it open:
 * it would be the same cut still.
 */
export function couldEnd(cell: TableCell, leak: Leak): boolean {
  return leak.rows.has(cell.row) !== leak.columns.has(cell.column);
}

type Weigh = (cell: TableCell) => number;
type Danger = { readonly weigh: Weigh; readonly limit: number };

/**
 * What a cut through this cell must not be: fewer than k people; or fewer than 20 of whom at most one, in this cell,
 * is a supporter (an opponent). Cells that would bring more of these are then too dear to cut.
 */
function dangers(cell: TableCell, k: number): readonly Danger[] {
  const few = { weigh: ({ people }: TableCell) => people, limit: k };
  if (cell.supporters === null) return [few];

  const sides = [
    ({ supporters }: TableCell) => supporters ?? 0,
    (one: TableCell) => one.people - (one.supporters ?? 0),
  ];
  const alike = sides
    .filter((side) => side(cell) <= 1)
    .map((side) => ({
      weigh: (one: TableCell) => (one === cell || side(one) === 0 ? one.people : Infinity),
      limit: EXACT_FROM,
    }));
  return [few, ...alike];
}

/** Rows and columns as places, hidden cells as ways between them. */
type Way = { readonly cell: TableCell; readonly from: number; readonly to: number };
type Network = {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly ways: readonly Way[];
  readonly waysAt: readonly (readonly number[])[];
};

function networkOf(hidden: readonly TableCell[]): Network {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  const placeOf = (places: Map<string, number>, name: string) => {
    const place = places.get(name) ?? rows.size + columns.size;
    places.set(name, place);
    return place;
  };
  const ways = hidden.map((cell) => ({ cell, from: placeOf(rows, cell.row), to: placeOf(columns, cell.column) }));
  const waysAt = Array.from({ length: rows.size + columns.size }, (): number[] => []);
  ways.forEach(({ from, to }, way) => {
    waysAt[from]?.push(way);
    waysAt[to]?.push(way);
  });
  return { rows, columns, ways, waysAt };
}

/** The cheapest cut through `cell`, if it costs less than `limit`; otherwise null. */
function cheapestCut(network: Network, cell: TableCell, weigh: Weigh, limit: number): Leak | null {
  const [source, sink] = [network.rows.get(cell.row) ?? 0, network.columns.get(cell.column) ?? 0];
  const prices = network.ways.map((way) => weigh(way.cell));
  // Against its direction a way carries any amount, so what flows can fall below 0.
  const flows = network.ways.map(() => 0);
  for (let total = 0; total < limit;) {
    const { reached, path } = search(network, prices, flows, { source, sink });
    if (!path) return sideOf(network, reached);
    const free = path.map(({ way, forward }) => (forward ? (prices[way] ?? 0) - (flows[way] ?? 0) : Infinity));
    const amount = Math.min(...free);
    if (amount === Infinity) return null;
    for (const { way, forward } of path) flows[way] = (flows[way] ?? 0) + (forward ? amount : -amount);
    total += amount;
  }
  return null;
}

type Step = { readonly way: number; readonly forward: boolean };
type Search = { readonly reached: readonly boolean[]; readonly path: readonly Step[] | null };

/** A shortest path on which more can flow; without one, the places that can still be reached. */
function search(
  { ways, waysAt }: Network,
  prices: readonly number[],
  flows: readonly number[],
  { source, sink }: { source: number; sink: number },
): Search {
  const reached = waysAt.map((_, place) => place === source);
  const steps: (Step | undefined)[] = [];
  const queue = [source];
  for (let next = 0; next < queue.length && !reached[sink]; next++) {
    const here = queue[next] ?? source;
    for (const way of waysAt[here] ?? []) {
      const { from = 0, to = 0 } = ways[way] ?? {};
      const forward = from === here;
      const there = forward ? to : from;
      if (reached[there] || (forward && (flows[way] ?? 0) >= (prices[way] ?? 0))) continue;
      reached[there] = true;
      steps[there] = { way, forward };
      queue.push(there);
    }
  }
  if (!reached[sink]) return { reached, path: null };

  const path: Step[] = [];
  for (let place = sink; place !== source;) {
    const step = steps[place];
    if (!step) throw new RangeError('a path without a beginning');
    path.push(step);
    const { from = source, to = source } = ways[step.way] ?? {};
    place = step.forward ? from : to;
  }
  return { reached, path };
}

function sideOf({ rows, columns }: Network, reached: readonly boolean[]): Leak {
  const within = (places: ReadonlyMap<string, number>) =>
    new Set([...places].flatMap(([name, place]) => (reached[place] ? [name] : [])));
  return { rows: within(rows), columns: within(columns) };
}
