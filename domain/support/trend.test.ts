import { describe, expect, test } from 'vitest';
import { change } from '@/domain/statistics/change';
import { type PanelFigure, snapshotOf, type SupportFigure } from './figures';
import { expectedAnswers, type MeasuredRound, panelSince, smallestChange, trend } from './trend';

function figureOf(N: number, n: number, supporters: number): SupportFigure {
  const opponents = Math.floor((n - supporters) / 2);
  const counts = { N, n, supporters, opponents, neutral: n - supporters - opponents };
  const { organisation } = snapshotOf({ tree: { id: 'all', name: 'All', children: [], ...counts }, k: 5 });
  if (organisation.hidden) throw new Error('a figure that is hidden');
  return organisation.figure;
}
const round = (N: number, n: number, supporters: number, wordingVersion = 1): MeasuredRound => ({
  wordingVersion,
  figure: figureOf(N, n, supporters),
});

describe('trend', () => {
  test('90 of 150, then 94 of 140: seven points more, and nothing to conclude', () => {
    // Measurement 3 without the overlap: Var = .6·.4/150 + .6714·.3286/140 = .0031758, ±1.96·.05635 → −3.9 … +18.2.
    const found = trend(round(240, 150, 90), round(240, 140, 94));
    expect(found?.change).toBeCloseTo(0.0714, 4);
    expect(found?.low).toBeCloseTo(-0.039, 3);
    expect(found?.high).toBeCloseTo(0.1819, 4);
    expect(found?.direction).toBeNull();
  });

  test('60 of 150, then 94 of 150: risen; the other way round: fallen', () => {
    expect(trend(round(240, 150, 60), round(240, 150, 94))?.direction).toBe('risen');
    expect(trend(round(240, 150, 94), round(240, 150, 60))?.direction).toBe('fallen');
  });

  test('counts come back exactly out of the shares of a figure', () => {
    for (const [N, n, x] of [
      [239, 20, 13],
      [32812, 19001, 7777],
      [37, 36, 35],
    ] as const) {
      expect(trend(round(N, n, x), round(N, n, x))).toMatchObject({ change: 0, direction: null });
    }
  });

  test('no figure, or one of fewer than 20 answers: nothing is said', () => {
    const large = round(240, 150, 90);
    expect(trend(large, { wordingVersion: 1, figure: null })).toBeNull();
    expect(trend({ wordingVersion: 1, figure: null }, large)).toBeNull();
    expect(trend(round(30, 19, 4), large)).toBeNull();
    expect(trend(round(30, 20, 4), large)).not.toBeNull();
  });

  test('another wording is another question', () => {
    expect(trend(round(240, 150, 60, 1), round(240, 150, 94, 2))).toBeNull();
  });

  test('where the weighted headline goes the other way, no direction is claimed', () => {
    const after = round(240, 150, 94);
    const share = { value: 0.35, low: 0.3, high: 0.4 };
    const contrary = { ...after, figure: after.figure && { ...after.figure, supporters: share } };
    expect(trend(round(240, 150, 60), contrary)?.direction).toBeNull();
  });
});

