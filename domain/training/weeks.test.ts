import { describe, expect, test } from 'vitest';
import { QUARTER_HOUR_MS } from '@/domain/calendar/quarter-hour';
import { mondayOf, perCalendarWeek } from './weeks';

const at = (instant: string, count: number) => ({ quarter: Math.floor(Date.parse(instant) / QUARTER_HOUR_MS), count });
const inAmsterdam = { timeZone: 'Europe/Amsterdam', today: '2026-11-25' };

describe('completions per week', () => {
  test('from the first week to this one, weeks without any too', () => {
    const weeks = perCalendarWeek([at('2026-11-12T10:00Z', 2), at('2026-11-02T10:00Z', 3)], inAmsterdam);
    expect(weeks).toEqual([
      { week: '2026-11-02', finished: 3, total: 3 },
      { week: '2026-11-09', finished: 2, total: 5 },
      { week: '2026-11-16', finished: 0, total: 5 },
      { week: '2026-11-23', finished: 0, total: 5 },
    ]);
  });

  test('a week ends at midnight of the organisation, on Sunday', () => {
    // 22 November 2026 is a Sunday; midnight in Amsterdam is 23:00 UTC.
    const around = [at('2026-11-22T22:45Z', 1), at('2026-11-22T23:00Z', 1)];
    expect(perCalendarWeek(around, inAmsterdam).map(({ week }) => week)).toEqual(['2026-11-16', '2026-11-23']);
    const inUtc = perCalendarWeek(around, { ...inAmsterdam, timeZone: 'UTC' });
    expect(inUtc.map(({ finished }) => finished)).toEqual([2, 0]);
  });

  test('nobody yet: no weeks', () => expect(perCalendarWeek([], inAmsterdam)).toEqual([]));
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('%s is in the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));
