import { describe, expect, test } from 'vitest';
import { ruleOf } from './rule';
import { turnsIn } from './model';
import { dueOfWave, inWaves, isRunning, planOf, turnOf, turnTakers, waveAddress, waveDays, wavesToGive } from './waves';

/** company: sales (web, shop (till)), stock, office. */
const places = [
  ['company', null],
  ['sales', 'company'],
  ['web', 'sales'],
  ['shop', 'sales'],
  ['till', 'shop'],
  ['stock', 'company'],
  ['office', 'company'],
].map(([id, parentId]) => ({ id: id ?? '', parentId: parentId ?? null, name: id ?? '' }));

const people = (...ids: string[]) => new Map(ids.map((id) => [id, 3]));
const everywhere = people(...places.map(({ id }) => id));

describe('who takes turns', () => {
  test('the departments that a rule names, with all below them; of two under each other the upper', () => {
    expect(ruleOf(['department:web']).all).toHaveLength(1);
    expect(turnTakers(places, ['stock', 'sales'], everywhere)).toEqual(['sales', 'stock']);
    expect(turnTakers(places, ['till', 'stock', 'sales'], everywhere)).toEqual(['sales', 'stock']);
  });

  test('of one, those below it, and itself for who works directly in it', () => {
    expect(turnTakers(places, ['sales'], everywhere)).toEqual(['sales', 'shop', 'web']);
    expect(turnTakers(places, ['sales'], people('web', 'till'))).toEqual(['shop', 'web']);
  });

  test('of everybody, those at the top; of one top, those below it', () => {
    expect(turnTakers(places, [], people('web', 'till', 'stock', 'office'))).toEqual(['office', 'sales', 'stock']);
    expect(turnTakers(places, [], everywhere)).toEqual(['company', 'office', 'sales', 'stock']);
    const flat = places.map((one) => ({ ...one, parentId: null }));
    expect(turnTakers(flat, [], people('web', 'till'))).toEqual(['till', 'web']);
  });

  test('only where somebody is meant', () => {
    expect(turnTakers(places, ['stock', 'office'], people('stock'))).toEqual(['stock']);
    expect(turnTakers(places, ['stock', 'gone'], people('stock', 'office'))).toEqual(['stock']);
    expect(turnTakers(places, [], people())).toEqual([]);
  });
});

describe('waves', () => {
  test('hold as many departments each as goes', () => {
    const sizes = (departments: number, count: number) => {
      const order = Array.from({ length: departments }, (_, at) => `${at}`);
      const waves = inWaves(order, { count, days: 14, firstDay: '2026-12-01' });
      return waveDays(waves).map((from) => waves.filter((one) => one.from === from).length);
    };
    expect(sizes(7, 3)).toEqual([3, 2, 2]);
    expect(sizes(6, 3)).toEqual([2, 2, 2]);
    expect(sizes(2, 5)).toEqual([1, 1]);
    for (let departments = 2; departments < 40; departments++) {
      for (let count = 2; count <= 12; count++) {
        const all = sizes(departments, count);
        expect(all).toHaveLength(Math.min(count, departments));
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('begin so many days apart', () => {
    const waves = inWaves(['b', 'a', 'c'], { count: 3, days: 14, firstDay: '2026-12-24' });
    expect(waves).toEqual([
      { departmentId: 'b', from: '2026-12-24' },
      { departmentId: 'a', from: '2027-01-07' },
      { departmentId: 'c', from: '2027-01-21' },
    ]);
  });

  const waves = [
    { departmentId: 'sales', from: '2026-12-01' },
    { departmentId: 'company', from: '2026-12-08' },
    { departmentId: 'stock', from: '2026-12-15' },
  ];

  test('a department has the turn of the nearest above it, so never two', () => {
    const turns = turnOf(places, waves);
    expect(Object.fromEntries(turns)).toEqual({
      ...{ company: '2026-12-08', office: '2026-12-08', stock: '2026-12-15' },
      ...{ sales: '2026-12-01', web: '2026-12-01', shop: '2026-12-01', till: '2026-12-01' },
    });
  });

  test('a department that came later and lies under none begins with the last', () => {
    const later = [...places, { id: 'new', parentId: null, name: 'new' }];
    expect(turnOf(later, waves).get('new')).toBe('2026-12-15');
  });

  test('one date for all is that of the first wave; a number of days counts for each', () => {
    expect(dueOfWave({ on: '2026-12-31' }, waves, '2026-12-01')).toEqual({ on: '2026-12-31' });
    expect(dueOfWave({ on: '2026-12-31' }, waves, '2026-12-15')).toEqual({ on: '2027-01-14' });
    expect(dueOfWave({ days: 28 }, waves, '2026-12-15')).toEqual({ days: 28 });
  });

  test('are given once, or standing for as long as the rule goes on', () => {
    const rule = { isStanding: false, hasEnded: false, waves, wavesGivenUntil: '2026-12-01' };
    expect(wavesToGive(rule, '2026-12-07')).toEqual([]);
    expect(wavesToGive(rule, '2026-12-08')).toEqual(['2026-12-08']);
    expect(wavesToGive({ ...rule, wavesGivenUntil: null }, '2026-12-20')).toEqual(waveDays(waves));
    expect(wavesToGive({ ...rule, isStanding: true }, '2026-12-08')).toEqual(['2026-12-01', '2026-12-08']);
  });

  test('a rule runs until its last wave, a standing one until it is ended', () => {
    const rule = { isStanding: false, hasEnded: false, waves, wavesGivenUntil: '2026-12-08' };
    expect(isRunning(rule)).toBe(true);
    expect(isRunning({ ...rule, wavesGivenUntil: '2026-12-15' })).toBe(false);
    expect(isRunning({ ...rule, hasEnded: true })).toBe(false);
    expect(isRunning({ ...rule, waves: null, wavesGivenUntil: null })).toBe(false);
    expect(isRunning({ ...rule, waves: null, isStanding: true })).toBe(true);
  });
});

describe('what an address and a form say', () => {
  const plan = (query: Record<string, unknown>) => planOf(waveAddress.parse(query), '2026-11-25');

  test('without a number of waves, or with one that cannot be, everybody is at once', () => {
    expect([plan({}), plan({ waves: '1' }), plan({ waves: '13' }), plan({ waves: 'x' })]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('a first day that has passed, or is none, is today; days that cannot be are four weeks', () => {
    const today = { count: 3, days: 28, firstDay: '2026-11-25' };
    expect(plan({ waves: '3', gap: '0', start: '2026-11-24' })).toEqual(today);
    expect(plan({ waves: '3', start: 'soon' })).toEqual(today);
    expect(plan({ waves: '3', gap: '7', start: '2026-12-01' })).toEqual({ count: 3, days: 7, firstDay: '2026-12-01' });
  });

  test('a form with half of it means turns that no draw gives, never everybody at once', () => {
    expect(turnsIn({})).toBeUndefined();
    expect(turnsIn({ waves: 3 })).toMatchObject({ count: 3, seed: '', firstDay: '' });
  });
});
