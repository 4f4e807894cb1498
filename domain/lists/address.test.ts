import { expect, test } from 'vitest';
import { z } from 'zod';
import { direction, narrowedTo, pageNumber, searchedFor } from './address';

const list = z.object({ q: searchedFor, department: narrowedTo, dir: direction('desc'), page: pageNumber });

test('says what it says', () => {
  expect(list.parse({ q: ' kim  de wit ', department: 'north', dir: 'asc', page: '7' })).toEqual({
    q: 'kim  de wit',
    department: 'north',
    dir: 'asc',
    page: 7,
  });
});

test.each([
  {},
  { q: ['a', 'b'], department: 'x'.repeat(61), dir: 'up', page: '0' },
  { q: 'x'.repeat(101), page: '1.5' },
])('what it says wrongly counts as not said: %j', (address) => {
  expect(list.parse(address)).toEqual({ q: '', department: '', dir: 'desc', page: 1 });
});
