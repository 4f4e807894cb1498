import { describe, expect, test } from 'vitest';
import { answerSchema } from './asking';

const errorsOf = (form: 'order' | 'multiple', fields: object) =>
  answerSchema({ form, steps: 0 })
    .safeParse(fields)
    .error?.issues.map(({ message }) => message);

describe('answerSchema', () => {
  test('reads one option, several options and a step each', () => {
    expect(answerSchema({ form: 'single', steps: 0 }).parse({ option: 'aa' })).toEqual(['aa']);
    expect(answerSchema({ form: 'multiple', steps: 0 }).parse({ option: ['bb', 'aa'] })).toEqual(['bb', 'aa']);
    expect(answerSchema({ form: 'steps', steps: 2 }).parse({ 'step-2': 'bb', 'step-1': 'aa' })).toEqual(['aa', 'bb']);
  });

  test('an order is that of the list, or that of the places where those were chosen', () => {
    const order = answerSchema({ form: 'order', steps: 0 });
    expect(order.parse({ option: ['bb', 'aa', 'cc'] })).toEqual(['bb', 'aa', 'cc']);
    const placed = { option: ['bb', 'aa', 'cc'], 'place-aa': '1', 'place-bb': '3', 'place-cc': '2' };
    expect(order.parse(placed)).toEqual(['aa', 'cc', 'bb']);
  });

  test('says which step has no answer, and that each item needs its own place', () => {
    const missing = answerSchema({ form: 'steps', steps: 2 }).safeParse({ 'step-1': 'aa' });
    expect(missing.error?.issues).toEqual([expect.objectContaining({ path: ['step-2'], message: 'pick' })]);
    expect(errorsOf('multiple', {})).toEqual(['pick']);
    expect(errorsOf('order', { option: ['aa', 'bb'], 'place-aa': '1', 'place-bb': '1' })).toEqual(['one-place-each']);
  });
});
