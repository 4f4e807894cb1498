import { isPanelSafe, type Overlap, paired, type RoundAnswers, sizeOf } from '@/domain/statistics/change';
import { discoveries } from '@/domain/statistics/discoveries';
import { EXACT_FROM } from '@/domain/statistics/small-groups';

import type { PanelFigure, Result, SupportFigure, SupportNode, SupportSnapshot } from './figures';
import { type AnsweredUnit, givesFewAway } from './linking-audit';
import { countsOf } from './trend';

/** The round before: its number, and its figures by department; the organisation's under the id of the tree. */
export type RoundBefore = { readonly number: number; readonly figures: ReadonlyMap<string, SupportFigure | null> };

type Linked = {
  readonly tree: SupportNode;
  /** The people who answered both rounds, by the department that they are directly on now. */
  readonly overlaps: ReadonlyMap<string, Overlap>;
  readonly before: RoundBefore;
  /** The larger minimum group of the two rounds. */
  readonly k: number;
};

/**
 * Adds to a snapshot what may be said of the people who answered this round and the one before it.
 *
 * - Nothing where one of the two rounds has no exact figure (20 answers), or fewer than 20 people answered both.
 * - A *verdict* (risen, fallen, no demonstrable change) for the organisation and each department that is left. Risen and
 *   fallen only if the paired interval excludes 0, and at least k people moved that way: it is never about fewer. Many
 *   departments at once: of those, only what Benjamini–Hochberg leaves.
 * - The *counts*, from which everybody can work out the interval, for the organisation alone, and only where
 *   `isPanelSafe`, and nothing about fewer than k people follows from them and the figures of departments
 *   (`givesFewAway`). Counts of departments would be one more equation about the departments that are hidden.
 *
 * A department is what it is now: who came from another one counts with it, and in its verdict only.
 */
export function withPanels(snapshot: SupportSnapshot, linked: Linked): SupportSnapshot {
  const { tree, overlaps, before, k } = linked;
  const panelled = (id: string, result: Result) => (result.hidden ? null : panelOf(id, result.figure));
  const panelOf = (id: string, figure: SupportFigure): Panel | null => {
    const node = find(tree, id);
    const counts = { before: countsOf(before.figures.get(id) ?? null), after: countsOf(figure) };
    if (!node || !counts.before || !counts.after) return null;
    const overlap = added(nodesIn(node).flatMap((each) => overlaps.get(each.id) ?? []));
    if (sizeOf(overlap) < EXACT_FROM) return null;
    return { id, overlap, before: counts.before, after: counts.after };
  };
  const departments = snapshot.departments.map((result) => ({ result, panel: panelled(result.id, result) }));
  const moved = new Set(discoveries(departments.flatMap(({ panel }) => (panel ? comparison(panel) : []))));

  const verdict = (panel: Panel, direction: PanelFigure['direction'], overlap: Overlap | null): PanelFigure => ({
    since: before.number,
    direction,
    overlap,
  });
  const whole = panelled(tree.id, snapshot.organisation);
  const isSafe =
    whole && isPanelSafe(whole.before, whole.after, whole.overlap, k) && !givesFewAway(unitsOf(snapshot, linked), k);
  const shown = isSafe ? whole.overlap : null;
  return {
    organisation: whole
      ? withPanel(snapshot.organisation, verdict(whole, directionOf(whole.overlap, k), shown))
      : snapshot.organisation,
    departments: departments.map(({ result, panel }) =>
      panel
        ? withPanel(result, verdict(panel, moved.has(panel.id) ? directionOf(panel.overlap, k) : null, null))
        : result,
    ),
  };
}

/**
 * Everybody who answered, divided as finely as the exact figures of the two rounds do. Where a department has one in the
 * second round only, who answered the first only is counted with what it is a part of: nothing published divides them.
 */