describe('where it is known what the same people answered', () => {
  const overlap = { both: 60, left: 8, joined: 14, neither: 28 };
  const panelled = (panel: Partial<PanelFigure> | undefined, supporters = 94): MeasuredRound => {
    const figure = figureOf(240, 140, supporters);
    const of: PanelFigure = { since: 4, direction: null, overlap, ...panel };
    return { wordingVersion: 1, number: 5, figure: panel ? { ...figure, panel: of } : figure };
  };
  const before = (number: number): MeasuredRound => ({ ...round(240, 150, 90), number });

  test('150 and 140 answers, 110 of the same people: +7.1 (−1.2…+15.5), the same people +5.5 (−3.0…+13.8)', () => {
    const found = trend(before(4), panelled({}));
    expect(found).toMatchObject({ basis: 'same-people', direction: null, panel: { n: 110 } });
    expect(found?.low).toBeCloseTo(-0.0121, 4);
    expect(found?.high).toBeCloseTo(0.155, 4);
    expect(found?.panel?.low).toBeCloseTo(-0.03, 3);
    expect(found?.panel?.high).toBeCloseTo(0.138, 3);
    // Mid-p of 8 left and 14 joined.
    expect(found?.p).toBe(found?.panel?.p);
  });

  test('compared with another round than the one before, the rounds are of different people', () => {
    const found = trend(before(3), panelled({}));
    expect(found).toMatchObject({ basis: 'all-answers', panel: null });
    expect(found?.low).toBeCloseTo(-0.039, 3);
    expect(trend(round(240, 150, 90), panelled({}))).toMatchObject({ basis: 'all-answers' });
    expect(panelSince(before(3), panelled({}))).toBeNull();
  });

  test('the arrow follows the same people, whatever all answers say', () => {
    expect(trend(before(4), panelled({ direction: 'risen' }))?.direction).toBe('risen');
    const far = { ...round(240, 150, 60), number: 4 };
    expect(trend(far, panelled(undefined))?.direction).toBe('risen');
    expect(trend(far, panelled({ overlap: null }))).toMatchObject({ direction: null, panel: null, p: null });
  });

  test('unless the headline moved the other way: then others answered, and nothing is claimed', () => {
    expect(trend(before(4), panelled({ direction: 'fallen' }))?.direction).toBeNull();
  });

  test('a snapshot from before there was such a thing says nothing of it', () => {
    expect(trend(before(4), panelled(undefined))).toMatchObject({ basis: 'all-answers', panel: null });
  });
});

describe('smallestChange', () => {
  test('150 answers, half of them for: 12 people more out of 100 by hand', () => {
    // a = 3.8415 / 150 = 0.02561; d = √(8·0.02561·1.02561·0.25) / (2·1.02561) = 0.22919 / 2.05122
    expect(smallestChange({ answers: 150, share: 0.5 })).toBeCloseTo(0.1117, 4);
  });

  test.each([
    [150, 0.38],
    [150, 0.62],
    [40, 0.5],
    [9000, 0.1],
    [9000, 0.95],
  ])('%i answers at %f: a person more is a change both ways, a person fewer is not one', (answers, share) => {
    const smallest = smallestChange({ answers, share }) ?? 1;
    const supporters = Math.round(share * answers);
    const moved = (people: number) =>
      change({ before: { n: answers, supporters }, after: { n: answers, supporters: supporters + people } });
    const enough = Math.ceil(smallest * answers) + 1;
    const wider = share < 0.5 ? 1 : -1;
    expect(moved(enough * wider)?.demonstrable).toBe(true);
    expect(moved((enough - 3) * wider)?.demonstrable).toBe(false);
    if (supporters - enough * wider >= 0 && supporters - enough * wider <= answers) {
      expect(moved(-enough * wider)?.demonstrable).toBe(true);
    }
  });

  test('more answers show smaller changes', () => {
    const sizes = [20, 50, 150, 600, 20_000].map((answers) => smallestChange({ answers, share: 0.5 }) ?? 1);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('fewer than 20 answers show no change', () => {
    expect(smallestChange({ answers: 19, share: 0.5 })).toBeNull();
    expect(smallestChange({ answers: 0, share: 0.5 })).toBeNull();
  });

  test.each([
    [-1, 0.5],
    [100, 1.2],
    [100, Number.NaN],
  ])('refuses %d answers at a share of %d', (answers, share) => {
    expect(() => smallestChange({ answers, share })).toThrow(RangeError);
  });
});

test.each([
  [{ people: 240, canAnswer: 240, lastResponse: 0.665 }, 160, 'last'],
  [{ people: 240, canAnswer: 160, lastResponse: 0.665 }, 160, 'last'],
  // More than can answer cannot be expected: then, as before the first round, six in ten of those.
  [{ people: 240, canAnswer: 90, lastResponse: 0.665 }, 54, 'assumed'],
  [{ people: 240, canAnswer: 90, lastResponse: null }, 54, 'assumed'],
  [{ people: 240, canAnswer: 240, lastResponse: null }, 144, 'assumed'],
] as const)('%o: %i answers are to be expected', (round, answers, basis) => {
  expect(expectedAnswers(round)).toEqual({ answers, basis });
});
