import { describe, expect, test } from 'vitest';
import { derivable } from './attacker.factory';
import { randomFrom } from './random.factory';
import { isUnanimous } from './small-groups';
import { remainderOf, suppressTree, type GroupNode } from './small-groups-tree';
import { allNodes, idsUnder, node, randomTree, totalOf } from './trees.factory';

const example = node(
  'Organisation',
  3,
  node('Marketing', 0, node('Content', 5), node('Community', 3)),
  node('Operations', 0, node('North', 14), node('South', 9), node('Night', 2)),
  node('Staff', 4),
);

describe('suppressTree', () => {
  test('the worked example: show organisation, Marketing, Operations, North; hide Content and South', () => {
    // Remainders: organisation 3 + 4 = 7, Marketing 5 + 3 = 8, Operations 9 + 2 = 11, North 14.
    expect(suppressTree(example, 5)).toEqual({
      published: ['Organisation', 'Marketing', 'Operations', 'North'],
      hidden: ['Content', 'Community', 'South', 'Night', 'Staff'],
    });
  });

  test('fewer than 5 in all: nothing is published', () => {
    expect(suppressTree(node('all', 1, node('a', 2), node('b', 1)), 5).published).toEqual([]);
    expect(suppressTree(node('all', 0), 5).published).toEqual([]);
  });

  test('a node that is its child over again may be shown: the remainder is nobody', () => {
    expect(suppressTree(node('all', 0, node('a', 0, node('a1', 6)), node('silent', 0)), 5)).toEqual({
      published: ['all', 'a', 'a1'],
      hidden: ['silent'],
    });
  });

  test('people left on a parent are protected through the hidden child: 2 + 6 = 8', () => {
    expect(suppressTree(node('all', 2, node('a', 6), node('b', 6), node('c', 9)), 5).hidden).toEqual(['a']);
  });

  test('of equals the first by name goes, whatever the ids', () => {
    const south = { id: '1', name: 'South', respondents: 6, children: [] };
    const north = { id: '2', name: 'North', respondents: 6, children: [] };
    const tree = { id: '0', name: 'All', respondents: 2, children: [south, north] };
    expect(suppressTree(tree, 5).hidden).toEqual(['2']);
  });

  test('hiding one large node is better than two small ones, and of equals the first by id goes', () => {
    const tree = node('all', 0, node('p', 1, node('big', 30)), node('q', 20));
    // p must not differ from big by one: hide p (then 1 is left on all) or big; big is safe for all as well.
    expect(suppressTree(tree, 5)).toEqual({ published: ['all', 'p', 'q'], hidden: ['big'] });
    expect(suppressTree(node('all', 1, node('y', 6), node('x', 6)), 5).hidden).toEqual(['x']);
  });

  test('the root is kept when asked, even where hiding it alone would do', () => {
    // 3 people on the root, all others twice covered: without the root one node is hidden, with it two.
    const tree = node('all', 3, node('a', 0, node('a1', 5), node('a2', 6)));
    expect(suppressTree(tree, 5).published).toEqual(['a', 'a1', 'a2']);
    expect(suppressTree(tree, 5, { keepRoot: true })).toEqual({ published: ['all', 'a2'], hidden: ['a', 'a1'] });
    expect(suppressTree(node('all', 3), 5, { keepRoot: true }).published).toEqual([]);
  });

  test('a raised minimum hides more', () => {
    // Marketing has 8; Operations keeps 25 − 14 = 11, the organisation 3 + 8 + 4 = 15.
    expect(suppressTree(example, 10).published).toEqual(['Organisation', 'Operations', 'North']);
  });

  test('a large flat and a deep tree are done at once', () => {
    const flat = node('all', 3, ...Array.from({ length: 2000 }, (_, index) => node(`d${index}`, (index * 7) % 23)));
    const deep = Array.from({ length: 400 }).reduce<GroupNode>(
      (below, _, index) => node(`d${index}`, index % 4, below),
      node('leaf', 9),
    );
    expect(suppressTree(flat, 5).published[0]).toBe('all');
    expect(suppressTree(deep, 5).published.length).toBeGreaterThan(0);
  });

  test('refuses what cannot be', () => {
    expect(() => suppressTree(example, 4)).toThrow(RangeError);
    expect(() => suppressTree(node('a', -1), 5)).toThrow(RangeError);
    expect(() => suppressTree(node('a', 1, node('a', 2)), 5)).toThrow(RangeError);
    expect(() => suppressTree({ id: 'a', respondents: 3, supporters: 4, children: [] }, 5)).toThrow(RangeError);
    expect(() => suppressTree({ id: 'a', respondents: 3, supporters: 1, children: [node('b', 2)] }, 5)).toThrow(
      RangeError,
    );
  });
});

describe('with supporters, unanimous groups are protected too', () => {
  const opinions = (id: string, respondents: number, supporters: number, ...children: GroupNode[]): GroupNode => ({
    id,
    respondents,
    supporters,
    children,
  });

  test('a unanimous department is hidden, and another with it, or subtraction would show it', () => {
    const tree = opinions('all', 0, 0, opinions('a', 8, 8), opinions('b', 9, 4), opinions('c', 12, 6));
    expect(suppressTree(tree, 5)).toEqual({ published: ['all', 'c'], hidden: ['a', 'b'] });
  });

  test('20 answers and more may be unanimous', () => {
    expect(suppressTree(opinions('all', 0, 0, opinions('a', 20, 20), opinions('b', 9, 4)), 5).hidden).toEqual([]);
  });

  test('an organisation of 12 who all agree shows nothing', () => {
    expect(suppressTree(opinions('all', 6, 6, opinions('a', 6, 5)), 5).published).toEqual([]);
  });
});

