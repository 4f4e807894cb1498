import { expect, test } from 'vitest';
import { withRoomForRest } from './rest';

const of = (groups: Record<string, [N: number, n: number]>) =>
  new Map(Object.entries(groups).map(([name, [N, n]]) => [name, { N, n }]));

test('nothing is moved while the rest has room', () => {
  const groups = of({ rest: [3, 3], sales: [10, 4] });
  expect(withRoomForRest(groups, 'rest')).toBe(groups);
  expect(withRoomForRest(of({ sales: [10, 4] }), 'rest')).toEqual(of({ sales: [10, 4] }));
});

test('three too many: they come from the groups where most were not heard', () => {
  // Not heard: sales 6, office 5. One from sales (5 left); equal now, so one from office (4 left), then from sales.
  const groups = of({ rest: [2, 5], sales: [10, 4], office: [8, 3], yard: [9, 9] });
  expect(withRoomForRest(groups, 'rest')).toEqual(of({ rest: [5, 5], sales: [8, 4], office: [7, 3], yard: [9, 9] }));
});

test('every label unreadable: the rest has room for all, and those invited are still as many', () => {
  const moved = withRoomForRest(of({ rest: [0, 12], sales: [10, 0], office: [8, 0] }), 'rest');
  expect(moved).toEqual(of({ rest: [12, 12], sales: [3, 0], office: [3, 0] }));
});

test('more heard than invited is refused', () => {
  expect(() => withRoomForRest(of({ rest: [0, 3], sales: [4, 2] }), 'rest')).toThrow(RangeError);
});
