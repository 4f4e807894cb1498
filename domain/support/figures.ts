import { countBand, EXACT_FROM, MINIMUM_DISTRIBUTION } from '@/domain/statistics/small-groups';
import type { CountBand, UnanimousLabel } from '@/domain/statistics/small-groups';
import { remainderOf, suppressTree, type GroupNode } from '@/domain/statistics/small-groups-tree';
import type { Share } from '@/domain/statistics/share';
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
 * With fewer than 20 answers the headline is in whole percentages, the number of answers is a band, and what would give
 * that number back together with N (response, bounds, shares) is left out.
 */
export type SupportFigure = {
  readonly N: number;
  /** Answers with a score; null when there are fewer than 20, then see `nBand`. */
  readonly n: number | null;
  readonly nBand: CountBand | null;
  /** The headline: supporters among those who answered, weighted to the departments below, with its interval. */
  readonly supporters: Share | null;
  /** The unweighted share, only where it is more than two points away from the headline. */
  readonly raw: number | null;
  /** Null with fewer than 20 answers, like the bounds. */
  readonly response: number | null;
  /** Supporters of all invited if none of the silent is one, and if all of them are. */
  readonly worst: number | null;
  readonly best: number | null;
  /** Null where fewer than 20 answered, or where it would show a lone opponent. */
  readonly shares: SupportShares | null;
  /** Stands in for all shares of a group of fewer than 20 in which (nearly) everyone thinks the same. */
  readonly unanimous: UnanimousLabel | null;
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
 * it gets a label only where that leaves its exact count open (see `unanimousLabels`).
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
    if (label) return { hidden: false, figure: unanimousFigure(total(node), label) };
    if (!published.includes(node.id)) return { hidden: true };
    const parts = idsUnder(node).flatMap((id) => remainders.get(id) ?? []);
    return { hidden: false, figure: figureOf(parts, spread.includes(node.id)) };
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
function figureOf(parts: readonly Part[], withShares: boolean): SupportFigure {
  const { N, n, ...bands } = added(parts);
  const estimate = weighted(parts);
  if (!estimate) throw new RangeError('a figure of nobody');

  const isExact = n >= EXACT_FROM;
  const round = (value: number) => (isExact ? value : Math.round(value * 100) / 100);
  const counts = [bands.supporters, bands.neutral, bands.opponents, N - n] as const;
  return {
    N,
    ...answers(n),
    supporters: { value: round(estimate.share), low: round(estimate.low), high: round(estimate.high) },
    raw: differs(estimate) ? round(estimate.raw) : null,
    // Together with N each of these would give the number of answers back that the band keeps.
    response: isExact ? n / N : null,
    worst: isExact ? bands.supporters / N : null,
    best: isExact ? (bands.supporters + N - n) / N : null,
    shares: withShares && isExact ? exactShares(counts, N) : null,
    unanimous: null,
  };
}

/** No more than the label, how many were invited, and the band: the exact number of answers is hidden too. */
function unanimousFigure({ N, n }: SupportCounts, unanimous: UnanimousLabel): SupportFigure {
  const nothing = { supporters: null, raw: null, response: null, worst: null, best: null, shares: null };
  return { N, ...answers(n), ...nothing, unanimous };
}

function answers(n: number): Pick<SupportFigure, 'n' | 'nBand'> {
  const shown = countBand(n);
  return typeof shown === 'number' ? { n: shown, nBand: null } : { n: null, nBand: shown };
}

type Four = readonly [supporters: number, neutral: number, opponents: number, notHeard: number];

function exactShares([supporters, neutral, opponents, notHeard]: Four, N: number): SupportShares {
  return { for: supporters / N, neutral: neutral / N, against: opponents / N, notHeard: notHeard / N };
}

function groupsBy(node: SupportNode, side: (counts: SupportCounts) => number): GroupNode {
  const children = node.children.map((child) => groupsBy(child, side));
  return { id: node.id, respondents: node.n, supporters: side(node), children };
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
