import { describe, expect, test } from 'vitest';
import { alphaWord, isNearPass, itemFlags, type ItemFigures, sureness } from './item-flags';

const fine: ItemFigures = {
  asked: 120,
  facility: 0.7,
  discrimination: 0.35,
  options: [
    { id: 'right', correct: true, chosen: 84, restShare: 0.8 },
    { id: 'near', correct: false, chosen: 30, restShare: 0.6 },
    { id: 'far', correct: false, chosen: 6, restShare: 0.4 },
  ],
};

describe('itemFlags', () => {
  test('a good question has none', () => {
    expect(itemFlags(fine)).toEqual([]);
  });

  test('nothing is said under 30 answers', () => {
    expect(itemFlags({ ...fine, asked: 29, facility: 0.1 })).toEqual([]);
    expect(itemFlags({ ...fine, asked: 30, facility: 0.1 })).toEqual([{ kind: 'too-hard' }]);
  });

  test.each([
    [0.2, []],
    [0.199, ['too-hard']],
    [0.95, []],
    [0.951, ['too-easy']],
  ])('facility %d gives %j', (facility, kinds) => {
    expect(itemFlags({ ...fine, facility }).map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    [0.15, []],
    [0.149, ['low-discrimination']],
    [-0.01, ['negative-discrimination']],
    [null, []],
  ])('item–rest %d gives %j', (discrimination, kinds) => {
    expect(itemFlags({ ...fine, discrimination }).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('a wrong option that nobody chose, and one that the best chose', () => {
    const options = [
      { id: 'right', correct: true, chosen: 60, restShare: 0.6 },
      { id: 'tricky', correct: false, chosen: 60, restShare: 0.7 },
      { id: 'empty', correct: false, chosen: 0, restShare: null },
    ];
    expect(itemFlags({ ...fine, options })).toEqual([
      { kind: 'chosen-by-the-best', optionId: 'tricky' },
      { kind: 'never-chosen', optionId: 'empty' },
    ]);
  });

  test('four choosers are chance, whoever they are', () => {
    const options = [
      { id: 'right', correct: true, chosen: 60, restShare: 0.6 },
      { id: 'tricky', correct: false, chosen: 4, restShare: 0.9 },
    ];
    expect(itemFlags({ ...fine, options })).toEqual([]);
  });
});

test('how firm a figure is follows from the number of answers', () => {
  expect([29, 30, 99, 100].map(sureness)).toEqual(['too-few', 'provisional', 'provisional', 'firm']);
});

test('α in a word', () => {
  expect([-0.01, 0, 0.499, 0.5].map(alphaWord)).toEqual(['nothing-in-common', 'low', 'low', 'enough']);
});

test('within one SEM of the pass mark a second sitting says more', () => {
  expect(isNearPass({ total: 6, pass: 7, sem: 1 })).toBe(true);
  expect(isNearPass({ total: 5.9, pass: 7, sem: 1 })).toBe(false);
});
