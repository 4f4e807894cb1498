import { isGivenAway } from './share-range';
import { assertMinimum, EXACT_FROM, type Publication } from './small-groups';

/** A department with the people who answered directly on it: those of its children are not in its own counts. */
export type GroupNode = {
  readonly id: string;
  /** Decides where two choices are equally good; without it the id does. */
  readonly name?: string;
  readonly respondents: number;
  /** Supporters among `respondents`. Given on every node, unanimous groups are protected as well; else on none. */
  readonly supporters?: number;
  /** People invited directly on it. Given on every node, a band never says that everybody answered; else on none. */
  readonly invited?: number;
  readonly children: readonly GroupNode[];
};

export type TreeSettings = {
  /** Publish the root whenever it can be, even when hiding it would save more departments. Default false. */
  readonly keepRoot?: boolean;
};

/**
 * Which nodes of a tree may show their totals (own people and all below), so that nobody can work out a small group.
 *
 * A published node's people, minus those under its highest published descendants, are its *remainder*. Every sum or
 * difference of published totals is made of whole remainders, so the publication is safe exactly when each remainder
 * is safe: empty, or at least k people. With `supporters` a remainder must also not be unanimous (n < 20, fewer than
 * 2 on one side); two such remainders put together are not unanimous either, so this too holds for every difference.
 *
 * A node is *publishable* when its own total passes that test, and its band does not give its answers away (see
 * `isGivenAway`). Among the safe choices: fewest publishable nodes
 * hidden, then fewest respondents on them, then the first by name. Dynamic programme from the leaves up, one best
 * choice per state of the open remainder (counts above the limits are one state): O(nodes · k²).
 *
 * @param k minimum group, ≥ 5
 * @returns ids in the order of the tree, parents first; nodes too small, or without answers, are in `hidden`
 * @throws RangeError when k < 5, counts contradict each other, an id comes twice, or only some nodes have supporters
 *   or people invited
 */
export function suppressTree(tree: GroupNode, k: number, { keepRoot = false }: TreeSettings = {}): Publication {
  assertMinimum(k);
  const nodes = flat(tree);
  assertNodes(nodes);

  const branch = bestChoices(tree, k, keepRoot);
  const best = [...branch.choices.values()].reduce((a, b) => (isBetter(b, a) ? b : a));
  const given = new Set(idsIn(best.given));
  const hidden = ({ id }: GroupNode) => given.has(id) || !branch.publishable.has(id);
  const ids = (of: readonly GroupNode[]) => of.map(({ id }) => id);
  return { published: ids(nodes.filter((node) => !hidden(node))), hidden: ids(nodes.filter(hidden)) };
}

/**
 * For each node the published node in whose remainder its own people are: itself or its nearest published ancestor;
 * null where there is none.
 */
export function remainderOf(tree: GroupNode, published: readonly string[]): ReadonlyMap<string, string | null> {
  const shown = new Set(published);
  const owners = new Map<string, string | null>();
  const visit = (node: GroupNode, above: string | null) => {
    const owner = shown.has(node.id) ? node.id : above;
    owners.set(node.id, owner);
    node.children.forEach((child) => visit(child, owner));
  };
  visit(tree, null);
  return owners;
}

/** People of a remainder: `n` in all, `x` for, `y` not for. Counts the tests do not look beyond are cut off. */
type Remainder = { readonly n: number; readonly x: number; readonly y: number };

/** One way to publish a branch: the people still open at its top, and the publishable nodes given up for it. */
type Choice = {
  readonly open: Remainder;
  readonly nodes: number;
  readonly respondents: number;
  readonly given: Given;
};

/** A node that is hidden although it could be published, and where it stands among others. */
type GivenUp = { readonly id: string; readonly rank: string };

/** A set of them that two branches share without copying. */
type Given = null | GivenUp | { readonly left: Given; readonly right: Given };

type Branch = {
  readonly n: number;
  /** People invited; null where they were not given. */
  readonly N: number | null;
  readonly total: Remainder;
  /** The best choice for each state of the open remainder. */
  readonly choices: ReadonlyMap<string, Choice>;
  readonly publishable: ReadonlySet<string>;
};

const EMPTY: Remainder = { n: 0, x: 0, y: 0 };

