import type { Overlap } from '@/domain/statistics/change';
import type { Share } from '@/domain/statistics/share';
import { type ShareRange, shareRange } from '@/domain/statistics/share-range';
import { type CountBand, countBand, EXACT_FROM, MINIMUM_DISTRIBUTION } from '@/domain/statistics/small-groups';
import { remainderOf, suppressTree, type GroupNode } from '@/domain/statistics/small-groups-tree';
import { differs, weighted } from '@/domain/statistics/weighted';
import { unanimousLabels } from './unanimous-labels';

/** People: `N` invited, `n` with a score, and these by band. supporters + neutral + opponents = n ≤ N. */
export type SupportCounts = {
  readonly N: number;
  readonly n: number;
  readonly supporters: number;
  readonly neutral: number;
  readonly opponents: number;
};

/** The organisation (root) or a department, with the counts of the people directly on it, children not included. */
export type SupportNode = SupportCounts & {
  readonly id: string;
  readonly name: string;
  readonly children: readonly SupportNode[];
};

/** Fractions of the people invited; together 1. */
export type SupportShares = {
  readonly for: number;
  readonly neutral: number;
  readonly against: number;
  readonly notHeard: number;
};

/**
 * Support in the organisation or a department, as it may be stored and shown. All shares are fractions, 0–1.
 * With fewer than 20 answers the headline is a range, the number of answers is a band, and what would give that number
 * back (interval, response, bounds, shares) is left out.
 */
export type SupportFigure = {
  readonly N: number;
  /** Answers with a score; null when there are fewer than 20, then see `nBand`. */
  readonly n: number | null;
  readonly nBand: CountBand | null;
  /**
   * The headline: supporters among those who answered, weighted to the departments below, with its interval. Null with
   * fewer than 20 answers, then see `within`.
   */
  readonly supporters: Share | null;
  /** With fewer than 20 answers: the range in which the share of supporters lies, as counted. */
  readonly within: ShareRange | null;
  /** The unweighted share, only where it is more than two points away from the headline. */
  readonly raw: number | null;
  /** Null with fewer than 20 answers, like the bounds. */
  readonly response: number | null;
  /** Supporters of all invited if none of the silent is one, and if all of them are. */
  readonly worst: number | null;
  readonly best: number | null;
  /** Null where fewer than 20 answered, or where it would show a lone opponent. */
  readonly shares: SupportShares | null;
  /** Absent unless this round and the one before it were confidential, with the same wording. */
  readonly panel?: PanelFigure;
};

/** What may be said of the people who answered this round and the one before it (see `withPanels`). */
export type PanelFigure = {
  /** The number of the round before. */
  readonly since: number;
  /** Whether support among these people moved beyond noise. */
  readonly direction: 'risen' | 'fallen' | null;
  /** How many there are of each kind; null where that would be about too few of them. */
  readonly overlap: Overlap | null;
};

export type Result = { readonly hidden: true } | { readonly hidden: false; readonly figure: SupportFigure };

export type DepartmentResult = Result & {
  readonly id: string;
  readonly name: string;
  /** Null for a department directly under the organisation. */
  readonly parentId: string | null;
};

export type SupportSnapshot = { readonly organisation: Result; readonly departments: readonly DepartmentResult[] };

/**
 * What a closed round shows: the figure of the organisation and of each department that may have one.
 *
 * Everything in it is worked out from *remainders* (see `suppressTree`): the people of a published node who are under
 * no published node below it. Each remainder is empty, or has k people who are not unanimous, so nothing computed
 * from remainders can give away fewer. This is why the headline is weighted to remainders and not to all departments:
 * a mean weighted to hidden departments is one more equation about them. Distributions follow the same rule a second
 * time, with 10 people and with opponents in place of supporters. A hidden group that is unanimous counts as hidden;
 * it gets a label only where that leaves its exact count open (see `unanimousLabels`). A figure of fewer than 20 answers
 * is coarse enough that neither the answers nor the supporters can be worked back from it (see `shareRange`).
 *
 * @throws RangeError when k < 5 or counts contradict each other
 */
