import { expect, test } from 'vitest';
import { inBatches, ROWS_IN_STATEMENT } from './batches';

test('every row once, in order, never more at a time than a statement can hold', () => {
  const rows = Array.from({ length: 2 * ROWS_IN_STATEMENT + 1 }, (_, index) => index);
  const batches = [...inBatches(rows)];
  expect(batches.map(({ length }) => length)).toEqual([ROWS_IN_STATEMENT, ROWS_IN_STATEMENT, 1]);
  expect(batches.flat()).toEqual(rows);
});

test('a size of one’s own; nothing gives no batch, and a batch of nothing is refused', () => {
  expect([...inBatches(['a', 'b', 'c'], 2)]).toEqual([['a', 'b'], ['c']]);
  expect([...inBatches([])]).toEqual([]);
  expect(() => [...inBatches(['a'], 0)]).toThrow(RangeError);
});
