import { describe, expect, test } from 'vitest';
import { randomFrom } from '@/domain/statistics/random.factory';
import { rangeLimits } from '@/domain/statistics/share-range';
import { isUnanimous } from '@/domain/statistics/small-groups';
import { randomTree } from '@/domain/statistics/trees.factory';
import type { GroupNode } from '@/domain/statistics/small-groups-tree';
import { snapshotOf, type SupportFigure, type SupportNode, type SupportSnapshot } from './figures';

type Bands = readonly [N: number, supporters: number, neutral: number, opponents: number];

const unit = (id: string, [N, supporters, neutral, opponents]: Bands, ...children: SupportNode[]): SupportNode => ({
  id,
  name: id.toUpperCase(),
  N,
  n: supporters + neutral + opponents,
  supporters,
  neutral,
  opponents,
  children,
});

const nobody: Bands = [0, 0, 0, 0];

function figureOf(snapshot: SupportSnapshot, id?: string): SupportFigure {
  const result = id === undefined ? snapshot.organisation : snapshot.departments.find((each) => each.id === id);
  if (!result || result.hidden) throw new Error(`${id ?? 'the organisation'} has no figure`);
  return result.figure;
}

const shown = ({ departments }: SupportSnapshot) => departments.flatMap(({ id, hidden }) => (hidden ? [] : [id]));

describe('the organisation', () => {
  test('240 invited, 150 answered, 96 for: the figures of the measurement rules', () => {
    const figure = figureOf(snapshotOf({ tree: unit('all', [240, 96, 30, 24]), k: 5 }));
    expect(figure).toMatchObject({ N: 240, n: 150, nBand: null, raw: null, response: 0.625, worst: 0.4, best: 0.775 });
    expect(figure.supporters?.value).toBe(0.64);
    expect(figure.supporters?.low).toBeCloseTo(0.592, 3);
    expect(figure.supporters?.high).toBeCloseTo(0.686, 3);
    expect(figure.shares).toEqual({ for: 0.4, neutral: 0.125, against: 0.1, notHeard: 0.375 });
    expect(figure.within).toBeNull();
  });

  test('weighted to its departments, with the raw share beside it: 59.2 (53.4–64.7), raw 65.0', () => {
    const tree = unit(
      'all',
      nobody,
      unit('a', [80, 48, 6, 6]),
      unit('b', [120, 20, 15, 15]),
      unit('c', [20, 15, 2, 1]),
      unit('d', [20, 8, 2, 2]),
    );
    const figure = figureOf(snapshotOf({ tree, k: 5 }));
    expect(figure.supporters?.value).toBeCloseTo(0.59167, 5);
    expect(figure.supporters?.low).toBeCloseTo(0.534, 3);
    expect(figure.supporters?.high).toBeCloseTo(0.647, 3);
    expect(figure.raw).toBe(0.65);
  });

  test('fewer than 5 answers: nothing at all', () => {
    const snapshot = snapshotOf({ tree: unit('all', [9, 1, 0, 0], unit('a', [9, 1, 1, 1])), k: 5 });
    expect(snapshot).toEqual({
      organisation: { hidden: true },
      departments: [{ id: 'a', name: 'A', parentId: null, hidden: true }],
    });
  });

  test('is shown whenever it can be, even if that costs a department more', () => {
    const tree = unit('all', [3, 1, 1, 1], unit('a', nobody, unit('a1', [5, 2, 2, 1]), unit('a2', [6, 3, 2, 1])));
    const snapshot = snapshotOf({ tree, k: 5 });
    expect(snapshot.organisation.hidden).toBe(false);
    expect(shown(snapshot)).toEqual(['a2']);
  });
});

