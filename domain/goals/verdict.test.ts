import { describe, expect, test } from 'vitest';
import type { Aim, Measurement } from './model';
import { freshFrom, isFrozen, proposedVerdict } from './verdict';

/** 100 days, from 20 to 60: half of the way is 40. */
const aim: Aim = { direction: 'more', baseline: 20, target: 60, startsOn: '2026-01-01', dueOn: '2026-04-11' };
const late = '2026-04-01';
const figure = (value: number | null, low: number | null = null, high: number | null = null): Measurement[] => [
  { day: late, value, low, high },
];

describe('proposedVerdict', () => {
  test.each([
    [60, 'met', 1],
    [59, 'partly', 0.975],
    [40, 'partly', 0.5],
    [39, 'not-met', 0.475],
    [10, 'not-met', -0.25],
  ])('an exact %d is %s', (value, verdict, part) => {
    expect(proposedVerdict(aim, figure(value))).toMatchObject({ verdict, part, because: null });
  });

  test('less is better: from 48 to 24 hours, 36 is half of the way and 24 all of it', () => {
    const hours: Aim = { ...aim, direction: 'less', baseline: 48, target: 24 };
    expect(proposedVerdict(hours, figure(24)).verdict).toBe('met');
    expect(proposedVerdict(hours, figure(36)).verdict).toBe('partly');
    expect(proposedVerdict(hours, figure(37)).verdict).toBe('not-met');
  });

  test.each([
    // Even the lower end reaches the target.
    [64, 61, 67, 'met', null],
    // 57 is surely more than half; that the target was reached is not shown.
    [62, 57, 67, 'partly', null],
    // Surely not met, and that it was half of the way is not shown.
    [44, 39, 49, 'not-met', null],
    // From less than half to the target: anything is possible.
    [50, 38, 62, 'unmeasurable', 'interval'],
    [null, 80, 100, 'met', null],
  ])('%d with interval %d–%d: %s', (value, low, high, verdict, because) => {
    expect(proposedVerdict(aim, figure(value, low, high))).toMatchObject({ verdict, because });
  });

  test('without figures it cannot be measured, and the reason is told', () => {
    expect(proposedVerdict(aim, [])).toMatchObject({ verdict: 'unmeasurable', because: 'no-measurement' });
    expect(proposedVerdict({ ...aim, baseline: null }, figure(60))).toMatchObject({ because: 'no-baseline' });
  });

  test('a figure of the first half is too old: the second half begins on 20 February', () => {
    expect(freshFrom(aim)).toBe('2026-02-20');
    const on = (day: string) => proposedVerdict(aim, [{ day, value: 60, low: null, high: null }]);
    expect(on('2026-02-19')).toMatchObject({ verdict: 'unmeasurable', because: 'too-old' });
    expect(on('2026-02-20').verdict).toBe('met');
  });

  test('what was measured after the day does not count', () => {
    const after = { day: '2026-04-12', value: 70, low: null, high: null };
    expect(proposedVerdict(aim, [...figure(50), after])).toMatchObject({ verdict: 'partly', measured: { value: 50 } });
  });
});

test('figures freeze on the day itself', () => {
  expect(isFrozen(aim, '2026-04-10')).toBe(false);
  expect(isFrozen(aim, '2026-04-11')).toBe(true);
});
