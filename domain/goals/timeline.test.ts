import { expect, test } from 'vitest';
import { byMonth, monthStarts, placeOnTimeline, type TimelineItem, timelineSpan } from './timeline';

const item = (id: string, from: string, to: string | null = null): TimelineItem => ({
  ...{ id, from, to, kind: 'goal', title: id, href: null },
});

test('the axis holds everything, and today', () => {
  const items = [item('a', '2026-03-01', '2026-05-01'), item('b', '2026-02-01')];
  expect(timelineSpan(items, '2026-06-01')).toEqual({ from: '2026-02-01', to: '2026-06-01' });
  expect(timelineSpan([], '2026-06-01')).toBeNull();
});

test('a day stands by how many days have gone: 25 of 100 days is 25 %', () => {
  const span = { from: '2026-01-01', to: '2026-04-11' };
  expect(placeOnTimeline('2026-01-26', span)).toBe(25);
  expect(placeOnTimeline('2026-01-01', { from: '2026-01-01', to: '2026-01-01' })).toBe(0);
});

test('by month, with the beginning and the end of what takes time', () => {
  const months = byMonth([item('goal', '2026-01-20', '2026-03-01'), item('talk', '2026-01-10')]);
  expect(months.map(({ month, happenings }) => [month, happenings.map((one) => [one.item.id, one.is])])).toEqual([
    ['2026-01', [['talk', 'on'], ['goal', 'begins']]],
    ['2026-03', [['goal', 'ends']]],
  ]); // prettier-ignore
});

test('months begin within the span; of many some are left out', () => {
  expect(monthStarts({ from: '2025-11-15', to: '2026-02-01' })).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
  expect(monthStarts({ from: '2025-01-15', to: '2026-12-31' })).toHaveLength(12);
});
