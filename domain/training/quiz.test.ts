import { describe, expect, test } from 'vitest';
import type { Question, QuestionKind } from './content';
import { drawForm, type History, nextQuestion, quizLength, quizResult, rightAnswersToPass } from './quiz';

const text = { nl: 'x', en: 'x' };
const item = (id: string, kind: QuestionKind): Question => ({ id, topic: 'basics', kind, prompt: text, options: [] });
const bank = [1, 2, 3, 4, 5, 6].flatMap((n) => [item(`r${n}`, 'recall'), item(`s${n}`, 'scenario')]);
const asIs = (questions: Question[]) => questions;
const seen = (entries: [string, boolean, number][]): History =>
  new Map(entries.map(([id, lastRight, day]) => [id, { asked: 1, lastRight, lastAskedAt: new Date(2026, 0, day) }]));

describe('drawForm', () => {
  test('ten of twelve: five recall and five scenario, by turns', () => {
    const form = drawForm(bank, new Map(), asIs);
    expect(form).toEqual(['r1', 's1', 'r2', 's2', 'r3', 's3', 'r4', 's4', 'r5', 's5']);
  });

  test('the second sitting begins with what was not asked, then what went wrong', () => {
    const first = drawForm(bank, new Map(), asIs);
    const history = seen(first.map((id, at) => [id, id !== 'r3', at + 1]));
    const second = drawForm(bank, history, asIs);
    expect(second.filter((id) => id.startsWith('r')).slice(0, 2)).toEqual(['r6', 'r3']);
    expect(new Set(second)).not.toEqual(new Set(first));
  });

  test('a bank with two recall questions fills up with scenarios', () => {
    const form = drawForm(
      bank.filter(({ id }) => !['r3', 'r4', 'r5', 'r6'].includes(id)),
      new Map(),
      asIs,
    );
    expect(form.filter((id) => id.startsWith('r'))).toHaveLength(2);
    expect(form.filter((id) => id.startsWith('s'))).toHaveLength(6);
  });

  test.each([
    [12, 10],
    [10, 10],
    [4, 4],
  ])('a bank of %i gives a sitting of %i, and that is how many are drawn', (size, length) => {
    const some = bank.slice(0, size);
    expect(quizLength(size)).toBe(length);
    expect(drawForm(some, new Map(), asIs)).toHaveLength(length);
  });

  test('no question twice, whatever the history', () => {
    const form = drawForm(
      bank,
      seen([
        ['r1', true, 1],
        ['s1', false, 2],
      ]),
      (questions) => questions.reverse(),
    );
    expect(new Set(form).size).toBe(form.length);
  });
});

describe('quizResult', () => {
  const answers = (right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ isRight: true })),
    ...Array.from({ length: wrong }, () => ({ isRight: false })),
  ];
  test.each([
    [7, 3, true],
    [6, 4, false],
    [0, 0, false],
  ])('%i right and %i wrong: passed is %s', (right, wrong, passed) => {
    expect(quizResult(answers(right, wrong)).passed).toBe(passed);
  });
});

test.each([
  [10, 7],
  [9, 7],
  [8, 6],
  [4, 3],
  [1, 1],
])('of %i questions %i right pass, and one fewer do not', (asked, needed) => {
  const answers = (right: number) => Array.from({ length: asked }, (_, at) => ({ isRight: at < right }));
  expect(rightAnswersToPass(asked)).toBe(needed);
  expect(quizResult(answers(needed)).passed).toBe(true);
  expect(quizResult(answers(needed - 1)).passed).toBe(false);
});

test('nextQuestion goes on where somebody left', () => {
  expect(nextQuestion(['a', 'b', 'c'], new Set(['a']))).toEqual({ id: 'b', place: 2 });
  expect(nextQuestion(['a'], new Set(['a']))).toBeNull();
});
