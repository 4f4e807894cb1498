import { describe, expect, test } from 'vitest';
import { inStretches, rewordings, timeSpan } from './support-series';

const point = (date: string, series?: string) => ({ date, series, value: 0.5, low: 0.4, high: 0.6 });

describe('inStretches', () => {
  test('orders by date and starts a new stretch where the wording changes', () => {
    const rows = inStretches([point('2026-03-01', 'b'), point('2026-01-01', 'a'), point('2026-02-01', 'a')]);
    expect(rows.map(({ date, stretch }) => [date, stretch])).toEqual([
      ['2026-01-01', 0],
      ['2026-02-01', 0],
      ['2026-03-01', 1],
    ]);
  });

  test('a wording that comes back is a stretch of its own, not joined to the first', () => {
    const rows = inStretches([point('2026-01-01', 'a'), point('2026-02-01', 'b'), point('2026-03-01', 'a')]);
    expect(rows.map(({ stretch }) => stretch)).toEqual([0, 1, 2]);
  });

  test('no line runs from a share to a range, of which nobody knows where in it the share lies', () => {
    const range = { date: '2026-02-01', range: '40–60%', low: 0.4, high: 0.6 };
    const rows = inStretches([point('2026-01-01'), range, point('2026-03-01'), point('2026-04-01')]);
    expect(rows.map(({ stretch }) => stretch)).toEqual([0, 1, 2, 2]);
  });
});

test('no line runs over a round that cannot be shown', () => {
  const rows = inStretches([
    point('2026-01-01'),
    point('2026-02-01'),
    { ...point('2026-04-01'), afterGap: true },
    point('2026-05-01'),
  ]);
  expect(rows.map(({ stretch }) => stretch)).toEqual([0, 0, 1, 1]);
});

test('a change of the questions stands half way between the rounds on its two sides, and nowhere else', () => {
  const hidden = { ...point('2026-01-31', 'a'), afterGap: true };
  const rows = inStretches([point('2026-01-01', 'a'), hidden, point('2026-02-04', 'b')]);
  expect(rewordings(rows)).toEqual([Date.parse('2026-02-02T00:00:00Z')]);
});

test('timeSpan never has length zero', () => {
  const [from, to] = timeSpan([1_000_000]);
  expect(from).toBeLessThan(1_000_000);
  expect(to).toBeGreaterThan(1_000_000);
});
