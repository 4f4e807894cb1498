import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar/day';
import { mondayOf } from '@/domain/training/weeks';
import type { DayCount } from './daily';
import { standingOfRange } from './judged';
import { adoptionOutlook, dayReached, periodsOf } from './outlook';

/** A Monday. */
const START = '2026-01-05';
/** New people per week, all on the Wednesday of it. */
const weekly = (people: readonly number[]): DayCount[] =>
  people.flatMap((count, week) => {
    const day = addDays(START, 7 * week + 2);
    return count > 0 ? [{ day, week: mondayOf(day), people: count }] : [];
  });
/** The series of measurement.md 5. */
const perWeek = [6, 10, 13, 17, 21, 27, 24, 23, 19, 14];
const afterWeek = (week: number) =>
  adoptionOutlook(weekly(perWeek.slice(0, week)), { employees: 240, target: 0.75, today: addDays(START, 7 * week) });

describe('when 75 % of 240 have taken the step', () => {
  test.each([5, 6, 7, 8])('after week %i there is no date', (week) => {
    expect(afterWeek(week)?.outlook.kind).toBe('no-date');
  });

  test('after week 9: 10.5 weeks (9.6–14.1), as the first days on which those are over', () => {
    // 10.5 weeks are 73.5 days and something: day 74; 9.6 weeks are 67.4: day 68; 14.1 weeks are 98.4: day 99.
    expect(afterWeek(9)?.outlook).toEqual({
      kind: 'date',
      earliest: '2026-03-14',
      median: '2026-03-20',
      latest: '2026-04-14',
    });
    expect(afterWeek(9)?.ceiling).toBeCloseTo(0.8526, 4);
  });

  test('after four weeks with events it takes more of them', () => {
    expect(afterWeek(4)?.outlook).toEqual({ kind: 'no-date', reason: 'too-few-weeks' });
  });

  test('a line that levels off below says so', () => {
    const days = weekly([40, 90, 140, 100, 45, 20, 8, 3, 1, 0]);
    const made = adoptionOutlook(days, { employees: 1000, target: 0.9, today: addDays(START, 70) });
    expect(made?.outlook).toEqual({ kind: 'no-date', reason: 'ceiling' });
    expect(made?.ceiling).toBeLessThan(0.5);
  });

  test('reached: 60 of 80 on the day on which the sixtieth was ready, also in a week that is not over', () => {
    const days = weekly([20, 39, 1]);
    const made = adoptionOutlook(days, { employees: 80, target: 0.75, today: addDays(START, 17) });
    expect(made?.outlook).toEqual({ kind: 'reached', day: '2026-01-21' });
  });

  test('nothing is said before a week is over, and nothing of nobody', () => {
    expect(adoptionOutlook(weekly([6]), { employees: 240, target: 0.75, today: addDays(START, 6) })).toBeNull();
    expect(adoptionOutlook([], { employees: 240, target: 0.75, today: START })).toBeNull();
    expect(periodsOf(weekly([6]), 0, addDays(START, 7))).toBeNull();
  });
});

describe('periods', () => {
  test('whole weeks only, weeks without anybody included', () => {
    const days = weekly([2, 0, 3, 4]);
    expect(periodsOf(days, 10, addDays(START, 24))).toEqual({
      employees: 10,
      adopters: [2, 0, 3],
      periodDays: 7,
      from: START,
    });
  });

  test('a history of more than 78 weeks in periods of four, counted back from its end', () => {
    const days = weekly(Array.from({ length: 79 }, () => 1));
    const periods = periodsOf(days, 1000, addDays(START, 7 * 79));
    expect(periods?.periodDays).toBe(28);
    // 79 weeks: nineteen periods of four, and one with the first three.
    expect(periods?.adopters).toEqual([3, ...Array.from({ length: 19 }, () => 4)]);
    expect(periods?.from).toBe(addDays(START, -7));
  });
});

test('the day on which 7 % of 100 is reached is that of the seventh person, whatever binary fractions make of it', () => {
  expect(dayReached(weekly([3, 4, 5]), 100, 0.07)).toBe('2026-01-14');
  expect(dayReached(weekly([3, 3]), 100, 0.07)).toBeNull();
});

describe('what becomes of a range', () => {
  const range = { earliest: '2026-03-14', latest: '2026-04-14' };
  test.each([
    ['2026-03-14', 'held'],
    ['2026-04-14', 'held'],
    ['2026-03-13', 'early'],
    ['2026-04-15', 'late'],
  ] as const)('reached on %s: %s', (reached, standing) => {
    expect(standingOfRange(range, { reached, today: '2026-05-01' })).toEqual({ standing, decidedOn: reached });
  });

  test('not reached: late once its last day has passed', () => {
    expect(standingOfRange(range, { reached: null, today: '2026-04-14' }).standing).toBe('not-yet');
    expect(standingOfRange(range, { reached: null, today: '2026-04-15' })).toEqual({
      standing: 'late',
      decidedOn: '2026-04-14',
    });
  });
});
