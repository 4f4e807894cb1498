import { expect, test } from 'vitest';
import { namedAction, tellsOfTraining } from './audit';

test.each([
  ['session.open', 'session.open', ''],
  ['role.give.hr', 'role.give', 'hr'],
  ['support.target.75', 'support.target', '75'],
  ['people.invite-department', 'people.invite-department', ''],
])('%s is %s with "%s"', (recorded, action, detail) => {
  expect(namedAction(recorded)).toEqual({ action, detail });
});

test('what a later version wrote is not taken for something else', () => {
  expect(namedAction('people.invite-everybody')).toBeNull();
});

test('who finished a module or told their interest is personal, who signed in is not', () => {
  expect(['training.complete', 'interest.state', 'session.open'].map(tellsOfTraining)).toEqual([true, true, false]);
});
