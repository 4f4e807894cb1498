import { expect, test } from 'vitest';
import { isCountDue, type LastCount } from './counting';

const at = (time: string) => new Date(`2026-11-25T${time}Z`);
const last: LastCount = { startedAt: at('09:00:00'), takenAt: at('09:00:03'), tookMs: 3000, countedOn: '2026-11-25' };
const today = '2026-11-25';

test('never counted', () => {
  expect(isCountDue(null, { newest: null, today, now: at('09:00:00') })).toBe(true);
});

test.each([
  ['something was done, and counting has rested thirty times its three seconds', '09:01:00', '09:01:33', true],
  ['the same, a second earlier', '09:01:00', '09:01:32', false],
  ['what was done may have been finished after the count had passed by', '08:59:10', '09:30:00', true],
  ['what was done was in already', '08:58:00', '09:30:00', false],
  ['nothing was done for an hour', '08:58:00', '10:00:03', true],
])('%s: %s and now %s', (_, newest, now, isDue) => {
  expect(isCountDue(last, { newest: at(newest), today, now: at(now) })).toBe(isDue);
});

test('a new day has other people late', () => {
  expect(isCountDue(last, { newest: null, today: '2026-11-26', now: at('23:30:00') })).toBe(true);
  expect(isCountDue(last, { newest: null, today, now: at('09:30:00') })).toBe(false);
});

test('a count that took very long rests ten minutes and no more', () => {
  const slow = { ...last, tookMs: 60_000 };
  expect(isCountDue(slow, { newest: at('09:05:00'), today, now: at('09:10:02') })).toBe(false);
  expect(isCountDue(slow, { newest: at('09:05:00'), today, now: at('09:10:03') })).toBe(true);
});

test('a clock that was set back does not stop the counting', () => {
  expect(isCountDue(last, { newest: null, today, now: at('08:00:00') })).toBe(true);
});
