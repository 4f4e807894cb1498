import { describe, expect, test } from 'vitest';
import { asked } from './asking';
import type { Question } from './content';
import { grade, rightAnswer, wrongAnswer } from './grading';

const both = (text: string) => ({ nl: text, en: text });
const option = (id: string, correct: boolean) => ({ id, correct, text: both(id), explanation: both(`why ${id}`) });
const tags = { topic: 'basics', kind: 'scenario' as const, prompt: both('?') };

const single: Question = {
  ...tags,
  id: 'one',
  options: [option('aa', false), option('bb', true), option('cc', false)],
};
const multiple: Question = {
  ...tags,
  id: 'many',
  form: 'multiple',
  options: [option('aa', true), option('bb', true), option('cc', false), option('dd', false)],
};
const order: Question = {
  ...tags,
  id: 'order',
  form: 'order',
  items: ['aa', 'bb', 'cc', 'dd'].map((id) => ({ id, text: both(id) })),
  explanation: both('because'),
};
const steps: Question = {
  ...tags,
  id: 'steps',
  form: 'steps',
  steps: [
    { id: 'first', prompt: both('1'), options: [option('aa', true), option('bb', false)] },
    { id: 'second', prompt: both('2'), options: [option('aa', false), option('bb', true)] },
  ],
};
const all = [single, multiple, order, steps];

describe('grade', () => {
  test.each([
    [single, ['bb'], 1],
    [single, ['aa'], 0],
    [multiple, ['bb', 'aa'], 1],
    [multiple, ['aa'], 0.5],
    // Two right less one wrong, of two.
    [multiple, ['aa', 'bb', 'cc'], 0.5],
    [multiple, ['aa', 'bb', 'cc', 'dd'], 0],
    [multiple, ['cc', 'dd'], 0],
    [order, ['aa', 'bb', 'cc', 'dd'], 1],
    // One of the six pairs is turned round.
    [order, ['bb', 'aa', 'cc', 'dd'], 5 / 6],
    [order, ['dd', 'cc', 'bb', 'aa'], 0],
    [steps, ['aa', 'bb'], 1],
    [steps, ['aa', 'aa'], 0.5],
    [steps, ['bb', 'aa'], 0],
  ])('%o answered %j earns %d', (question, given, mark) => {
    expect(grade(question, given)).toEqual({ mark, isRight: mark === 1 });
  });

  test.each([
    [single, []],
    [single, ['aa', 'bb']],
    [single, ['zz']],
    [multiple, []],
    [multiple, ['aa', 'aa']],
    [multiple, ['aa', 'zz']],
    [order, ['aa', 'bb', 'cc']],
    [order, ['aa', 'aa', 'bb', 'cc']],
    [order, ['aa', 'bb', 'cc', 'zz']],
    [steps, ['aa']],
    [steps, ['aa', 'zz']],
    [steps, ['aa', 'bb', 'aa']],
  ])('%o cannot be answered by %j', (question, given) => {
    expect(() => grade(question, given)).toThrow(RangeError);
  });

  test.each(all)('the right answer to $id earns all, a wrong one does not', (question) => {
    expect(grade(question, rightAnswer(question)).isRight).toBe(true);
    expect(grade(question, wrongAnswer(question)).isRight).toBe(false);
  });
});

describe('asked', () => {
  const plain = (id: string) => id;

  test.each(all)('$id travels without what is right', (question) => {
    expect(JSON.stringify(asked(question, plain))).not.toMatch(/correct|explanation|why|because/);
  });

  test('things to put in order never stand in the right order, whatever the lots', () => {
    expect(asked(order, plain).options.map(({ id }) => id)).toEqual(['bb', 'cc', 'dd', 'aa']);
    const lots: Record<string, string> = { aa: '4', bb: '3', cc: '1', dd: '2' };
    expect(asked(order, (id) => lots[id] ?? '').options.map(({ id }) => id)).toEqual(['cc', 'dd', 'bb', 'aa']);
  });
});
