import { expect, test } from 'vitest';
import { changes, chartSpan, placeOf } from './chart';
import type { Aim } from './model';

/** 100 days, from 20 to 60. */
const aim: Aim = { direction: 'more', baseline: 20, target: 60, startsOn: '2026-01-01', dueOn: '2026-04-11' };
const exact = (day: string, value: number) => ({ day, value, low: null, high: null });

test('the picture holds the path and every figure, with a tenth to spare: 20–70 becomes 15–75', () => {
  expect(chartSpan(aim, [exact('2026-02-01', 70)])).toEqual({ from: 15, to: 75 });
  expect(chartSpan(aim, [{ day: '2026-02-01', value: null, low: 0, high: 50 }])).toEqual({ from: -6, to: 66 });
  expect(chartSpan({ ...aim, baseline: null }, [])).toEqual({ from: 59, to: 61 });
});

test('half of the time is in the middle, the highest number on top', () => {
  expect(placeOf({ day: '2026-02-20', value: 75 }, aim, { from: 15, to: 75 })).toEqual({ x: 50, y: 0 });
  expect(placeOf({ day: '2026-01-01', value: 30 }, aim, { from: 15, to: 75 })).toEqual({ x: 0, y: 75 });
});

test('days on which nothing changed are left out, but for the last', () => {
  const days = [exact('2026-01-01', 1), exact('2026-01-02', 1), exact('2026-01-03', 2), exact('2026-01-04', 2)];
  expect(changes(days).map(({ day }) => day)).toEqual(['2026-01-01', '2026-01-03', '2026-01-04']);
});
