import { describe, expect, test } from 'vitest';
import { daysBetween } from '@/domain/calendar/day';
import { makeForecast } from './fan';
import { closedRounds, everyFourWeeks } from './rounds.factory';

// Twelve rounds of 150 answers, 40 % to 69 %, four supporters more each time.
const steady = closedRounds(everyFourWeeks(Array.from({ length: 12 }, (_, round) => 60 + 4 * round)));
const lastDay = '2026-11-09';

describe('makeForecast', () => {
  const { outlook, rising, fan } = makeForecast(steady, 0.75);
  if (outlook.kind !== 'date' || !fan) throw new Error('no date');

  test('the fan begins at the last round and ends on the latest day', () => {
    expect(fan.at(0)?.day).toBe(lastDay);
    expect(fan.at(-1)?.day).toBe(outlook.latest);
    expect(fan).toHaveLength(13);
    expect(rising).toBeGreaterThan(0.99);
  });

  test('its edges and its middle meet the goal on the three days that are given', () => {
    const crossing = (edge: 'low' | 'middle' | 'high') => {
      const after = fan.findIndex((point) => point[edge] >= 0.75 - 1e-3);
      const [before, next] = [fan[Math.max(0, after - 1)]?.day, fan[after]?.day];
      return { before: before ?? '', next: next ?? '' };
    };
    for (const [edge, day] of [
      ['high', outlook.earliest],
      ['middle', outlook.median],
      ['low', outlook.latest],
    ] as const) {
      const { before, next } = crossing(edge);
      expect(before <= day && day <= next, `${edge}: ${day} between ${before} and ${next}`).toBe(true);
    }
  });

  test('it is ordered, and opens with time', () => {
    for (const { low, middle, high } of fan) expect(low < middle && middle < high).toBe(true);
    const widths = fan.map(({ low, high }) => high - low);
    expect(widths.at(-1)).toBeGreaterThan(widths[0] ?? 1);
  });

  test('its first point is the support of the last round, as the line of all rounds sees it', () => {
    // 104 of 150 is 69.3 %.
    expect(fan[0]?.middle).toBeCloseTo(104 / 150, 1);
  });
});

test('without a date there is no fan, but the chance that the trend is up is known from five rounds on', () => {
  expect(makeForecast(steady.slice(0, 4), 0.75)).toMatchObject({ rising: null, fan: null });
  const level = closedRounds(everyFourWeeks([90, 91, 90, 89, 90]));
  const found = makeForecast(level, 0.75);
  expect(found).toMatchObject({ outlook: { kind: 'no-date' }, fan: null });
  expect(found.rising).toBeGreaterThan(0.1);
  expect(found.rising).toBeLessThan(0.9);
});

test('a goal that is reached needs no forecast', () => {
  expect(makeForecast(steady, 0.5)).toMatchObject({ outlook: { kind: 'reached' }, fan: null });
});

test('a latest day as near as it can be: as many points as there are days', () => {
  const { outlook, fan } = makeForecast(steady, 0.7);
  if (outlook.kind !== 'date') throw new Error('no date');
  expect(fan?.length).toBe(Math.min(12, daysBetween(lastDay, outlook.latest)) + 1);
});
