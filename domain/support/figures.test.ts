import { describe, expect, test } from 'vitest';
import { snapshotOf } from './figures';
import { figureOf, nobody, shown, unit } from './figures.factory';

describe('the organisation', () => {
  test('240 invited, 150 answered, 96 for: the figures of the measurement rules', () => {
    const figure = figureOf(snapshotOf({ tree: unit('all', [240, 96, 30, 24]), k: 5 }));
    expect(figure).toMatchObject({ N: 240, n: 150, nBand: null, raw: null, response: 0.625, worst: 0.4, best: 0.775 });
    expect(figure.supporters?.value).toBe(0.64);
    expect(figure.supporters?.low).toBeCloseTo(0.592, 3);
    expect(figure.supporters?.high).toBeCloseTo(0.686, 3);
    expect(figure.shares).toEqual({ for: 0.4, neutral: 0.125, against: 0.1, notHeard: 0.375 });
    expect(figure.within).toBeNull();
  });

  test('weighted to its departments, with the raw share beside it: 59.2 (53.4–64.7), raw 65.0', () => {
    const tree = unit(
      'all',
      nobody,
      unit('a', [80, 48, 6, 6]),
      unit('b', [120, 20, 15, 15]),
      unit('c', [20, 15, 2, 1]),
      unit('d', [20, 8, 2, 2]),
    );
    const figure = figureOf(snapshotOf({ tree, k: 5 }));
    expect(figure.supporters?.value).toBeCloseTo(0.59167, 5);
    expect(figure.supporters?.low).toBeCloseTo(0.534, 3);
    expect(figure.supporters?.high).toBeCloseTo(0.647, 3);
    expect(figure.raw).toBe(0.65);
  });

  test('fewer than 5 answers: nothing at all', () => {
    const snapshot = snapshotOf({ tree: unit('all', [9, 1, 0, 0], unit('a', [9, 1, 1, 1])), k: 5 });
    expect(snapshot).toEqual({
      organisation: { hidden: true },
      departments: [{ id: 'a', name: 'A', parentId: null, hidden: true }],
    });
  });

  test('is shown whenever it can be, even if that costs a department more', () => {
    const tree = unit('all', [3, 1, 1, 1], unit('a', nobody, unit('a1', [5, 2, 2, 1]), unit('a2', [6, 3, 2, 1])));
    const snapshot = snapshotOf({ tree, k: 5 });
    expect(snapshot.organisation.hidden).toBe(false);
    expect(shown(snapshot)).toEqual(['a2']);
  });
});

describe('departments', () => {
  const tree = unit(
    'all',
    nobody,
    unit('large', [50, 20, 10, 10]),
    unit('small', [15, 6, 4, 3]),
    unit('tiny', [9, 3, 2, 2]),
    unit('three', [3, 1, 1, 1], unit('below', [12, 3, 2, 2])),
  );
  const snapshot = snapshotOf({ tree, k: 5 });

  test('the parent is null directly under the organisation', () => {
    expect(snapshot.departments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['large', null],
      ['small', null],
      ['tiny', null],
      ['three', null],
      ['below', 'three'],
    ]);
  });

  test('a hidden department has a name and nothing else', () => {
    expect(snapshot.departments.find(({ id }) => id === 'below')).toEqual({
      id: 'below',
      name: 'BELOW',
      parentId: 'three',
      hidden: true,
    });
  });

  test('40 of 50: the count is exact', () => {
    expect(figureOf(snapshot, 'large')).toMatchObject({
      n: 40,
      nBand: null,
      supporters: { value: 0.5 },
      response: 0.8,
    });
  });

  test('13 of 15, 6 for: a band, a range, and nothing that gives 13 or 6 back', () => {
    // With N = 15 a response of 87 % would be 13, bounds of 40 and 53 % would be 6 and 8, and so would shares.
    const figure = figureOf(snapshot, 'small');
    expect(figure).toMatchObject({ N: 15, n: null, nBand: '10-19', response: null, worst: null, best: null });
    expect(figure).toMatchObject({ supporters: null, within: '40-60', raw: null, shares: null });
  });

  test('7 of 9, 3 for: the range only, no distribution below 10', () => {
    const figure = figureOf(snapshot, 'tiny');
    expect(figure).toMatchObject({ n: null, nBand: '5-9', supporters: null, within: '40-60', shares: null });
  });

  test('a lone opponent among 12 is not shown: no distribution', () => {
    const lone = unit('all', nobody, unit('a', [40, 10, 8, 8]), unit('b', [20, 6, 5, 1]));
    expect(figureOf(snapshotOf({ tree: lone, k: 5 }), 'b')).toMatchObject({ nBand: '10-19', shares: null });
    expect(figureOf(snapshotOf({ tree: lone, k: 5 }), 'b').within).toBe('40-60');
  });

  test('a unanimous one gets words and a band; what would give it away by subtraction is hidden', () => {
    const agreed = unit('all', nobody, unit('a', [10, 8, 0, 0]), unit('b', [12, 4, 3, 2]), unit('c', [15, 6, 3, 3]));
    const result = snapshotOf({ tree: agreed, k: 5 });
    expect(figureOf(result, 'a')).toEqual({
      N: 10,
      n: null,
      nBand: '5-9',
      supporters: null,
      raw: null,
      response: null,
      worst: null,
      best: null,
      shares: null,
      within: 'at-least-80',
    });
    expect(shown(result)).toEqual(['a', 'c']);
  });

  test('ten of ten: the band 10–19 would tell that everybody answered, so nothing is shown; nine of ten are', () => {
    const rest = unit('rest', [50, 20, 10, 10]);
    const everybody = unit('all', nobody, rest, unit('ten', [10, 5, 3, 2]), unit('agreed', [10, 10, 0, 0]));
    expect(shown(snapshotOf({ tree: everybody, k: 5 }))).toEqual(['rest']);
    const nine = unit('all', nobody, rest, unit('ten', [10, 5, 2, 2]), unit('other', [10, 4, 3, 2]));
    expect(shown(snapshotOf({ tree: nine, k: 5 }))).toEqual(['rest', 'ten', 'other']);
  });

  test('five invited are never shown, whether they answered or not', () => {
    const five = unit('five', [5, 3, 1, 1]);
    expect(shown(snapshotOf({ tree: unit('all', [40, 10, 10, 10], five), k: 5 }))).toEqual([]);
  });
});

test('refuses a minimum below 5 and bands that do not make up the answers', () => {
  expect(() => snapshotOf({ tree: unit('all', [9, 3, 3, 3]), k: 4 })).toThrow(RangeError);
  expect(() => snapshotOf({ tree: { ...unit('all', [9, 3, 3, 3]), n: 8 }, k: 5 })).toThrow(RangeError);
  expect(() => snapshotOf({ tree: { ...unit('all', [9, 3, 3, 3]), N: 8 }, k: 5 })).toThrow(RangeError);
});
