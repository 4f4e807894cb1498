import { describe, expect, test } from 'vitest';
import type { Aim, Measurement } from './model';
import { newestIn, partOfTheWay, pathAt, standingOf, toleranceOf } from './progress';

/** 100 days, from 20 to 60. */
const aim: Aim = { direction: 'more', baseline: 20, target: 60, startsOn: '2026-01-01', dueOn: '2026-04-11' };
const exact = (day: string, value: number): Measurement => ({ day, value, low: null, high: null });
/** Half of the time, where the path is at 40. */
const halfway = '2026-02-20';

describe('pathAt', () => {
  test('a straight line: 20 + 40 × 50/100 = 40 at half of the time', () => {
    expect(pathAt(aim, halfway)).toBe(40);
    expect(pathAt(aim, '2026-01-11')).toBe(24);
  });

  test('the baseline before it begins, the target after it ends', () => {
    expect(pathAt(aim, '2025-12-01')).toBe(20);
    expect(pathAt(aim, '2026-12-01')).toBe(60);
  });

  test('there is no path without a baseline', () => {
    expect(pathAt({ ...aim, baseline: null }, halfway)).toBeNull();
  });
});

test('partOfTheWay goes down as well: from 48 to 24 hours, 30 is (30 − 48)/(24 − 48) = 0.75', () => {
  expect(partOfTheWay({ baseline: 48, target: 24 }, 30)).toBe(0.75);
});

describe('newestIn', () => {
  test('only what was measured from the start up to the day of verdict counts', () => {
    const all = [exact('2025-12-31', 1), exact('2026-01-01', 2), exact('2026-04-11', 3), exact('2026-04-12', 4)];
    expect(newestIn(aim, all)?.value).toBe(3);
    expect(newestIn(aim, all.slice(0, 1))).toBeNull();
  });

  test('in whatever order; of one day the last', () => {
    expect(newestIn(aim, [exact('2026-02-02', 1), exact('2026-02-02', 2), exact('2026-01-05', 3)])?.value).toBe(2);
  });
});

test('the tolerance is a tenth of the way, whichever way it goes', () => {
  expect(toleranceOf(aim)).toBe(4);
  expect(toleranceOf({ baseline: 48, target: 24 })).toBeCloseTo(2.4, 10);
  expect(toleranceOf({ baseline: null, target: 24 })).toBeNull();
});

describe('standingOf', () => {
  // Tolerance: a tenth of 40 is 4, so 36 is enough where the path is at 40.
  test.each([
    [36, 'on-track'],
    [35.9, 'behind'],
    [70, 'on-track'],
  ])('at half of the time %d is %s', (value, is) => {
    expect(standingOf(aim, [exact(halfway, value)])).toMatchObject({ is, expected: 40 });
  });

  test('less is better: the path from 48 to 24 is at 36, and 38.4 is the most that is on track', () => {
    const hours: Aim = { ...aim, direction: 'less', baseline: 48, target: 24 };
    expect(standingOf(hours, [exact(halfway, 38.4)]).is).toBe('on-track');
    expect(standingOf(hours, [exact(halfway, 38.5)]).is).toBe('behind');
  });

  test.each([
    [{ value: 42, low: 36, high: 48 }, 'on-track', undefined],
    [{ value: 30, low: 25, high: 35 }, 'behind', undefined],
    [{ value: 37, low: 32, high: 42 }, 'unknown', 'interval'],
    // A range without a figure.
    [{ value: null, low: 80, high: 100 }, 'on-track', undefined],
  ])('an interval says only what both of its ends say: %o', (figure, is, because) => {
    expect(standingOf(aim, [{ day: halfway, ...figure }])).toMatchObject({ is, ...(because && { because }) });
  });

  test('what is not known is not behind', () => {
    expect(standingOf(aim, [])).toMatchObject({ is: 'unknown', because: 'no-measurement' });
    expect(standingOf({ ...aim, baseline: null }, [exact(halfway, 50)])).toMatchObject({
      is: 'unknown',
      because: 'no-baseline',
    });
  });
});