export function snapshotOf({ tree, k }: { readonly tree: SupportNode; readonly k: number }): SupportSnapshot {
  const nodes = withParents(tree, null);
  nodes.forEach(({ node }) => assertBands(node));

  const groups = groupsBy(tree, ({ supporters }) => supporters);
  const { published } = suppressTree(groups, k, { keepRoot: true });
  const labels = unanimousLabels(groups, published, k);
  const opposition = groupsBy(tree, ({ opponents }) => opponents);
  const spread = suppressTree(opposition, Math.max(k, MINIMUM_DISTRIBUTION), { keepRoot: true }).published;
  const remainders = remainderCounts(tree, remainderOf(groups, published));

  const resultOf = (node: SupportNode): Result => {
    const label = labels.get(node.id);
    if (label) return { hidden: false, figure: smallFigure(total(node), label) };
    if (!published.includes(node.id)) return { hidden: true };
    const parts = idsUnder(node).flatMap((id) => remainders.get(id) ?? []);
    return { hidden: false, figure: figureOf(parts, { k, withShares: spread.includes(node.id) }) };
  };
  const departments = nodes.flatMap(({ node, parentId }) => {
    if (node === tree) return [];
    const parent = parentId === tree.id ? null : parentId;
    return [{ id: node.id, name: node.name, parentId: parent, ...resultOf(node) }];
  });
  return { organisation: resultOf(tree), departments };
}

type Part = SupportCounts & { readonly id: string };

/** The figure of a published unit out of the remainders it is made of. */
function figureOf(parts: readonly Part[], { k, withShares }: { k: number; withShares: boolean }): SupportFigure {
  const counts = added(parts);
  if (counts.n < EXACT_FROM) {
    const remainders = parts.filter(({ n }) => n > 0).length;
    return smallFigure(counts, shareRange(counts, { N: counts.N, k, remainders }));
  }
  const { N, n, supporters, neutral, opponents } = counts;
  const estimate = weighted(parts);
  if (!estimate) throw new RangeError('a figure of nobody');

  return {
    N,
    ...answers(n),
    supporters: { value: estimate.share, low: estimate.low, high: estimate.high },
    within: null,
    raw: differs(estimate) ? estimate.raw : null,
    response: n / N,
    worst: supporters / N,
    best: (supporters + N - n) / N,
    shares: withShares
      ? { for: supporters / N, neutral: neutral / N, against: opponents / N, notHeard: (N - n) / N }
      : null,
  };
}

/** No more than a range, how many were invited, and the band: what else there is would give the number of answers back. */
function smallFigure({ N, n }: SupportCounts, within: ShareRange): SupportFigure {
  return {
    N,
    ...answers(n),
    supporters: null,
    within,
    raw: null,
    response: null,
    worst: null,
    best: null,
    shares: null,
  };
}

function answers(n: number): Pick<SupportFigure, 'n' | 'nBand'> {
  const shown = countBand(n);
  return typeof shown === 'number' ? { n: shown, nBand: null } : { n: null, nBand: shown };
}

function groupsBy(node: SupportNode, side: (counts: SupportCounts) => number): GroupNode {
  const children = node.children.map((child) => groupsBy(child, side));
  return { id: node.id, name: node.name, invited: node.N, respondents: node.n, supporters: side(node), children };
}

/** The counts of each remainder, by the id of the published node it belongs to. */
function remainderCounts(tree: SupportNode, owners: ReadonlyMap<string, string | null>): ReadonlyMap<string, Part> {
  const members = new Map<string, SupportNode[]>();
  for (const { node } of withParents(tree, null)) {
    const owner = owners.get(node.id) ?? null;
    if (owner !== null) members.set(owner, [...(members.get(owner) ?? []), node]);
  }
  return new Map([...members].map(([id, nodes]) => [id, { id, ...added(nodes) }]));
}

function total(node: SupportNode): SupportCounts {
  return added(withParents(node, null).map((each) => each.node));
}

function added(parts: readonly SupportCounts[]): SupportCounts {
  const sum = (of: (part: SupportCounts) => number) => parts.reduce((so, part) => so + of(part), 0);
  return {
    N: sum(({ N }) => N),
    n: sum(({ n }) => n),
    supporters: sum(({ supporters }) => supporters),
    neutral: sum(({ neutral }) => neutral),
    opponents: sum(({ opponents }) => opponents),
  };
}

function withParents(node: SupportNode, parentId: string | null): { node: SupportNode; parentId: string | null }[] {
  return [{ node, parentId }, ...node.children.flatMap((child) => withParents(child, node.id))];
}

function idsUnder(node: SupportNode): readonly string[] {
  return withParents(node, null).map((each) => each.node.id);
}

function assertBands({ id, N, n, supporters, neutral, opponents }: SupportNode): void {
  const whole = [N, n, supporters, neutral, opponents].every((count) => Number.isInteger(count) && count >= 0);
  if (!whole || supporters + neutral + opponents !== n || n > N) throw new RangeError(`the counts of ${id} contradict`);
}