function unitsOf({ departments }: SupportSnapshot, { tree, overlaps, before }: Linked): AnsweredUnit[] {
  const figures = new Map(departments.map((one) => [one.id, one.hidden ? null : one.figure]));
  const inFirst = (id: string) => id === tree.id || countsOf(before.figures.get(id) ?? null) !== null;
  const inSecond = (id: string) => id === tree.id || countsOf(figures.get(id) ?? null) !== null;
  const units = ownersIn(tree, (id) => inFirst(id) || inSecond(id));
  const firsts = ownersIn(tree, inFirst);
  const nodes = nodesIn(tree);
  const of = (ids: ReadonlyMap<string, string>, owner: string) => nodes.filter(({ id }) => ids.get(id) === owner);
  const panelOf = (members: readonly SupportNode[]) => added(members.flatMap(({ id }) => overlaps.get(id) ?? []));

  return [...new Set(units.values())].map((id) => {
    const members = of(units, id);
    const overlap = panelOf(members);
    const supporters = members.reduce((sum, each) => sum + each.supporters, 0);
    const n = members.reduce((sum, each) => sum + each.n, 0);
    const came = {
      for: supporters - overlap.both - overlap.joined,
      not: n - supporters - overlap.left - overlap.neither,
    };
    if (!inFirst(id)) return { overlap, gone: { for: 0, not: 0 }, came };

    const first = remainderBefore(id, { tree, before, inFirst });
    const same = panelOf(of(firsts, id));
    // Who has moved here since was counted elsewhere then: never fewer than nobody.
    const gone = {
      for: Math.max(0, first.supporters - same.both - same.left),
      not: Math.max(0, first.n - first.supporters - same.joined - same.neither),
    };
    return { overlap, gone, came };
  });
}

type FirstRound = Pick<Linked, 'tree' | 'before'> & { readonly inFirst: (id: string) => boolean };

/** The answers of the first round under a node, without those under exact nodes below it. */
function remainderBefore(id: string, { tree, before, inFirst }: FirstRound): RoundAnswers {
  const countOf = (one: string) => countsOf(before.figures.get(one) ?? null) ?? { n: 0, supporters: 0 };
  const node = find(tree, id);
  const below = node ? highestBelow(node, inFirst).map(({ id: one }) => countOf(one)) : [];
  return below.reduce(
    (left, one) => ({ n: left.n - one.n, supporters: left.supporters - one.supporters }),
    countOf(id),
  );
}

function highestBelow(node: SupportNode, is: (id: string) => boolean): readonly SupportNode[] {
  return node.children.flatMap((child) => (is(child.id) ? [child] : highestBelow(child, is)));
}

/** For each node the nearest one at or above it of which something holds; it holds of the root. */
function ownersIn(tree: SupportNode, holds: (id: string) => boolean): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const visit = (node: SupportNode, above: string) => {
    const owner = holds(node.id) ? node.id : above;
    owners.set(node.id, owner);
    node.children.forEach((child) => visit(child, owner));
  };
  visit(tree, tree.id);
  return owners;
}

function nodesIn(node: SupportNode): readonly SupportNode[] {
  return [node, ...node.children.flatMap(nodesIn)];
}

type Panel = {
  readonly id: string;
  readonly overlap: Overlap;
  readonly before: RoundAnswers;
  readonly after: RoundAnswers;
};

const comparison = ({ id, overlap }: Panel) => ({ id, p: paired(overlap).p });

/** What the paired interval says, unless it would be about fewer than k people. */
function directionOf(overlap: Overlap, k: number): PanelFigure['direction'] {
  const { low, high } = paired(overlap);
  if (low > 0 && overlap.joined >= k) return 'risen';
  if (high < 0 && overlap.left >= k) return 'fallen';
  return null;
}

function withPanel<R extends Result>(result: R, panel: PanelFigure): R {
  return result.hidden ? result : { ...result, figure: { ...result.figure, panel } };
}

export const NOBODY: Overlap = { both: 0, left: 0, joined: 0, neither: 0 };

/** Overlaps of different people, put together. */
export function added(overlaps: readonly Overlap[]): Overlap {
  return overlaps.reduce(
    (sum, each) => ({
      both: sum.both + each.both,
      left: sum.left + each.left,
      joined: sum.joined + each.joined,
      neither: sum.neither + each.neither,
    }),
    NOBODY,
  );
}

function find(node: SupportNode, id: string): SupportNode | null {
  if (node.id === id) return node;
  return node.children.reduce<SupportNode | null>((found, child) => found ?? find(child, id), null);
}
