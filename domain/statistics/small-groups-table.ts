import { assertMinimum, isUnanimous, type Publication } from './small-groups';
import { couldEnd, findLeak, type TableCell } from './table-leaks';

/** People counted by two attributes, for example department and years of service. */
export type CrossTable = {
  /** Minimum group, ≥ 5. */
  readonly k: number;
  /** Respondents by "row|column"; a cell that is not there is nobody, and everybody knows that. */
  readonly cells: Readonly<Record<string, number>>;
  /** Supporters among them, by the same keys: then unanimous groups are protected as well. */
  readonly supporters?: Readonly<Record<string, number>>;
};

/** What stands between the name of a row and that of a column. */
const SEPARATOR = '|';

/**
 * So many times the whole table is audited in search of something better than the first safe choice. Tables of a few
 * dozen cells need fewer and get the best; beyond that the best found so far is taken. A count and not a time, so that
 * the same table always gives the same publication.
 */
const AUDITS = 2000;

/**
 * Which cells of a cross table may be shown, when all row totals and column totals (and so the grand total) are shown
 * as well: such that nobody can work out a set of cells with 0 < n < k people, or a unanimous one (see `findLeak`).
 *
 * Cells below k and unanimous cells are hidden; empty cells are shown, for zero is about nobody. As long as something
 * can still be worked out, one more cell has to go, of those that bear on it. Among the safe choices: fewest further
 * cells hidden, then fewest respondents in them, then the first by key; for large tables as near to that as `AUDITS`
 * allow, and never with a cell too many.
 *
 * The totals themselves can give a small group away, for instance a row of three people. Hiding cells does not help
 * then: all are hidden, and the table must not be published at all (see `mayPublishTable`).
 *
 * @returns keys in the order given
 * @throws RangeError when k < 5, a key is not "row|column", or counts contradict each other
 */
export function suppressTable(table: CrossTable): Publication {
  const { cells, filled } = read(table);
  const keys = cells.map(({ key }) => key);
  if (findLeak(filled, table.k)) return { published: [], hidden: keys };

  const forced = filled.filter((cell) => !isShowable(cell, table.k));
  const others = filled.filter((cell) => isShowable(cell, table.k)).sort(bySize);
  const hidden = new Set([...forced, ...fewestMore(forced, others, table.k)].map(({ key }) => key));
  return { published: keys.filter((key) => !hidden.has(key)), hidden: keys.filter((key) => hidden.has(key)) };
}

/** Whether the totals may be shown, be it with every cell hidden: they give no group away that is small or unanimous. */
export function mayPublishTable(table: CrossTable): boolean {
  return findLeak(read(table).filled, table.k) === null;
}

/** Branch and bound: of the cells that bear on an open leak one has to be hidden, so each of them is tried. */
function fewestMore(forced: readonly TableCell[], others: readonly TableCell[], k: number): readonly TableCell[] {
  let audits = 0;
  let best: readonly TableCell[] | null = null;
  const audit = (chosen: readonly TableCell[]) => {
    audits++;
    return findLeak([...forced, ...chosen], k);
  };
  const visit = (chosen: readonly TableCell[], free: readonly TableCell[]) => {
    if (best && (audits >= AUDITS || !isCheaper(chosen, best))) return;
    const leak = audit(chosen);
    if (!leak) {
      best = withoutSpare(chosen, audit);
      return;
    }
    const candidates = free.filter((cell) => couldEnd(cell, leak));
    for (const [index, cell] of candidates.entries()) {
      // Choices with an earlier candidate have been looked at: each set comes up once.
      const tried = candidates.slice(0, index + 1);
      visit(
        [...chosen, cell],
        free.filter((one) => !tried.includes(one)),
      );
    }
  };
  visit([], others);
  return best ?? others;
}

/** The choice without the cells that it does not need, the largest first. */
function withoutSpare(chosen: readonly TableCell[], audit: (cells: readonly TableCell[]) => unknown) {
  return chosen
    .toSorted((a, b) => bySize(b, a))
    .reduce<readonly TableCell[]>((kept, cell) => {
      const rest = kept.filter((one) => one !== cell);
      return audit(rest) ? kept : rest;
    }, chosen);
}

function isCheaper(a: readonly TableCell[], b: readonly TableCell[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const people = (cells: readonly TableCell[]) => cells.reduce((sum, cell) => sum + cell.people, 0);
  if (people(a) !== people(b)) return people(a) < people(b);
  const names = (cells: readonly TableCell[]) => cells.map(({ key }) => key).sort();
  const [first, second] = [names(a), names(b)];
  const differing = first.findIndex((key, index) => key !== second[index]);
  return differing >= 0 && (first[differing] ?? '') < (second[differing] ?? '');
}

function bySize(a: TableCell, b: TableCell): number {
  return a.people - b.people || (a.key < b.key ? -1 : 1);
}

function isShowable({ people, supporters }: TableCell, k: number): boolean {
  return people >= k && (supporters === null || !isUnanimous(people, supporters));
}

function read({ k, cells, supporters }: CrossTable): { cells: readonly TableCell[]; filled: readonly TableCell[] } {
  assertMinimum(k);
  for (const key of Object.keys(supporters ?? {})) {
    if (!Object.hasOwn(cells, key)) throw new RangeError(`supporters of ${key}, which is no cell`);
  }
  const all = Object.entries(cells).map(([key, people]) => {
    const [row = '', column = '', ...more] = key.split(SEPARATOR);
    if (!row || !column || more.length > 0) throw new RangeError(`cell "${key}" is not "row|column"`);
    const cell = { key, row, column, people, supporters: supporters ? (supporters[key] ?? Number.NaN) : null };
    assertCell(cell);
    return cell;
  });
  return { cells: all, filled: all.filter(({ people }) => people > 0) };
}

function assertCell({ key, people, supporters }: TableCell): void {
  const whole = [people, supporters ?? 0].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole || (supporters ?? 0) > people) throw new RangeError(`cell "${key}": ${supporters ?? 'some'} of ${people}`);
}
