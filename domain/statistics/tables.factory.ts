import { derivable } from './attacker.factory';
import type { CrossTable } from './small-groups-table';

/** Gives a whole number from 0 up to, not including, `end`. */
type Random = { below(end: number): number };

/**
 * A random cross table of at most `most` rows and columns. Small counts come often, because that is where publications
 * go wrong, and some cells are missing; with `opinions` each cell leans towards for, against or neither.
 */
export function randomTable(random: Random, most: number, opinions = false): CrossTable {
  const [rows, columns] = [2 + random.below(most - 1), 2 + random.below(most - 1)];
  const cells: Record<string, number> = {};
  const supporters: Record<string, number> = {};
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (random.below(10) === 0) continue;
      const people = random.below(3) === 0 ? random.below(5) : random.below(16);
      const few = random.below(Math.min(people, 2) + 1);
      cells[`r${row}|c${column}`] = people;
      supporters[`r${row}|c${column}`] = [few, people - few, random.below(people + 1)][random.below(3)] ?? few;
    }
  }
  return opinions ? { k: 5, cells, supporters } : { k: 5, cells };
}

/** What the attacker finds who knows every row total, every column total and the shown cells. */
export function setsWorkedOut({ cells }: CrossTable, shown: readonly string[], limit: number): readonly string[][] {
  const keys = Object.keys(cells);
  const [rows, columns] = [0, 1].map((part) => [...new Set(keys.map((key) => key.split('|')[part]))]);
  const totals = [
    ...(rows ?? []).map((row) => new Set(keys.filter((key) => key.startsWith(`${row}|`)))),
    ...(columns ?? []).map((column) => new Set(keys.filter((key) => key.endsWith(`|${column}`)))),
  ];
  const atoms = keys.map((id) => ({ id, people: cells[id] ?? 0 }));
  return derivable(atoms, [...totals, ...shown.map((key) => new Set([key]))], limit);
}
