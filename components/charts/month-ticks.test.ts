import { expect, test } from 'vitest';
import { monthTicks } from './month-ticks';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);

test('the first of each month that lies in the picture, also over a new year', () => {
  expect(monthTicks(day('2026-10-15'), day('2027-02-03'))).toEqual(
    ['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01'].map(day),
  );
});

test('a picture that begins or ends on a first of the month has that day', () => {
  expect(monthTicks(day('2026-06-01'), day('2026-07-01'))).toEqual(['2026-06-01', '2026-07-01'].map(day));
});

test('a picture of a few weeks has none', () => {
  expect(monthTicks(day('2026-06-10'), day('2026-07-20'))).toBeUndefined();
});
