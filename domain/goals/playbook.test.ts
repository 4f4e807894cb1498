import { describe, expect, test } from 'vitest';
import { followUp, type GoalBefore } from './playbook';

const today = '2026-05-01';
/** 100 days, from 20 to 60, ended at 50. */
const before: GoalBefore = {
  ...{ metric: 'own', direction: 'more', baseline: 20, target: 60, startsOn: '2026-01-01', dueOn: '2026-04-11' },
  ...{ platforms: ['LinkedIn'], frequency: { times: 2, per: 'week' }, ownerId: 'kim' },
  measured: { day: '2026-04-10', value: 50, low: null, high: null },
};
const endedAt = (value: number) => ({ ...before, measured: { day: '2026-04-10', value, low: null, high: null } });

describe('followUp', () => {
  test('begins today at the frozen figure and takes as long', () => {
    expect(followUp(before, 'extend', today)).toEqual({
      ...{ baseline: 50, target: 60, startsOn: today, dueOn: '2026-08-09' },
      ...{ platforms: ['LinkedIn'], frequency: { times: 2, per: 'week' }, ownerId: 'kim' },
    });
  });

  test('raise: once more in the same time', () => {
    expect(followUp(before, 'raise', today).frequency).toEqual({ times: 3, per: 'week' });
    expect(followUp({ ...before, frequency: null }, 'raise', today).frequency).toEqual({ times: 1, per: 'week' });
  });

  test('lower: half of what was left, 50 + (60 − 50)/2 = 55', () => {
    expect(followUp(before, 'lower', today).target).toBe(55);
  });

  test('after a goal that was met the target goes as far again: 62 + 40 = 102', () => {
    expect(followUp(endedAt(62), 'raise', today).target).toBe(102);
    expect(followUp({ ...endedAt(62), metric: 'support' }, 'raise', today).target).toBe(100);
  });

  test('hand over: somebody has to be picked', () => {
    expect(followUp(before, 'hand-over', today).ownerId).toBe('');
  });

  test('without a figure it begins where the one before began', () => {
    expect(followUp({ ...before, measured: null }, 'extend', today)).toMatchObject({ baseline: 20, target: 60 });
  });
});
