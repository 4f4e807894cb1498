import { expect, test } from 'vitest';
import { assignmentStatus } from './due';

test.each([
  ['2026-11-25', false, false, 'open'],
  ['2026-11-24', false, false, 'overdue'],
  ['2026-11-24', true, false, 'waived'],
  ['2026-11-24', true, true, 'completed'],
  ['2026-12-01', false, true, 'completed'],
] as const)('due %s, waived %s, completed %s: %s', (dueOn, waived, completed, status) => {
  expect(assignmentStatus({ dueOn, waived, completed }, '2026-11-25')).toBe(status);
});