describe('departments', () => {
  const tree = unit(
    'all',
    nobody,
    unit('large', [50, 20, 10, 10]),
    unit('small', [15, 6, 4, 3]),
    unit('tiny', [9, 3, 2, 2]),
    unit('three', [3, 1, 1, 1], unit('below', [12, 3, 2, 2])),
  );
  const snapshot = snapshotOf({ tree, k: 5 });

  test('the parent is null directly under the organisation', () => {
    expect(snapshot.departments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['large', null],
      ['small', null],
      ['tiny', null],
      ['three', null],
      ['below', 'three'],
    ]);
  });

  test('a hidden department has a name and nothing else', () => {
    expect(snapshot.departments.find(({ id }) => id === 'below')).toEqual({
      id: 'below',
      name: 'BELOW',
      parentId: 'three',
      hidden: true,
    });
  });

  test('40 of 50: the count is exact', () => {
    expect(figureOf(snapshot, 'large')).toMatchObject({
      n: 40,
      nBand: null,
      supporters: { value: 0.5 },
      response: 0.8,
    });
  });

  test('13 of 15, 6 for: a band, a range, and nothing that gives 13 or 6 back', () => {
    // With N = 15 a response of 87 % would be 13, bounds of 40 and 53 % would be 6 and 8, and so would shares.
    const figure = figureOf(snapshot, 'small');
    expect(figure).toMatchObject({ N: 15, n: null, nBand: '10-19', response: null, worst: null, best: null });
    expect(figure).toMatchObject({ supporters: null, within: '40-60', raw: null, shares: null });
  });

  test('7 of 9, 3 for: the range only, no distribution below 10', () => {
    const figure = figureOf(snapshot, 'tiny');
    expect(figure).toMatchObject({ n: null, nBand: '5-9', supporters: null, within: '40-60', shares: null });
  });

  test('a lone opponent among 12 is not shown: no distribution', () => {
    const lone = unit('all', nobody, unit('a', [40, 10, 8, 8]), unit('b', [20, 6, 5, 1]));
    expect(figureOf(snapshotOf({ tree: lone, k: 5 }), 'b')).toMatchObject({ nBand: '10-19', shares: null });
    expect(figureOf(snapshotOf({ tree: lone, k: 5 }), 'b').within).toBe('40-60');
  });

  test('a unanimous one gets words and a band; what would give it away by subtraction is hidden', () => {
    const agreed = unit('all', nobody, unit('a', [10, 8, 0, 0]), unit('b', [12, 4, 3, 2]), unit('c', [15, 6, 3, 3]));
    const result = snapshotOf({ tree: agreed, k: 5 });
    expect(figureOf(result, 'a')).toEqual({
      N: 10,
      n: null,
      nBand: '5-9',
      supporters: null,
      raw: null,
      response: null,
      worst: null,
      best: null,
      shares: null,
      within: 'at-least-80',
    });
    expect(shown(result)).toEqual(['a', 'c']);
  });

  test('ten of ten: the band 10–19 would tell that everybody answered, so nothing is shown; nine of ten are', () => {
    const rest = unit('rest', [50, 20, 10, 10]);
    const everybody = unit('all', nobody, rest, unit('ten', [10, 5, 3, 2]), unit('agreed', [10, 10, 0, 0]));
    expect(shown(snapshotOf({ tree: everybody, k: 5 }))).toEqual(['rest']);
    const nine = unit('all', nobody, rest, unit('ten', [10, 5, 2, 2]), unit('other', [10, 4, 3, 2]));
    expect(shown(snapshotOf({ tree: nine, k: 5 }))).toEqual(['rest', 'ten', 'other']);
  });

  test('five invited are never shown, whether they answered or not', () => {
    const five = unit('five', [5, 3, 1, 1]);
    expect(shown(snapshotOf({ tree: unit('all', [40, 10, 10, 10], five), k: 5 }))).toEqual([]);
  });
});

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

test('refuses a minimum below 5 and bands that do not make up the answers', () => {
  expect(() => snapshotOf({ tree: unit('all', [9, 3, 3, 3]), k: 4 })).toThrow(RangeError);
  expect(() => snapshotOf({ tree: { ...unit('all', [9, 3, 3, 3]), n: 8 }, k: 5 })).toThrow(RangeError);
  expect(() => snapshotOf({ tree: { ...unit('all', [9, 3, 3, 3]), N: 8 }, k: 5 })).toThrow(RangeError);
});

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
