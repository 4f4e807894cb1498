import { describe, expect, test } from 'vitest';
import { departmentsInOrder, shareAcknowledged, statusTree } from './register';

const department = (id: string, parentId: string | null, invited: number, acknowledged: number) => ({
  ...{ id, parentId, name: id, invited, acknowledged },
});
// Works: 2 itself, North 10, South 5; Board 3; Empty has nobody.
const tree = statusTree([
  department('Board', null, 3, 3),
  department('Empty', null, 0, 0),
  department('North', 'Works', 10, 4),
  department('South', 'Works', 5, 5),
  department('Works', null, 2, 1),
]);

describe('how far the departments are', () => {
  test('each with everything below it, in the order of the tree', () => {
    expect(tree.map(({ id, depth, below }) => [id, depth, below.invited, below.acknowledged])).toEqual([
      ['Board', 0, 3, 3],
      ['Empty', 0, 0, 0],
      ['Works', 0, 17, 10],
      ['North', 1, 10, 4],
      ['South', 1, 5, 5],
    ]);
  });

  test('as a tree: only where somebody was asked, there or below', () => {
    const ids = departmentsInOrder(tree, { sort: 'tree', dir: 'desc' }).map(({ id }) => id);
    expect(ids).toEqual(['Board', 'Works', 'North', 'South']);
  });

  test('by a number: side by side, each for itself, equals by name', () => {
    const ids = (sort: 'outstanding' | 'invited' | 'acknowledged', dir: 'asc' | 'desc') =>
      departmentsInOrder(tree, { sort, dir }).map(({ id }) => id);
    // Outstanding: North 6, Works 1, Board 0, South 0.
    expect(ids('outstanding', 'desc')).toEqual(['North', 'Works', 'Board', 'South']);
    expect(ids('invited', 'asc')).toEqual(['Works', 'Board', 'South', 'North']);
    expect(ids('acknowledged', 'desc')).toEqual(['South', 'North', 'Board', 'Works']);
  });

  test('the share of nobody is none', () => {
    expect(shareAcknowledged({ invited: 4, acknowledged: 3 })).toBe(0.75);
    expect(shareAcknowledged({ invited: 0, acknowledged: 0 })).toBeNull();
  });
});
