import { isGivenAway } from '@/domain/statistics/share-range';
import { EXACT_FROM, unanimousLabel, type UnanimousLabel } from '@/domain/statistics/small-groups';
import { remainderOf, type GroupNode } from '@/domain/statistics/small-groups-tree';

/**
 * Which hidden groups may say "at most 20 %" or "at least 80 %".
 *
 * A label tells that all but at most one person think the same, so the exact count is one of two numbers, and the
 * total of the remainder that the group lies in is known. A label is therefore nearly a publication, and the groups of
 * a remainder get theirs only when, whichever of these numbers are true,
 * - each label stays open: neither of its two numbers can be ruled out;
 * - the others of the remainder are nobody, or k people and more who are not unanimous themselves.
 * Else they are merely hidden, as is a group whose band would tell that everybody answered. Of nested groups only the highest gets a label, so that labels never overlap; the root
 * has no total above it that could give it away.
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
  const most = labelled.reduce((rest, { n, label }) => rest - (label === 'at-most-20' ? 0 : n - 1), remainder.x);
  const least = most - labelled.length;
  const isOpen = most > 0 && least < others;
  if (others === 0) return isOpen;
  // isUnanimous of the others, whichever of the counts that the labels allow is true.
  return isOpen && others >= k && (others >= EXACT_FROM || (least >= 2 && others - most >= 2));
}

function highest(node: GroupNode, published: ReadonlySet<string>, k: number): readonly Candidate[] {
  const members = flat(node);
  const { n, x } = added(members);
  const N = members.reduce((sum, { invited = Infinity }) => sum + invited, 0);
  const label = published.has(node.id) || n < k || isGivenAway(n, { N, k }) ? null : unanimousLabel(n, x);
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
