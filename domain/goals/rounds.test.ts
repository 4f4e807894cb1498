import { expect, test } from 'vitest';
import { closesInTime, roundsFor } from './rounds';

test('a round is in time when its closing day is before the day of verdict', () => {
  expect(closesInTime('2026-09-08', { dueOn: '2026-09-09' })).toBe(true);
  expect(closesInTime('2026-09-09', { dueOn: '2026-09-09' })).toBe(false);
});

test('rounds are told apart by whether their figure falls within the time of the goal', () => {
  const days = ['2026-09-09', '2026-05-30', '2026-09-08', '2026-05-31'];
  expect(roundsFor(days, { startsOn: '2026-06-01', dueOn: '2026-09-09' })).toEqual({
    inTime: ['2026-05-31', '2026-09-08'],
    tooLate: ['2026-09-09'],
  });
});
