import { unanimousLabel, type UnanimousLabel } from '../statistics/small-groups';
import { remainderOf, type GroupNode } from '../statistics/small-groups-tree';

/**
 * Which hidden groups may say "at most 20 %" or "at least 80 %".
 *
 * A label tells that all but at most one person think the same, so the exact count is one of two numbers. The total of
 * the remainder that the group lies in is known. Suppose its labelled groups are m, its other people r, and D of its
 * supporters are not explained by the lower of each label's two numbers. Then a reader can rule out one of the two
 * only when D = 0 or D = m + r. And where 0 < r < k, what is left after the labels would describe fewer than k people.
 * In these cases none of the remainder's groups gets a label; it is merely hidden.
 *
 * Of nested groups only the highest gets a label, so that the labels of a remainder never overlap. The root has no
 * total above it that could give it away.
 *
 * @param tree with supporters; the same as was given to `suppressTree`
 */
export function unanimousLabels(
  tree: GroupNode,
  published: readonly string[],
  k: number,
): ReadonlyMap<string, UnanimousLabel> {
  const candidates = highest(tree, new Set(published), k);
  if (candidates.some(({ id }) => id === tree.id)) return new Map(candidates.map(({ id, label }) => [id, label]));

  const owners = remainderOf(tree, published);
  const remainders = [...new Set(candidates.map(({ id }) => owners.get(id) ?? null))];
  const safe = remainders.filter((owner) => {
    if (owner === null) return false;
    const inside = candidates.filter(({ id }) => owners.get(id) === owner);
    const members = flat(tree).filter(({ id }) => owners.get(id) === owner);
    return leavesOpen(inside, added(members), k);
  });
  return new Map(
    candidates.filter(({ id }) => safe.includes(owners.get(id) ?? null)).map(({ id, label }) => [id, label]),
  );
}

type Counted = { readonly n: number; readonly x: number };
type Candidate = Counted & { readonly id: string; readonly label: UnanimousLabel };

function leavesOpen(labelled: readonly Candidate[], remainder: Counted, k: number): boolean {
  const others = labelled.reduce((rest, { n }) => rest - n, remainder.n);
  const unexplained = labelled.reduce((rest, { n, label }) => rest - (label === 'at-most-20' ? 0 : n - 1), remainder.x);
  const isAmbiguous = unexplained > 0 && unexplained < labelled.length + others;
  return isAmbiguous && (others === 0 || others >= k);
}

function highest(node: GroupNode, published: ReadonlySet<string>, k: number): readonly Candidate[] {
  const { n, x } = added(flat(node));
  const label = published.has(node.id) || n < k ? null : unanimousLabel(n, x);
  return label ? [{ id: node.id, n, x, label }] : node.children.flatMap((child) => highest(child, published, k));
}

function added(nodes: readonly GroupNode[]): Counted {
  return nodes.reduce((sum, each) => ({ n: sum.n + each.respondents, x: sum.x + (each.supporters ?? 0) }), {
    n: 0,
    x: 0,
  });
}

function flat(node: GroupNode): readonly GroupNode[] {
  return [node, ...node.children.flatMap(flat)];
}
