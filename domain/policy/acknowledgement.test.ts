import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion } from '../training/content';
import {
  acknowledgeForm,
  allRight,
  answerStates,
  answersAddress,
  askingVersion,
  standingOf,
  type VersionInForce,
} from './acknowledgement';

const version = (number: number, change: VersionInForce['change']): VersionInForce => ({
  id: `v${number}`,
  number,
  change,
});
const versions = [version(1, 'first'), version(2, 'editorial'), version(3, 'material'), version(4, 'editorial')];

describe('which version asks', () => {
  test.each([
    [1, 'v1'],
    // Editorial: the acknowledgements of the version before still count.
    [2, 'v1'],
    [3, 'v3'],
    [4, 'v3'],
  ])('for version %i it is %s', (number, asking) => {
    expect(askingVersion(versions, number)?.id).toBe(asking);
  });

  test('none, as long as nothing was published', () => {
    expect(askingVersion([], 1)).toBeNull();
  });

  test.each([
    [null, 1, 'new'],
    [1, 1, 'up-to-date'],
    [2, 1, 'up-to-date'],
    [2, 3, 'again'],
  ] as const)('who acknowledged %s, when version %i asks, is %s', (acknowledged, asking, standing) => {
    expect(standingOf(acknowledged, asking)).toBe(standing);
  });
});

const text = { nl: 'x', en: 'x' };
const option = (id: string, correct: boolean) => ({ id, text, correct, explanation: text });
const question = (id: string): ChoiceQuestion => ({
  ...{ id, topic: 'policy', kind: 'recall', prompt: text },
  options: [option('option-1', false), option('option-2', true)],
});

describe('questions after reading', () => {
  const questions = [question('question-1'), question('question-2')];

  test('are open, right or wrong each by itself; what is no option was not answered', () => {
    expect(answerStates(questions, [])).toEqual(['open', 'open']);
    expect(answerStates(questions, ['option-2', 'option-1'])).toEqual(['right', 'wrong']);
    expect(answerStates(questions, ['option-9', ''])).toEqual(['open', 'open']);
  });

  test('are done when all are right, and where there are none', () => {
    expect(allRight(questions, ['option-2', 'option-1'])).toBe(false);
    expect(allRight(questions, ['option-2', 'option-2', 'whatever'])).toBe(true);
    expect(allRight([], [])).toBe(true);
  });

  test('keep their answers in the address; nonsense counts as not said', () => {
    expect(answersAddress.parse({ 'answer-2': 'option-1', 'answer-3': ['a', 'b'] })).toEqual(['', 'option-1', '']);
  });
});

test('an acknowledgement says which text it is about', () => {
  const hash = 'a'.repeat(64);
  const given = { versionId: 'v1', locale: 'nl', textHash: hash, 'answer-1': 'option-2' };
  expect(acknowledgeForm.parse(given)).toEqual({
    ...{ versionId: 'v1', locale: 'nl', textHash: hash },
    answers: ['option-2', '', ''],
  });
  expect(acknowledgeForm.safeParse({ ...given, textHash: 'short' }).success).toBe(false);
  expect(acknowledgeForm.safeParse({ ...given, locale: 'fr' }).success).toBe(false);
});
