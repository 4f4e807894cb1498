import { expect, test } from 'vitest';
import { assignmentFilter } from './report';

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
