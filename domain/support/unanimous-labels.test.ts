import { describe, expect, test } from 'vitest';
import { randomFrom } from '@/domain/statistics/random.factory';
import { isUnanimous } from '@/domain/statistics/small-groups';
import { remainderOf, suppressTree, type GroupNode } from '@/domain/statistics/small-groups-tree';
import { allNodes, randomTree, totalOf } from '@/domain/statistics/trees.factory';
import { unanimousLabels } from './unanimous-labels';

const group = (id: string, respondents: number, supporters: number, ...children: GroupNode[]): GroupNode => ({
  id,
  respondents,
  supporters,
  children,
});

const labelsOf = (tree: GroupNode) =>
  Object.fromEntries(unanimousLabels(tree, suppressTree(tree, 5, { keepRoot: true }).published, 5));

describe('unanimousLabels', () => {
  test('a hidden unanimous department says so, when the others hidden with it leave its count open', () => {
    // 8 + 9 people are hidden together, 12 of them for: a may have 8 or 7.
    expect(labelsOf(group('all', 0, 0, group('a', 8, 8), group('b', 9, 4), group('c', 12, 6)))).toEqual({
      a: 'at-least-80',
    });
    expect(labelsOf(group('all', 0, 0, group('a', 8, 1), group('b', 9, 4), group('c', 12, 6)))).toEqual({
      a: 'at-most-20',
    });
  });

  test('two that are hidden with each other only: 0 and 6 of 6 are 6, and so are 1 and 5', () => {
    const rest = group('c', 25, 12);
    expect(labelsOf(group('all', 0, 0, group('a', 6, 0), group('b', 6, 6), rest))).toEqual({
      a: 'at-most-20',
      b: 'at-least-80',
    });
    // 1 + 6 = 7 can only be 1 and 6: the labels would give both away.
    expect(labelsOf(group('all', 0, 0, group('a', 6, 1), group('b', 6, 6), rest))).toEqual({});
  });

  test('no label when what is left beside it would be fewer than 5 people', () => {
    expect(labelsOf(group('all', 0, 0, group('a', 8, 8), group('b', 3, 1), group('c', 12, 6)))).toEqual({});
  });

  test('no label when the others hidden with it would then be known to agree as well: 7 or 8 of 8', () => {
    const small = [group('b', 4, 4), group('c', 4, 3)];
    expect(labelsOf(group('all', 0, 0, group('a', 8, 1), ...small, group('d', 12, 6)))).toEqual({});
    const mixed = [group('b', 4, 2), group('c', 4, 3)];
    expect(labelsOf(group('all', 0, 0, group('a', 8, 1), ...mixed, group('d', 12, 6)))).toEqual({ a: 'at-most-20' });
  });

  test('the whole organisation, and nothing within it', () => {
    expect(labelsOf(group('all', 6, 6, group('a', 6, 5)))).toEqual({ all: 'at-least-80' });
    expect(labelsOf(group('all', 2, 2, group('a', 2, 2)))).toEqual({});
  });
});

test('on 600 random trees: both counts that a label allows remain possible, and the others are neither few nor unanimous', () => {
  let labelled = 0;
  for (let seed = 0; seed < 600; seed++) {
    const tree = randomTree(randomFrom(seed), 9, seed % 3 === 0 ? 0 : seed % 3 === 1 ? 1 : -1);
    const { published } = suppressTree(tree, 5, { keepRoot: true });
    const labels = unanimousLabels(tree, published, 5);
    const owners = remainderOf(tree, published);
    const groups = allNodes(tree).filter(({ id }) => labels.has(id));
    labelled += groups.length;
    for (const owner of new Set(groups.map(({ id }) => owners.get(id)))) {
      if (owner === null) continue;
      const inside = groups.filter(({ id }) => owners.get(id) === owner);
      const members = allNodes(tree).filter(({ id }) => owners.get(id) === owner);
      const sum = (of: (node: GroupNode) => number) => members.reduce((total, node) => total + of(node), 0);
      const others = sum(({ respondents }) => respondents) - inside.reduce((total, node) => total + peopleOf(node), 0);
      expect(others === 0 || others >= 5, JSON.stringify(tree)).toBe(true);

      const worlds = possible(
        inside.map((node) => allowed(labels.get(node.id), peopleOf(node))),
        sum(({ supporters = 0 }) => supporters),
        others,
      );
      inside.forEach((_, index) =>
        expect(new Set(worlds.map((world) => world[index])).size, JSON.stringify(tree)).toBe(2),
      );
      for (const world of worlds) {
        const rest = sum(({ supporters = 0 }) => supporters) - world.reduce((total, value) => total + value, 0);
        expect(others === 0 || !isUnanimous(others, rest), JSON.stringify(tree)).toBe(true);
      }
    }
  }
  expect(labelled).toBeGreaterThan(100);
});

function peopleOf(node: GroupNode): number {
  return totalOf(node, ({ respondents }) => respondents);
}

function allowed(label: string | undefined, n: number): readonly number[] {
  return label === 'at-most-20' ? [0, 1] : [n - 1, n];
}

/** All counts of supporters that the labels and the known total allow, tried one by one. */
function possible(
  choices: readonly (readonly number[])[],
  total: number,
  others: number,
): readonly (readonly number[])[] {
  const worlds = choices.reduce<number[][]>(
    (sets, values) => sets.flatMap((set) => values.map((value) => [...set, value])),
    [[]],
  );
  return worlds.filter((world) => {
    const rest = total - world.reduce((sum, value) => sum + value, 0);
    return rest >= 0 && rest <= others;
  });
}