function bestChoices(node: GroupNode, k: number, mustStay: boolean): Branch {
  const own = ownPeople(node, k);
  const branches = node.children.map((child) => bestChoices(child, k, false));
  const n = branches.reduce((sum, branch) => sum + branch.n, node.respondents);
  const total = branches.reduce((sum, branch) => plus(sum, branch.total, k), own);
  const N = branches.reduce(
    (sum, branch) => (sum === null || branch.N === null ? null : sum + branch.N),
    node.invited ?? null,
  );
  const isPublishable = total.n > 0 && isSafe(total, k) && !(N !== null && isGivenAway(n, { N, k }));

  const open = branches.reduce(
    (choices, branch) => combined(choices, branch.choices, k),
    bestPerState([{ open: own, nodes: 0, respondents: 0, given: null }]),
  );
  const publishable = new Set(branches.flatMap((branch) => [...branch.publishable]));
  if (!isPublishable) return { n, N, total, choices: open, publishable };

  publishable.add(node.id);
  const shown = [...open.values()]
    .filter((choice) => isSafe(choice.open, k))
    .map((choice) => ({ ...choice, open: EMPTY }));
  const left = [...open.values()].map((choice) => ({
    ...choice,
    nodes: choice.nodes + (mustStay ? Infinity : 1),
    respondents: choice.respondents + n,
    given: { left: choice.given, right: { id: node.id, rank: rankOf(node) } },
  }));
  return { n, N, total, choices: bestPerState([...shown, ...left]), publishable };
}

function combined(
  a: ReadonlyMap<string, Choice>,
  b: ReadonlyMap<string, Choice>,
  k: number,
): ReadonlyMap<string, Choice> {
  const pairs = [...a.values()].flatMap((one) =>
    [...b.values()].map((other) => ({
      open: plus(one.open, other.open, k),
      nodes: one.nodes + other.nodes,
      respondents: one.respondents + other.respondents,
      given: one.given && other.given ? { left: one.given, right: other.given } : (one.given ?? other.given),
    })),
  );
  return bestPerState(pairs);
}

function bestPerState(choices: readonly Choice[]): ReadonlyMap<string, Choice> {
  const best = new Map<string, Choice>();
  for (const choice of choices) {
    const state = `${choice.open.n}/${choice.open.x}/${choice.open.y}`;
    const known = best.get(state);
    if (!known || isBetter(choice, known)) best.set(state, choice);
  }
  return best;
}

/** Of two choices that give up equally much, the one whose names come first: what one branch decides, the whole keeps. */
function isBetter(a: Choice, b: Choice): boolean {
  if (a.nodes !== b.nodes) return a.nodes < b.nodes;
  if (a.respondents !== b.respondents) return a.respondents < b.respondents;
  const [first, second] = [ranksIn(a.given).sort(), ranksIn(b.given).sort()];
  const differing = first.findIndex((rank, index) => rank !== second[index]);
  const [one, other] = [first[differing], second[differing]];
  return one !== undefined && other !== undefined && one < other;
}

function isSafe({ n, x, y }: Remainder, k: number): boolean {
  return n === 0 || (n >= k && (n >= EXACT_FROM || Math.min(x, y) >= 2));
}

/** Without supporters nothing is known to be unanimous, so both sides count as filled. */
function ownPeople({ respondents, supporters }: GroupNode, k: number): Remainder {
  if (respondents === 0) return EMPTY;
  if (supporters === undefined) return cutOff({ n: respondents, x: 2, y: 2 }, k);
  return cutOff({ n: respondents, x: supporters, y: respondents - supporters }, k);
}

function plus(a: Remainder, b: Remainder, k: number): Remainder {
  return cutOff({ n: a.n + b.n, x: a.x + b.x, y: a.y + b.y }, k);
}

/** Counts beyond which nothing changes any more: they keep the number of states small, whatever the size of the tree. */
function cutOff({ n, x, y }: Remainder, k: number): Remainder {
  const mixed = (x >= 2 && y >= 2) || n >= Math.max(k, EXACT_FROM);
  return mixed ? { n: Math.min(n, k), x: 2, y: 2 } : { n, x: Math.min(x, 2), y: Math.min(y, 2) };
}

/** The same for the same names, whatever their ids; namesakes are kept apart by id. */
function rankOf({ id, name = '' }: GroupNode): string {
  return `${name}\u0000${id}`;
}

function leavesIn(given: Given): GivenUp[] {
  if (given === null) return [];
  return 'id' in given ? [given] : [...leavesIn(given.left), ...leavesIn(given.right)];
}

const idsIn = (given: Given) => leavesIn(given).map(({ id }) => id);
const ranksIn = (given: Given) => leavesIn(given).map(({ rank }) => rank);

function flat(node: GroupNode): GroupNode[] {
  return [node, ...node.children.flatMap(flat)];
}

function assertNodes(nodes: readonly GroupNode[]): void {
  if (new Set(nodes.map(({ id }) => id)).size < nodes.length) throw new RangeError('a node came twice');
  if (new Set(nodes.map(({ supporters }) => supporters === undefined)).size > 1) {
    throw new RangeError('supporters on some nodes and not on others');
  }
  if (new Set(nodes.map(({ invited }) => invited === undefined)).size > 1) {
    throw new RangeError('people invited on some nodes and not on others');
  }
  for (const { id, respondents, supporters = 0, invited = respondents } of nodes) {
    const whole = [respondents, supporters, invited].every((count) => Number.isInteger(count) && count >= 0);
    if (!whole || supporters > respondents || respondents > invited) {
      throw new RangeError(`node ${id}: ${supporters} of ${respondents} of ${invited}`);
    }
  }
}
