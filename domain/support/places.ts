import { discoveries } from '@/domain/statistics/discoveries';
import type { Recount } from './recount';
import type { DepartmentInRound } from './rounds';
import { type MeasuredRound, type Trend, trend } from './trend';

type Round = Pick<MeasuredRound, 'wordingVersion' | 'number'>;
type WithDepartments = Round & { readonly departments: readonly DepartmentInRound[] };

/** The change in a department since the round before; `direction` only where it holds among all that are compared. */
export type DepartmentChange = Pick<Trend, 'change' | 'low' | 'high' | 'direction' | 'p'>;

/**
 * How each department changed since the round before, by its id, where both rounds have a count for it.
 *
 * Many are compared at once, so which of them changed is decided by Benjamini–Hochberg at 5 % (measurement 3). A
 * department counts with everything below it, so that it and its parts move together; the procedure holds under such
 * dependence. A change of which only the verdict was published has been through it when its round closed.
 *
 * @see Benjamini & Yekutieli (2001), Annals of Statistics 29(4), 1165–1188: positive dependence
 */
export function departmentChanges(
  before: WithDepartments | null,
  after: WithDepartments,
): ReadonlyMap<string, DepartmentChange> {
  if (!before) return new Map();
  const earlier = new Map(before.departments.map(({ id, figure }) => [id, figure]));
  const found = after.departments.flatMap(({ id, figure }) => {
    const step = trend({ ...before, figure: earlier.get(id) ?? null }, { ...after, figure });
    return step ? [{ id, step }] : [];
  });
  const flagged = discoveries(found.flatMap(({ id, step }) => (step.p === null ? [] : [{ id, p: step.p }])));
  return new Map(
    found.map(({ id, step: { change, low, high, direction, p } }) => {
      const holds = p === null || flagged.includes(id);
      return [id, { change, low, high, p, direction: holds ? direction : null }];
    }),
  );
}

/** The `measure` command for how many of these are beyond noise together; null where none was decided that way. */
export function recountChanged(changes: ReadonlyMap<string, DepartmentChange>): Recount | null {
  const p = [...changes.values()].flatMap((one) => (one.p === null ? [] : [Number(one.p.toPrecision(6))]));
  return p.length > 0 ? { name: 'discoveries', input: { p, rate: 0.05 } } : null;
}

export type HiddenDepartments = {
  /** No answer could carry their name, or that of one below: too few people there could answer. */
  readonly unnamed: readonly string[];
  /** Fewer than k answered, nearly all answered alike, or a figure would give another small group away. */
  readonly covered: readonly string[];
};

/**
 * The departments without a figure, by why.
 *
 * Which of the three reasons of `covered` it is, is not told, department by department: it is a count in other words.
 * Of two departments that are hidden together, with 6 answers, one of "fewer than 5" and one "because of the other"
 * can only be 1 and 5. That no answer could carry a name was settled before anybody answered, so that may be said.
 *
 * @param named ids of departments whose name answers could carry; null where that is not known
 * @returns names, in the order in which the departments come
 */
export function hiddenDepartments(
  departments: readonly DepartmentInRound[],
  named: ReadonlySet<string> | null,
): HiddenDepartments {
  const below = (id: string): readonly string[] => [
    id,
    ...departments.filter(({ parentId }) => parentId === id).flatMap((child) => below(child.id)),
  ];
  const hidden = departments.filter(({ figure }) => !figure);
  const isUnnamed = ({ id }: DepartmentInRound) => named !== null && !below(id).some((one) => named.has(one));
  const names = (some: readonly DepartmentInRound[]) => some.map(({ name }) => name);
  return {
    unnamed: names(hidden.filter(isUnnamed)),
    covered: names(hidden.filter((one) => !isUnnamed(one))),
  };
}
