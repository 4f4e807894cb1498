import { describe, expect, test } from 'vitest';
import { QUARTER_HOUR_MS } from '@/domain/calendar/quarter-hour';
import { addedUp, addTo, daysOfQuarters, peopleIn, perDay, type Tally, thinned, upTo } from './daily';

const quarter = (instant: string) => Math.floor(Date.parse(instant) / QUARTER_HOUR_MS);

describe('the day of a quarter of an hour', () => {
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
  ])('%s is on %s in Amsterdam', (instant, day) => {
    expect(daysOfQuarters('Europe/Amsterdam')(quarter(instant))).toBe(day);
  });

  test('an offset of three quarters of an hour: midnight in Kathmandu is 18:15 UTC', () => {
    const dayOf = daysOfQuarters('Asia/Kathmandu');
    expect(dayOf(quarter('2026-11-23T18:14:59Z'))).toBe('2026-11-23');
    expect(dayOf(quarter('2026-11-23T18:15:00Z'))).toBe('2026-11-24');
  });
});

describe('counts by day', () => {
  const tally: Tally = new Map();
  for (const day of ['2026-11-24', '2026-11-22', null, '2026-11-24']) addTo(tally, day);

  test('in order of time, each with the Monday of its week; never is on no day', () => {
    expect(perDay(tally)).toEqual([
      { day: '2026-11-22', week: '2026-11-16', people: 1 },
      { day: '2026-11-24', week: '2026-11-23', people: 2 },
    ]);
    expect(peopleIn(tally)).toBe(3);
  });

  test('nobody', () => {
    expect(perDay(new Map())).toEqual([]);
    expect(peopleIn(new Map())).toBe(0);
  });
});

test('spans add up to a line that only rises: 1, then 1 + 2', () => {
  const spans = [
    { last: '2026-11-22', people: 1 },
    { last: '2026-11-24', people: 2 },
  ];
  expect(addedUp(spans)).toEqual([
    { date: '2026-11-22', count: 1 },
    { date: '2026-11-24', count: 3 },
  ]);
});

test('a line goes on to today, level, and is not drawn where there is nobody', () => {
  const point = { date: '2026-11-22', count: 3 };
  expect(upTo('2026-11-25', [point])).toEqual([point, { date: '2026-11-25', count: 3 }]);
  expect(upTo('2026-11-22', [point])).toEqual([point]);
  expect(upTo('2026-11-25', [])).toEqual([]);
});

test.each([
  [0, 0],
  [1, 1],
  [53, 53],
  // Every second one, counted from the last, and the first.
  [54, 28],
  [156, 53],
])('of %i points %i are drawn, the first and the last among them', (many, left) => {
  const points = Array.from({ length: many }, (_, at) => ({ date: `day ${at}`, count: at }));
  const few = thinned(points);
  expect(few).toHaveLength(left);
  expect([few.at(0), few.at(-1)]).toEqual([points.at(0), points.at(-1)]);
});
