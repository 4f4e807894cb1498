import { describe, expect, test } from 'vitest';
import { randomFrom } from '@/domain/statistics/random.factory';
import { rangeLimits } from '@/domain/statistics/share-range';
import { isUnanimous } from '@/domain/statistics/small-groups';
import type { GroupNode } from '@/domain/statistics/small-groups-tree';
import { randomTree } from '@/domain/statistics/trees.factory';
import { snapshotOf, type SupportFigure, type SupportNode, type SupportSnapshot } from './figures';
import { type Bands, shown, unit } from './figures.factory';

describe('on 400 random organisations', () => {
  const cases = Array.from({ length: 400 }, (_, seed) => {
    const random = randomFrom(seed);
    const groups = randomTree(random, 10, seed % 3 === 0 ? 0 : seed % 3 === 1 ? 1 : -1);
    const tree = withBands(groups, (end) => random.below(end));
    return { tree, snapshot: snapshotOf({ tree, k: 5 }) };
  });
  const figures = cases.flatMap(({ snapshot }) =>
    [snapshot.organisation, ...snapshot.departments].flatMap((result) => (result.hidden ? [] : [result.figure])),
  );

  test('figures hold together: interval around the share, bounds in order, parts that make a whole', () => {
    expect(figures.length).toBeGreaterThan(800);
    for (const { n, supporters, within, shares, worst, best, response } of figures) {
      expect(supporters === null).toBe(within !== null);
      if (supporters) {
        expect(0 <= supporters.low && supporters.low <= supporters.value).toBe(true);
        expect(supporters.value <= supporters.high && supporters.high <= 1).toBe(true);
      }
      // The bounds and the response stand beside an exact number of answers, or not at all.
      for (const value of [worst, best, response]) expect(value === null).toBe(n === null);
      if (worst !== null && best !== null && response !== null) {
        expect(worst <= best && response > 0 && response <= 1).toBe(true);
      }
      if (shares) expect(shares.for + shares.neutral + shares.against + shares.notHeard).toBeCloseTo(1, 10);
    }
  });

  test('no exact count below 20, and then no fraction at all: a range, a band and who was invited', () => {
    for (const { N, n, nBand, within, ...fractions } of figures) {
      expect(n === null).toBe(nBand !== null);
      expect(n === null).toBe(within !== null);
      expect(N).toBeGreaterThanOrEqual(n ?? 5);
      if (n !== null) expect(n).toBeGreaterThanOrEqual(20);
      else expect(Object.values(fractions).filter((value) => value !== null)).toEqual([]);
      if (within) expect(rangeLimits[within].low).toBeLessThan(rangeLimits[within].high);
    }
  });

  test('moving opinions between hidden groups of one remainder changes nothing that is shown', () => {
    // The strongest form of "cannot be worked out": two organisations that differ only inside what is hidden together
    // look the same, in every digit of every figure. (Which figures appear at all does depend on counts: that is the rule.)
    let compared = 0;
    for (const { tree, snapshot } of cases) {
      for (const swapped of swaps(tree)) {
        const other = snapshotOf({ tree: swapped, k: 5 });
        if (pattern(other) !== pattern(snapshot)) continue;
        if (!sameRemainders(tree, swapped, shown(snapshot))) continue;
        compared++;
        expect(other, JSON.stringify(tree)).toEqual(snapshot);
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});

/** The label of a unanimous group; null for one whose share is told, exactly or as a range. */
function unanimity({ within }: SupportFigure): string | null {
  return within === 'at-most-20' || within === 'at-least-80' ? within : null;
}

/** Which groups show which kinds of figure: the part of the answer that is decided before any number is worked out. */
function pattern({ organisation, departments }: SupportSnapshot): string {
  return [organisation, ...departments]
    .map((result) => (result.hidden ? 'hidden' : `${unanimity(result.figure)}/${result.figure.shares !== null}`))
    .join();
}

function withBands(
  { id, respondents, supporters = 0, children }: GroupNode,
  below: (end: number) => number,
): SupportNode {
  const opponents = below(respondents - supporters + 1);
  const bands: Bands = [respondents + below(4), supporters, respondents - supporters - opponents, opponents];
  return unit(id, bands, ...children.map((child) => withBands(child, below)));
}

/** The tree with one supporter of one node and one opponent of another changing places, for all pairs of nodes. */
function swaps(tree: SupportNode): readonly SupportNode[] {
  const all = flat(tree);
  return all.flatMap((from) =>
    all.flatMap((to) => {
      if (from === to || from.supporters === 0 || to.opponents === 0) return [];
      return [
        mapped(tree, (node) => {
          const change = node.id === from.id ? -1 : node.id === to.id ? 1 : 0;
          return { ...node, supporters: node.supporters + change, opponents: node.opponents - change };
        }),
      ];
    }),
  );
}

/** Do both trees have the same totals for everything shown? Then nothing else may tell them apart. */
function sameRemainders(one: SupportNode, other: SupportNode, ids: readonly string[]): boolean {
  const totals = (tree: SupportNode) =>
    flat(tree)
      .filter((node) => node === tree || ids.includes(node.id))
      .map((node) => {
        const under = flat(node);
        const [n, x] = [
          under.reduce((sum, each) => sum + each.n, 0),
          under.reduce((sum, each) => sum + each.supporters, 0),
        ];
        return isUnanimous(n, x) ? 'unanimous' : x;
      })
      .join();
  return totals(one) === totals(other);
}

function mapped(node: SupportNode, change: (node: SupportNode) => SupportNode): SupportNode {
  return { ...change(node), children: node.children.map((child) => mapped(child, change)) };
}

function flat(node: SupportNode): readonly SupportNode[] {
  return [node, ...node.children.flatMap(flat)];
}
