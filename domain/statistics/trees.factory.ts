import type { GroupNode } from './small-groups-tree';

/** Gives a whole number from 0 up to, not including, `end`. */
type Random = { below(end: number): number };

/** A node without supporters, the shortest way to write a tree in a test. */
export function node(id: string, respondents: number, ...children: readonly GroupNode[]): GroupNode {
  return { id, respondents, children };
}

/**
 * A random tree of 1 to `most` nodes with 0 to 11 people directly on each. Small counts come often, because that is
 * where publications go wrong; `lean` −1…1 draws each node's answers towards against or for, so that unanimous
 * groups come often too.
 */
export function randomTree(random: Random, most: number, lean?: -1 | 0 | 1): GroupNode {
  const size = 1 + random.below(most);
  const parents = Array.from({ length: size }, (_, index) => (index === 0 ? -1 : random.below(index)));
  const build = (index: number): GroupNode => {
    const respondents = random.below(3) === 0 ? random.below(3) : random.below(12);
    const supporters = lean === undefined ? undefined : leaning(random, respondents, lean);
    const children = parents.flatMap((parent, child) => (parent === index ? [build(child)] : []));
    const id = `n${String(index).padStart(2, '0')}`;
    return supporters === undefined ? { id, respondents, children } : { id, respondents, supporters, children };
  };
  return build(0);
}

function leaning(random: Random, respondents: number, lean: -1 | 0 | 1): number {
  const few = random.below(Math.min(respondents, 2) + 1);
  if (lean === 0) return random.below(respondents + 1);
  return lean < 0 ? few : respondents - few;
}

export function allNodes(tree: GroupNode): readonly GroupNode[] {
  return [tree, ...tree.children.flatMap(allNodes)];
}

/** The ids of a node and everything below it. */
export function idsUnder(tree: GroupNode): readonly string[] {
  return allNodes(tree).map(({ id }) => id);
}

export function totalOf(tree: GroupNode, of: (node: GroupNode) => number): number {
  return allNodes(tree).reduce((sum, each) => sum + of(each), 0);
}
