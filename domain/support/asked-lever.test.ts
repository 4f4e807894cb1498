import { expect, test } from 'vitest';
import { askedLever, restLimits } from './asked-lever';
import { closedRounds, everyFourWeeks } from './rounds.factory';

const days = { from: '2026-06-02', to: '2026-12-01' };
const lever = (query: Record<string, string | string[]>) => askedLever(query, days)?.lever;

test('each parameter moves its lever, in fractions', () => {
  expect(lever({ response: '80' })).toEqual({ kind: 'response', response: 0.8 });
  expect(lever({ points: '2' })).toEqual({ kind: 'points', perRound: 0.02 });
  expect(lever({ points: ' -3 ' })).toEqual({ kind: 'points', perRound: -0.03 });
  expect(lever({ points: '−3' })).toEqual({ kind: 'points', perRound: -0.03 });
  expect(lever({ start: '2026-09-01' })).toEqual({ kind: 'start', day: '2026-09-01' });
});

test('what makes no sense is no lever, and what was typed stays', () => {
  for (const response of ['', '4', '101', '62.5', 'many', '1e1']) {
    expect(askedLever({ response }, days)).toEqual({ kind: 'response', typed: response, lever: null });
  }
  for (const points of ['11', '-11', '--2']) expect(lever({ points })).toBeNull();
  for (const start of ['2026-06-01', '2026-12-02', '2026-13-01', 'soon']) expect(lever({ start })).toBeNull();
});

test('one lever at a time: the first counts; none is none', () => {
  expect(lever({ start: '2026-09-01', response: '70' })).toEqual({ kind: 'response', response: 0.7 });
  expect(askedLever({}, days)).toBeNull();
  expect(askedLever({ response: ['70', '80'] }, days)).toBeNull();
});

test('a trend rests after the last round, and for no longer than the history is', () => {
  // 5 January to 2 March is 56 days; 56 more is 27 April.
  expect(restLimits(closedRounds(everyFourWeeks([60, 64, 68])))).toEqual({ from: '2026-03-03', to: '2026-04-27' });
  expect(restLimits(closedRounds(everyFourWeeks([60])))).toBeNull();
});
