import { expect, test } from 'vitest';
import type { NextLevel } from './levels';
import { isWithinReach } from './reach';

const none = { recall: 0, scenario: 0, evaluate: 0 };
const next = (level: NextLevel['level'], rightAnswers: number): NextLevel => ({
  level,
  kind: 'scenario',
  rightAnswers,
  notBefore: null,
});

test.each([
  ['one needed, one fresh', next(3, 1), { scenario: 1 }, {}, true],
  ['two needed, one fresh, none wrong', next(3, 2), { scenario: 1 }, {}, false],
  ['two needed, one fresh, one wrong to correct', next(3, 2), { scenario: 1 }, { scenario: 1 }, true],
  ['level 4 takes other questions: correcting does not help', next(4, 2), { scenario: 1 }, { scenario: 3 }, false],
  ['questions of another kind do not help', next(3, 1), { recall: 9 }, {}, false],
] as const)('%s: %s', (_, step, fresh, wrong, reachable) => {
  expect(isWithinReach(step, { fresh: { ...none, ...fresh }, wrong: { ...none, ...wrong } })).toBe(reachable);
});

test('finishing a module is always within reach', () => {
  const first: NextLevel = { level: 1, kind: null, rightAnswers: null, notBefore: null };
  expect(isWithinReach(first, { fresh: none, wrong: none })).toBe(true);
});
