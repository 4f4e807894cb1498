import { expect, test } from 'vitest';
import { reminderDue } from './reminders';

const goal = { madeOn: '2026-06-01', dueOn: '2026-09-30', written: { early: false, late: false } };

test.each([
  ['2026-09-15', null],
  ['2026-09-16', 'early'],
  // The first day after a server that stood still.
  ['2026-09-20', 'early'],
  ['2026-09-28', 'late'],
  ['2026-09-29', 'late'],
  ['2026-09-30', null],
])('on %s: %s', (today, reminder) => {
  expect(reminderDue(goal, today)).toBe(reminder);
});

test('each is written once', () => {
  expect(reminderDue({ ...goal, written: { early: true, late: false } }, '2026-09-20')).toBeNull();
  expect(reminderDue({ ...goal, written: { early: true, late: true } }, '2026-09-29')).toBeNull();
});

test('a goal that was made later than that has nothing to be reminded of', () => {
  expect(reminderDue({ ...goal, madeOn: '2026-09-16' }, '2026-09-20')).toBeNull();
  expect(reminderDue({ ...goal, madeOn: '2026-09-28' }, '2026-09-29')).toBeNull();
});
