import { EXACT_FROM } from '@/domain/statistics/small-groups';
import { type Stratum, weighted } from '@/domain/statistics/weighted';
import { countedRounds, seriesOf } from './forecast';
import type { SupportFigure } from './figures';
import type { ClosedRound, DepartmentInRound } from './rounds';
import { countsOf, type MeasuredRound, panelSince } from './trend';

/** The name of a `measure` command with the input that gives a figure of the screen again (docs/measure.md). */
export type Recount = { readonly name: string; readonly input: object };

/** Response, bounds and the unweighted share; null with fewer than 20 answers, whose counts are not published. */
export function recountShare(figure: SupportFigure | null): Recount | null {
  const counts = countsOf(figure);
  return counts && figure && { name: 'share', input: { N: figure.N, n: counts.n, supporters: counts.supporters } };
}

/**
 * The weighted headline, out of the remainders it was made of: a published department without the published ones below
 * it, and whoever is left. Null where one of them has fewer than 20 answers, or hides in another one because of that;
 * the figure is worked out again to be sure.
 *
 * @param rest what to call the people who are under no published department
 */
export function recountHeadline(
  whole: SupportFigure | null,
  departments: readonly DepartmentInRound[],
  rest: string,
): Recount | null {
  const counts = countsOf(whole);
  if (!counts || !whole?.supporters) return null;

  const exact = departments.flatMap(({ id, name, parentId, figure }) => {
    const own = countsOf(figure);
    return own && figure ? [{ id, name, parentId: exactAbove(parentId, departments), N: figure.N, ...own }] : [];
  });
  const strata = [{ id: '', name: rest, parentId: undefined, N: whole.N, ...counts }, ...exact]
    .map((node) =>
      less(
        node,
        exact.filter(({ parentId }) => (parentId ?? '') === node.id),
      ),
    )
    .filter(({ N }) => N > 0);
  // Also where subtracting would tell: a count of fewer than 20 is not written down anywhere.
  if (strata.some(({ n }) => n < EXACT_FROM)) return null;

  const again = weighted(strata);
  if (!again || Math.abs(again.share - whole.supporters.value) > 1e-9) return null;
  const named = strata.map(({ name, N, n, supporters }) => ({ name, N, n, supporters }));
  return { name: 'weighted', input: { departments: named } };
}

/** The difference between the shares of two rounds, with the people who answered both where their counts are published. */
export function recountChange(before: MeasuredRound, after: MeasuredRound): Recount | null {
  const [first, second] = [countsOf(before.figure), countsOf(after.figure)];
  if (!first || !second) return null;
  const overlap = panelSince(before, after)?.overlap;
  const rounds = { n1: first.n, s1: first.supporters, n2: second.n, s2: second.supporters };
  return { name: 'change', input: overlap ? { ...rounds, overlap } : rounds };
}

/** What was said of the goal: times in units of four weeks since the first round that counts. Null without rounds. */
export function recountForecast(rounds: readonly ClosedRound[], goal: number): Recount | null {
  const counted = countedRounds(rounds);
  return counted.length === 0 ? null : { name: 'forecast-support', input: seriesOf(counted, goal) };
}

type Named = Stratum & { readonly name: string };

function less(node: Named, below: readonly Stratum[]): Named {
  const minus = (of: (counts: Stratum) => number) => below.reduce((left, one) => left - of(one), of(node));
  return {
    id: node.id,
    name: node.name,
    N: minus(({ N }) => N),
    n: minus(({ n }) => n),
    supporters: minus(({ supporters }) => supporters),
  };
}

/** The nearest department at or above this one whose counts are published; null for the organisation. */
function exactAbove(id: string | null, departments: readonly DepartmentInRound[]): string | null {
  const found = departments.find((one) => one.id === id);
  if (!found) return null;
  return countsOf(found.figure) ? found.id : exactAbove(found.parentId, departments);
}
