import { expect, test } from 'vitest';
import { perWeek } from './per-week';

const point = (date: string, count: number) => ({ date, count });

test('the last day of each week stays, and the first day of all', () => {
  // 2 November 2026 is a Monday, 8 November a Sunday.
  const days = [
    point('2026-11-03', 1),
    point('2026-11-05', 2),
    point('2026-11-08', 4),
    point('2026-11-09', 5),
    point('2026-11-24', 9),
  ];
  expect(perWeek(days)).toEqual([days[0], days[2], days[3], days[4]]);
});

test('nobody, or one day', () => {
  expect(perWeek([])).toEqual([]);
  expect(perWeek([point('2026-11-03', 1)])).toEqual([point('2026-11-03', 1)]);
});
