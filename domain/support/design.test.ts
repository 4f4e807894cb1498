import { describe, expect, test } from 'vitest';
import { effect } from '@/domain/statistics/effect';
import { claimOf, type TrainingDesign } from './design';

const still = { both: 200, left: 20, joined: 20, neither: 200 };
const clear = effect({ trained: { both: 200, left: 10, joined: 90, neither: 140 }, waiting: still });
const noise = effect({ trained: { both: 200, left: 20, joined: 24, neither: 196 }, waiting: still });
const design = (changed: Partial<TrainingDesign> = {}): TrainingDesign => ({
  trainedDepartments: 3,
  waitingDepartments: 3,
  order: 'random',
  ...changed,
});

describe('claimOf', () => {
  test('a random order and an interval without 0: an effect, and only then', () => {
    expect(claimOf(design(), clear)).toEqual({ word: 'effect', demonstrable: true, because: null });
    expect(claimOf(design(), noise)).toEqual({ word: 'difference', demonstrable: false, because: 'within-noise' });
  });

  test('somebody chose the order: a difference from those not yet trained, however large', () => {
    const chosen = design({ order: 'chosen' });
    expect(claimOf(chosen, clear)).toEqual({ word: 'difference', demonstrable: true, because: 'order-chosen' });
    expect(claimOf(chosen, noise)).toEqual({ word: 'difference', demonstrable: false, because: 'order-chosen' });
  });

  test('nobody is waiting, or nobody answered twice: an association, not tested', () => {
    const all = design({ trainedDepartments: 8, waitingDepartments: 0 });
    expect(claimOf(all, clear)).toEqual({ word: 'association', demonstrable: false, because: 'nobody-waiting' });
    const compared = claimOf(design(), null);
    expect(compared).toEqual({ word: 'association', demonstrable: false, because: 'nobody-compared' });
  });

  test('five departments are described, whatever the figures and the order', () => {
    const few = { word: 'description', demonstrable: false, because: 'few-departments' };
    expect(claimOf(design({ waitingDepartments: 2 }), clear)).toEqual(few);
    expect(claimOf(design({ trainedDepartments: 5, waitingDepartments: 0 }), null)).toEqual(few);
  });

  test('for all designs: `effect` asks for six departments, a random order, both groups and an interval without 0', () => {
    for (const trainedDepartments of [0, 1, 3, 5, 9])
      for (const waitingDepartments of [0, 1, 3, 5, 9])
        for (const order of ['random', 'chosen'] as const)
          for (const found of [clear, noise, null]) {
            const claim = claimOf({ trainedDepartments, waitingDepartments, order }, found);
            const isEarned =
              trainedDepartments + waitingDepartments >= 6 &&
              trainedDepartments > 0 &&
              waitingDepartments > 0 &&
              order === 'random' &&
              found === clear;
            expect(claim.word === 'effect').toBe(isEarned);
          }
  });

  test('refuses half a department', () => {
    expect(() => claimOf(design({ trainedDepartments: 3.5 }), clear)).toThrow(RangeError);
    expect(() => claimOf(design({ waitingDepartments: -1 }), clear)).toThrow(RangeError);
  });
});
