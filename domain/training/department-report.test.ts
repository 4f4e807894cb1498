import { expect, test } from 'vitest';
import { type DepartmentCounts, inOrder, withBelow } from './department-report';

const place = (id: string, parentId: string | null, [asked, finished, late]: [number, number, number]) =>
  ({ id, parentId, name: id, depth: 0, asked, finished, late }) satisfies DepartmentCounts;

const tree = [
  place('city', null, [1, 1, 0]),
  place('works', 'city', [0, 0, 0]),
  place('north', 'works', [10, 4, 3]),
  place('south', 'works', [6, 6, 0]),
  place('desk', 'city', [5, 1, 3]),
];

test('a department counts with everything below it', () => {
  expect(Object.fromEntries(withBelow(tree).map(({ id, below }) => [id, below]))).toEqual({
    city: { asked: 22, finished: 12, late: 6 },
    works: { asked: 16, finished: 10, late: 3 },
    north: { asked: 10, finished: 4, late: 3 },
    south: { asked: 6, finished: 6, late: 0 },
    desk: { asked: 5, finished: 1, late: 3 },
  });
});

test('by number each stands for itself, equals by name, and who was asked nothing is left out', () => {
  const order = (sort: 'tree' | 'late' | 'asked', dir: 'asc' | 'desc') =>
    inOrder(withBelow(tree), { sort, dir }).map(({ id }) => id);
  expect(order('late', 'desc')).toEqual(['desk', 'north', 'city', 'south']);
  expect(order('asked', 'asc')).toEqual(['city', 'desk', 'south', 'north']);
  expect(order('tree', 'desc')).toEqual(['city', 'works', 'north', 'south', 'desk']);
});

test('departments that go round in a circle do not count for ever', () => {
  const [a] = withBelow([place('a', 'b', [1, 0, 0]), place('b', 'a', [2, 0, 0])]);
  expect(a?.below.asked).toBe(3);
});
