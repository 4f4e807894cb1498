import { expect, test } from 'vitest';
import { QUARTER_HOUR_MS } from '@/domain/calendar/quarter-hour';
import { lineOfCompletions } from './completion-line';

const at = (instant: string, count = 1) => ({ quarter: Math.floor(Date.parse(instant) / QUARTER_HOUR_MS), count });

test('3 on Monday and 2 on Tuesday: 3, then 5, whatever the order they come in', () => {
  const quarters = [at('2026-11-24T10:00:00Z', 2), at('2026-11-23T15:45:00Z'), at('2026-11-23T08:00:00Z', 2)];
  expect(lineOfCompletions(quarters, 'UTC')).toEqual([
    { date: '2026-11-23', count: 3 },
    { date: '2026-11-24', count: 5 },
  ]);
});

test('nobody', () => {
  expect(lineOfCompletions([], 'Europe/Amsterdam')).toEqual([]);
});

test.each([
  // Winter: one hour ahead of UTC. A quarter to midnight in Amsterdam, and midnight.
  ['2026-11-23T22:45:00Z', '2026-11-23'],
  ['2026-11-23T23:00:00Z', '2026-11-24'],
  // Summer: two hours ahead.
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  // 29 March 2026 has 23 hours: it begins at 23:00 UTC and ends at 22:00 UTC.
  ['2026-03-28T22:59:59Z', '2026-03-28'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T21:59:59Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  // 25 October 2026 has 25: it begins at 22:00 UTC and ends at 23:00 UTC.
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
])('%s is on %s in Amsterdam', (instant, date) => {
  expect(lineOfCompletions([at(instant)], 'Europe/Amsterdam')).toEqual([{ date, count: 1 }]);
});

test('an offset of three quarters of an hour: midnight in Kathmandu is 18:15 UTC', () => {
  const quarters = [at('2026-11-23T18:14:59Z'), at('2026-11-23T18:15:00Z')];
  expect(lineOfCompletions(quarters, 'Asia/Kathmandu')).toEqual([
    { date: '2026-11-23', count: 1 },
    { date: '2026-11-24', count: 2 },
  ]);
});
