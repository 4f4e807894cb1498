import { kindOfChange, type KnownField, publishableChanges } from '@/domain/people/quadrant-changes';
import type { QuadrantPeople } from '@/domain/people/quadrant';
import { mayPublishTable, suppressTable } from '@/domain/statistics/small-groups-table';

/** A field of the quadrant, or `outside`: not known there, not here yet, or no longer here. */
export type MoveField = KnownField | 'outside';

export const moveFields: readonly MoveField[] = [
  'lowKnowledgeLowInterest',
  'lowKnowledgeHighInterest',
  'highKnowledgeLowInterest',
  'highKnowledgeHighInterest',
  'outside',
];

/** People who were counted in one field when a quarter began and in another, or the same, when it ended. */
export type Move = { readonly from: MoveField; readonly to: MoveField; readonly people: number };

/** A move that may be shown: 5 people or more. */
export type ShownMove = Move;

/** A quarter from its first day to that of the next, both 'YYYY-MM-DD'; without moves where none may be shown. */
export type QuarterMoves = {
  readonly from: string;
  readonly to: string;
  readonly moves: readonly ShownMove[] | null;
};

type MovesInput = {
  readonly moves: readonly Move[];
  /** The pictures that were shown at the beginning and at the end. */
  readonly before: QuadrantPeople;
  readonly after: QuadrantPeople;
  readonly k: number;
};

/**
 * Which moves of a quarter may be shown, so that nobody can work out a group of fewer than k people who moved alike.
 *
 * *One table.* Who became known, who left and who moved are counted as in the picture (`publishableChanges`): each of
 * these is nobody, or k people and more who are not nearly all alike. The pictures at both ends are known, so the totals
 * of rows and columns are: the cells are audited as a cross table with all its totals (`suppressTable`). Fields that a
 * picture left out count there together with `outside`. Where the totals alone give a group away, nothing is shown. A
 * cell without a number is never told apart from an empty one: "nobody moved there" would rule out ways, and with fewer
 * ways more can be worked out.
 *
 * *Pictures in between.* While a quarter lasts, the picture is renewed several times. A way is a field at each of those
 * moments. Let a set of ways follow from all that is shown: its indicator is a sum of functions of one moment each and of
 * the shown cells, and it is 0 or 1 on every way. If it differs between two fields at a moment in between, that alone
 * makes it 0 or 1, so the rest is constant, and the set is a union of fields of that picture, which was safe when it was shown.
 * Else it is a set of cells of this table, and audited here.
 *
 * *Two tables after each other.* They share the picture between them. By the same argument, for each field of that
 * picture the set depends either on where people came from or on where they went: so it is made of parts of single
 * columns of the first table and of single rows of the second, each of which follows from its own table. Each part is
 * nobody, or k people and more, and so is the whole. This holds because a table is made once a quarter, from the very
 * positions that the picture showed, and is never made again: a table that ran on until today would be a new one each
 * time, and two of them would differ by the few people who moved in between.
 *
 * @returns null where nothing may be shown
 * @throws RangeError when k < 5 or a count cannot be
 */
export function shownMoves({ moves, before, after, k }: MovesInput): ShownMove[] | null {
  // Who is in no field at either end has no part in it.
  const told = moves.filter(({ from, to }) => from !== 'outside' || to !== 'outside');
  const cells: Record<string, number> = {};
  for (const { from, to, people } of told) {
    const key = keyOf(nameIn(before, from), nameIn(after, to));
    cells[key] = (cells[key] ?? 0) + people;
  }
  if (!areKindsSafe(told, k) || !mayPublishTable({ k, cells })) return null;

  const published = new Set(suppressTable({ k, cells }).published);
  const shown = told.filter(
    ({ from, to, people }) =>
      people >= k && standsAlone(before, from) && standsAlone(after, to) && published.has(keyOf(from, to)),
  );
  return shown.length > 0 ? shown.sort(byFields) : null;
}

/** Whether everybody who became known, left or moved may be spoken of, be it as a total. */
function areKindsSafe(moves: readonly Move[], k: number): boolean {
  const known = (field: MoveField) => (field === 'outside' ? null : field);
  const changes = moves
    .map(({ from, to, people }) => ({ from: known(from), to: known(to), people }))
    .filter(({ people }) => people > 0);
  const safe = publishableChanges(changes, k);
  return changes.map(kindOfChange).every((kind) => kind === null || safe.has(kind));
}

function byFields(a: Move, b: Move): number {
  const place = (field: MoveField) => moveFields.indexOf(field);
  return place(a.from) - place(b.from) || place(a.to) - place(b.to);
}

function keyOf(from: MoveField, to: MoveField): string {
  return `${from}|${to}`;
}

/** Where a field is audited: by itself, or among the rest where the picture had no number for it. */
function nameIn(picture: QuadrantPeople, field: MoveField): MoveField {
  return field === 'outside' || picture[field] === null ? 'outside' : field;
}

/** Whether the audit knows it as what it is called: the rest may hold fields without a number. */
function standsAlone(picture: QuadrantPeople, field: MoveField): boolean {
  if (field !== 'outside') return picture[field] !== null;
  return moveFields.every((one) => one === 'outside' || picture[one] !== null);
}
