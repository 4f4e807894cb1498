import { expect, test } from 'vitest';
import { assignmentFilter, cumulated } from './report';

test('3 on Monday and 2 on Tuesday: 3, then 5, whatever the order they come in', () => {
  const perDay = [
    { date: '2026-11-24', count: 2 },
    { date: '2026-11-23', count: 3 },
  ];
  expect(cumulated(perDay)).toEqual([
    { date: '2026-11-23', count: 3 },
    { date: '2026-11-24', count: 5 },
  ]);
});

test('an address that says nonsense shows the whole list', () => {
  expect(assignmentFilter.parse({ page: 'x', status: 'dropped', sort: ['a', 'b'] })).toEqual({
    module: '',
    department: '',
    status: '',
    q: '',
    sort: 'due',
    dir: 'asc',
    page: 1,
  });
});
