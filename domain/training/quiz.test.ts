import { describe, expect, test } from 'vitest';
import { randomFrom } from '@/domain/statistics/random.factory';
import type { Question, QuestionKind } from './content';
import { drawForm, type History, isCloseCall, nextQuestion, quizLength, quizResult, rightAnswersToPass } from './quiz';

const text = { nl: 'x', en: 'x' };
const item = (id: string, kind: QuestionKind): Question => ({ id, topic: 'basics', kind, prompt: text, options: [] });
const bank = [1, 2, 3, 4, 5, 6].flatMap((n) => [item(`r${n}`, 'recall'), item(`s${n}`, 'scenario')]);
const asIs = (questions: Question[]) => questions;
const seen = (entries: [string, boolean, number][]): History =>
  new Map(entries.map(([id, lastRight, day]) => [id, { asked: 1, lastRight, lastAskedAt: new Date(2026, 0, day) }]));

describe('drawForm', () => {
  test('ten of twelve: five recall and five scenario, by turns', () => {
    const form = drawForm(bank, { history: new Map() }, asIs);
    expect(form).toEqual(['r1', 's1', 'r2', 's2', 'r3', 's3', 'r4', 's4', 'r5', 's5']);
  });

  test('the second sitting begins with what was not asked, then what went wrong', () => {
    const first = drawForm(bank, { history: new Map() }, asIs);
    const history = seen(first.map((id, at) => [id, id !== 'r3', at + 1]));
    const second = drawForm(bank, { history, previous: first }, asIs);
    expect(second.filter((id) => id.startsWith('r')).slice(0, 2)).toEqual(['r6', 'r3']);
    expect(new Set(second)).not.toEqual(new Set(first));
  });

  test('a bank with two recall questions fills up with scenarios', () => {
    const form = drawForm(
      bank.filter(({ id }) => !['r3', 'r4', 'r5', 'r6'].includes(id)),
      { history: new Map() },
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
    expect(drawForm(some, { history: new Map() }, asIs)).toHaveLength(length);
  });

  test('no question twice, whatever the history', () => {
    const form = drawForm(
      bank,
      {
        history: seen([
          ['r1', true, 1],
          ['s1', false, 2],
        ]),
      },
      (questions) => questions.reverse(),
    );
    expect(new Set(form).size).toBe(form.length);
  });
});

describe('a form', () => {
  test('whose questions all went wrong is not the same the next time: one gives way to one that was not asked', () => {
    const history = seen(bank.map(({ id }, at) => [id, at >= 10, at + 1]));
    const previous = drawForm(bank, { history }, asIs);
    expect(new Set(previous)).toEqual(new Set(bank.slice(0, 10).map(({ id }) => id)));
    const next = drawForm(bank, { history, previous }, asIs);
    expect(next.filter((id) => !previous.includes(id))).toEqual(['r6']);
    expect(previous.filter((id) => !next.includes(id))).toEqual(['r5']);
  });

  test('after a near miss has other questions first, and those just asked last', () => {
    const previous = drawForm(bank, { history: new Map() }, asIs);
    const history = seen(previous.map((id, at) => [id, id !== 'r1', at + 1]));
    const usual = drawForm(bank, { history, previous }, asIs);
    const other = drawForm(bank, { history, previous, rested: new Set(previous) }, asIs);
    expect(usual.filter((id) => id.startsWith('r')).slice(0, 2)).toEqual(['r6', 'r1']);
    expect(other.slice(0, 4)).toEqual(['r6', 's6', 'r1', 's1']);
    expect(other).toHaveLength(10);
  });

  test('is never the same twice in a row, nor of the same questions where there are others, in 300 banks', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = randomFrom(seed);
      const size = 4 + random.below(14);
      const kinds: QuestionKind[] = ['recall', 'scenario', 'evaluate'];
      const some = Array.from({ length: size }, (_, at) => item(`q${at}`, kinds[random.below(3)] ?? 'recall'));
      const history = new Map<string, { asked: number; lastRight: boolean; lastAskedAt: Date }>();
      const skill = random.below(11);
      let previous: string[] = [];
      for (let sitting = 1; sitting <= 6; sitting += 1) {
        const rested = new Set(random.below(3) === 0 ? previous : []);
        const shuffle = (questions: Question[]) => (random.below(2) === 0 ? questions : questions.reverse());
        const form = drawForm(some, { history, previous, rested }, shuffle);
        expect(form, `seed ${seed}, sitting ${sitting}`).not.toEqual(previous);
        expect(new Set(form).size, `seed ${seed}`).toBe(quizLength(size));
        if (size > 10) expect(form.toSorted(), `seed ${seed}, sitting ${sitting}`).not.toEqual(previous.toSorted());
        for (const [at, id] of form.entries()) {
          const lastAskedAt = new Date(2026, 0, sitting, 9, at);
          history.set(id, { asked: sitting, lastRight: random.below(10) < skill, lastAskedAt });
        }
        previous = form;
      }
    }
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
  ['6 of 10, one under: within 1.3 questions', 6, 1.3, true],
  ['6 of 10 where the error is under one question', 6, 0.9, false],
  ['8 of 10, one over', 8, 1.3, true],
  ['9 of 10', 9, 1.3, false],
  ['nobody knows how far off it can be', 6, null, false],
])('a close call: %s', (_, right, sem, isClose) => {
  expect(isCloseCall({ right, asked: 10, passed: right >= 7 }, sem)).toBe(isClose);
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