describe('properties, on random trees', () => {
  const trees = Array.from({ length: 600 }, (_, seed) => randomTree(randomFrom(seed), 12));
  const opinionated = Array.from({ length: 600 }, (_, seed) =>
    randomTree(randomFrom(seed), 12, seed % 2 === 0 ? 1 : 0),
  );
  const settings = [{ keepRoot: false }, { keepRoot: true }];

  test.each(settings)('an attacker with exact linear algebra derives no set of 1–4 people (%o)', (setting) => {
    let shown = 0;
    for (const tree of [...trees, ...opinionated]) {
      const { published } = suppressTree(tree, 5, setting);
      shown += published.length;
      expect(leaks(tree, published), JSON.stringify(tree)).toEqual([]);
    }
    expect(shown).toBeGreaterThan(2000);
  });

  test('the attacker is able: showing every group of 5 and more gives people away in many of these trees', () => {
    const careless = trees.filter((tree) => {
      const large = allNodes(tree).filter((each) => totalOf(each, ({ respondents }) => respondents) >= 5);
      return (
        leaks(
          tree,
          large.map(({ id }) => id),
        ).length > 0
      );
    });
    expect(careless.length).toBeGreaterThan(200);
  });

  test('no remainder, alone or joined with another, is small or unanimous', () => {
    for (const tree of opinionated) {
      const { published } = suppressTree(tree, 5);
      const owners = remainderOf(tree, published);
      const remainders = published.map((id) => {
        const mine = allNodes(tree).filter((each) => owners.get(each.id) === id);
        return {
          n: mine.reduce((sum, { respondents }) => sum + respondents, 0),
          x: mine.reduce((sum, { supporters = 0 }) => sum + supporters, 0),
        };
      });
      const filled = remainders.filter(({ n }) => n > 0);
      for (const one of filled) {
        expect(one.n >= 5 && !isUnanimous(one.n, one.x), JSON.stringify(tree)).toBe(true);
        for (const other of filled) {
          if (other !== one) expect(isUnanimous(one.n + other.n, one.x + other.x)).toBe(false);
        }
      }
    }
  });

  test.each(settings)(
    'nothing safer shows more: compared with every possible choice on small trees (%o)',
    (setting) => {
      for (let seed = 0; seed < 300; seed++) {
        const tree = randomTree(randomFrom(9000 + seed), 8, seed % 3 === 0 ? undefined : seed % 3 === 1 ? 1 : 0);
        expect(suppressTree(tree, 5, setting).published, JSON.stringify(tree)).toEqual(
          bestOfAll(tree, setting.keepRoot),
        );
      }
    },
  );
});

function leaks(tree: GroupNode, published: readonly string[]): readonly string[][] {
  const nodes = allNodes(tree);
  const sums = nodes.filter(({ id }) => published.includes(id)).map((each) => new Set(idsUnder(each)));
  return derivable(
    nodes.map(({ id, respondents }) => ({ id, people: respondents })),
    sums,
    4,
  );
}

/** The rule as it is written, tried on every subset of the publishable nodes. */
function bestOfAll(tree: GroupNode, keepRoot: boolean): readonly string[] {
  const nodes = allNodes(tree);
  const people = (each: GroupNode) => totalOf(each, ({ respondents }) => respondents);
  const isFine = (n: number, x: number) => n === 0 || (n >= 5 && (tree.supporters === undefined || !isUnanimous(n, x)));
  const publishable = nodes.filter((each) => {
    return (
      people(each) > 0 &&
      isFine(
        people(each),
        totalOf(each, ({ supporters = 0 }) => supporters),
      )
    );
  });

  const safe = subsets(publishable).filter((shown) => {
    const owners = remainderOf(
      tree,
      shown.map(({ id }) => id),
    );
    return shown.every(({ id }) => {
      const mine = nodes.filter((each) => owners.get(each.id) === id);
      const sum = (of: (each: GroupNode) => number) => mine.reduce((total, each) => total + of(each), 0);
      return isFine(
        sum(({ respondents }) => respondents),
        sum(({ supporters = 0 }) => supporters),
      );
    });
  });
  const ranked = safe.map((shown) => {
    const hidden = publishable.filter((each) => !shown.includes(each));
    return {
      shown,
      root: keepRoot && hidden.includes(tree) ? 1 : 0,
      nodes: hidden.length,
      respondents: hidden.reduce((sum, each) => sum + people(each), 0),
      names: hidden
        .map(({ id }) => id)
        .sort()
        .join(),
    };
  });
  ranked.sort(
    (a, b) => a.root - b.root || a.nodes - b.nodes || a.respondents - b.respondents || (a.names < b.names ? -1 : 1),
  );
  const best = ranked[0]?.shown ?? [];
  return nodes.filter((each) => best.includes(each)).map(({ id }) => id);
}

function subsets<Item>(items: readonly Item[]): readonly Item[][] {
  return items.reduce<Item[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}
