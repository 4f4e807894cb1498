import { expect, test } from 'vitest';
import { assignmentStatus, isDueSoon, moveReason } from './due';

test.each([
  ['2026-11-25', false, false, 'open'],
  ['2026-11-24', false, false, 'overdue'],
  ['2026-11-24', true, false, 'waived'],
  ['2026-11-24', true, true, 'completed'],
  ['2026-12-01', false, true, 'completed'],
] as const)('due %s, waived %s, completed %s: %s', (dueOn, waived, completed, status) => {
  expect(assignmentStatus({ dueOn, waived, completed }, '2026-11-25')).toBe(status);
});

test('nobody is late while away', () => {
  const assignment = { dueOn: '2026-11-24', waived: false, completed: false, away: true };
  expect(assignmentStatus(assignment, '2026-11-25')).toBe('open');
});

test.each([
  ['2026-11-30', false],
  ['2026-12-01', true],
  ['2026-12-07', true],
])('something due on 7 December presses from the last week: on %s %s', (today, expected) => {
  expect(isDueSoon('2026-12-07', today)).toBe(expected);
});

test('days away give more time; a date that they move back is a correction', () => {
  expect(moveReason({ kind: 'paused', from: '2026-12-03', to: '2026-12-17' })).toBe('paused');
  expect(moveReason({ kind: 'paused', from: '2026-12-17', to: '2026-12-10' })).toBe('corrected');
  expect(moveReason({ kind: 'required-again', from: '2026-12-17', to: '2026-12-10' })).toBe('required-again');
});

test('whoever had no date before, or the same one, is asked now, since the module changed', () => {
  expect(moveReason({ kind: 'required-again', from: null, to: '2026-12-10' })).toBe('required-now');
  expect(moveReason({ kind: 'required-again', from: '2026-12-10', to: '2026-12-10' })).toBe('required-now');
});
