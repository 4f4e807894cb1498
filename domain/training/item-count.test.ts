import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, Question } from './content';
import { countQuiz, type CountedSitting, ofOneSitting } from './item-count';

const text = { nl: 'x', en: 'x' };
const option = (id: string) => ({ id, text, correct: id.startsWith('right'), explanation: text });
const choice = (id: string, ...options: string[]): ChoiceQuestion => ({
  ...{ id, topic: 't', kind: 'recall', prompt: text },
  options: options.map(option),
});
const quiz: Question[] = [
  choice('q1', 'right', 'near', 'far'),
  choice('q2', 'right', 'wrong'),
  choice('q3', 'right', 'wrong'),
];

/** A sitting of somebody who answered these: question → options. An option that begins with "right" is worth 1. */
function sitting(person: string, answers: Record<string, string>): CountedSitting {
  return {
    person,
    finishedAt: new Date(0),
    answers: Object.entries(answers).map(([questionId, given]) => ({
      questionId,
      given: given.split(' '),
      mark: given.startsWith('right') ? 1 : 0,
    })),
  };
}

describe('countQuiz', () => {
  // Marks 1 1 1 / 1 0 1 / 0 1 0 / 0 0 0, as rows of q1 q2 q3.
  const counted = countQuiz(
    quiz,
    [
      sitting('a', { q1: 'right', q2: 'right', q3: 'right' }),
      sitting('b', { q1: 'right', q2: 'wrong', q3: 'right' }),
      sitting('c', { q1: 'near', q2: 'right', q3: 'wrong' }),
      sitting('d', { q1: 'near', q2: 'wrong', q3: 'wrong' }),
    ],
    3,
  );

  test('each question with how often an option was chosen and how well its choosers did on the rest', () => {
    expect(counted.items[0]).toEqual({
      questionId: 'q1',
      answers: 4,
      facility: 0.5,
      // Rests 2/2, 1/2, 1/2, 0: covariance with 1 1 0 0 is 1/6, variances 1/3 and 1/6: r = (1/6)/√(1/18) = 1/√2.
      discrimination: expect.closeTo(Math.SQRT1_2, 10),
      choices: [
        {
          stepId: null,
          options: [
            { id: 'right', correct: true, chosen: 2, restShare: 0.75 },
            { id: 'near', correct: false, chosen: 2, restShare: 0.25 },
            { id: 'far', correct: false, chosen: 0, restShare: null },
          ],
        },
      ],
    });
  });

  test('the whole', () => {
    // Item variances 1/3 each; totals 3 2 1 0 with variance 5/3: α = 3/2·(1 − 1/(5/3)) = 0.6; SEM = √(5/3·0.4) = 0.8165.
    expect(counted).toMatchObject({ people: 4, sittings: 4, figures: { length: 3, mean: 0.5 } });
    expect(counted.figures.alpha).toBeCloseTo(0.6, 10);
    expect(counted.figures.sem).toBeCloseTo(Math.sqrt(2 / 3), 10);
  });

  test('one person in two sittings is one of the people; questions that are not asked now count for nothing', () => {
    const twice = [sitting('a', { q1: 'right', gone: 'wrong' }), sitting('a', { q2: 'wrong' })];
    const { people, sittings, items } = countQuiz(quiz, twice, 3);
    expect({ people, sittings }).toEqual({ people: 1, sittings: 2 });
    expect(items.map(({ answers }) => answers)).toEqual([1, 1, 0]);
  });

  test('nobody yet: nothing is claimed', () => {
    expect(countQuiz(quiz, [], 3)).toMatchObject({ people: 0, figures: { mean: null, alpha: null, sem: null } });
  });
});

test('a choice of several counts each option; steps count by step; an order has no options', () => {
  const many: Question = { ...choice('m', 'right-1', 'right-2', 'wrong'), form: 'multiple' };
  const steps: Question = {
    ...{ id: 's', topic: 't', kind: 'scenario', form: 'steps', prompt: text },
    steps: ['one', 'two'].map((id) => ({ id, prompt: text, options: [option('right'), option('wrong')] })),
  };
  const order: Question = {
    ...{ id: 'o', topic: 't', kind: 'recall', form: 'order', prompt: text, explanation: text },
    items: ['x', 'y', 'z'].map((id) => ({ id, text })),
  };
  const { items } = countQuiz(
    [many, steps, order],
    [
      sitting('a', { m: 'right-1 right-2', s: 'right wrong', o: 'x y z' }),
      sitting('b', { m: 'right-1', s: 'right right' }),
    ],
    3,
  );
  const chosen = items.map(({ choices }) =>
    choices.map(({ stepId, options }) => [stepId, ...options.map((one) => one.chosen)]),
  );
  expect(chosen).toEqual([
    [[null, 2, 1, 0]],
    [
      ['one', 2, 0],
      ['two', 1, 1],
    ],
    [],
  ]);
});

describe('from a bank to one sitting', () => {
  test('half of a bank: Spearman–Brown and √½', () => {
    // r = ½: α = 0.5·0.8 / (1 − 0.5·0.8) = 2/3; SEM = 2·√½.
    const half = ofOneSitting({ alpha: 0.8, mean: 14, sem: 2, bank: 20, length: 10 });
    expect(half).toEqual({
      length: 10,
      mean: 0.7,
      alpha: expect.closeTo(2 / 3, 10),
      sem: expect.closeTo(Math.SQRT2, 10),
    });
  });

  test('it agrees with a sitting of half the questions where all are alike', () => {
    // k items with variance v and covariance c: α = kc/(v+(k−1)c), error variance k(v−c). v = 0.2, c = 0.05.
    const of = (k: number) => ({ alpha: (k * 0.05) / (0.2 + (k - 1) * 0.05), sem: Math.sqrt(k * 0.15) });
    const { alpha, sem } = ofOneSitting({ ...of(16), mean: null, bank: 16, length: 10 });
    expect(alpha).toBeCloseTo(of(10).alpha, 10);
    expect(sem).toBeCloseTo(of(10).sem, 10);
  });

  test('the whole bank keeps its figures, a negative α stays negative', () => {
    expect(ofOneSitting({ alpha: -3, mean: 2, sem: 1, bank: 3, length: 3 })).toMatchObject({ alpha: -3, sem: 1 });
    expect(ofOneSitting({ alpha: -3, mean: 2, sem: 1, bank: 4, length: 2 }).alpha).toBeCloseTo(-1.5 / 2.5, 10);
  });
});
