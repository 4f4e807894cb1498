import { expect, test } from 'vitest';
import { addDays, addYears, dayIn, daysBetween } from './day';

test('just after midnight in Amsterdam it is still yesterday in UTC', () => {
  const instant = new Date('2026-11-24T23:30:00Z');
  expect(dayIn(instant, 'Europe/Amsterdam')).toBe('2026-11-25');
  expect(dayIn(instant, 'UTC')).toBe('2026-11-24');
});

test('days are added over months, leap days and the change of clocks', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

test('a year later is the same day, and the 28th where there is no 29 February', () => {
  expect(addYears('2026-11-25', 1)).toBe('2027-11-25');
  expect(addYears('2028-02-29', 1)).toBe('2029-02-28');
  expect(addYears('2028-02-29', 4)).toBe('2032-02-29');
});
