import { expect, test } from 'vitest';
import { treeAsList, wouldCircle } from './department-tree';

const tree = [
  { id: 'north', parentId: 'operations', name: 'North' },
  { id: 'operations', parentId: null, name: 'Operations' },
  { id: 'staff', parentId: null, name: 'Staff' },
  { id: 'night', parentId: 'north', name: 'Night' },
];

test('each department stands below its own, one step further in', () => {
  expect(treeAsList(tree).map(({ id, depth }) => [id, depth])).toEqual([
    ['operations', 0],
    ['north', 1],
    ['night', 2],
    ['staff', 0],
  ]);
});

test('a department whose parent is not in the list stands at the top instead of vanishing', () => {
  expect(treeAsList([{ id: 'a', parentId: 'gone', name: 'A' }])).toHaveLength(1);
});

test.each([
  ['operations', 'night', true],
  ['operations', 'operations', true],
  ['night', 'staff', false],
  ['night', null, false],
])('%s under %s makes a circle: %s', (id, parentId, circles) => {
  expect(wouldCircle(tree, id, parentId)).toBe(circles);
});
