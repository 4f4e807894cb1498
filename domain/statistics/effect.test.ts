import { describe, expect, test } from 'vitest';
import type { Overlap } from './change';
import { effect } from './effect';

const trained = { both: 60, left: 8, joined: 20, neither: 12 };
const waiting = { both: 40, left: 10, joined: 12, neither: 18 };

describe('effect', () => {
  test('100 trained +12, 80 waiting +2.5: by hand +9.5 (−5.1…+24.1), nothing demonstrable', () => {
    // Var: (28 − 12²/100)/100² = .002656; (22 − 2²/80)/80² = .0034297; se = √.0060857 = .078011
    const found = effect({ trained, waiting })!;
    expect(found.trained).toBeCloseTo(0.12, 10);
    expect(found.waiting).toBeCloseTo(0.025, 10);
    expect(found.effect).toBeCloseTo(0.095, 10);
    expect(found.se).toBeCloseTo(0.078011, 6);
    expect(found.low).toBeCloseTo(-0.0579, 4);
    expect(found.high).toBeCloseTo(0.2479, 4);
    expect(found.demonstrable).toBe(false);
  });

  test('the same shares of ten times as many people are demonstrable; turned round they fall', () => {
    const tenfold = ({ both, left, joined, neither }: Overlap) => ({
      both: both * 10,
      left: left * 10,
      joined: joined * 10,
      neither: neither * 10,
    });
    const up = effect({ trained: tenfold(trained), waiting: tenfold(waiting) })!;
    const down = effect({ trained: tenfold(waiting), waiting: tenfold(trained) })!;
    expect(up.demonstrable).toBe(true);
    expect(down.demonstrable).toBe(true);
    expect(down.low).toBeCloseTo(-up.high, 10);
  });

  test('groups that moved alike show no effect, however much they moved', () => {
    expect(effect({ trained, waiting: trained })).toMatchObject({ effect: 0, demonstrable: false });
  });

  test('nobody changed in a small group: that is not certainty about the others', () => {
    const still = { both: 3, left: 0, joined: 0, neither: 3 };
    const one = { both: 3, left: 0, joined: 1, neither: 2 };
    // Half a person more in each cell of `still`: (1·8 − 0)/8³ = 1/64. Of `one`: (1·6 − 1)/6³ = 5/216.
    const found = effect({ trained: one, waiting: still })!;
    expect(found.waiting).toBe(0);
    expect(found.se).toBeCloseTo(Math.sqrt(1 / 64 + 5 / 216), 10);
    expect(effect({ trained: still, waiting: still })).toMatchObject({ effect: 0, demonstrable: false });
    expect(effect({ trained: { both: 0, left: 0, joined: 2, neither: 0 }, waiting: still })!.se).toBeGreaterThan(0.2);
  });

  test('an empty group leaves nothing to compare', () => {
    const nobody = { both: 0, left: 0, joined: 0, neither: 0 };
    expect(effect({ trained, waiting: nobody })).toBeNull();
    expect(effect({ trained: nobody, waiting })).toBeNull();
  });

  test.each([
    { ...trained, left: -1 },
    { ...trained, both: 1.5 },
    { ...trained, joined: Number.NaN },
  ])('refuses %o', (wrong) => {
    expect(() => effect({ trained: wrong, waiting })).toThrow(RangeError);
    expect(() => effect({ trained, waiting: wrong })).toThrow(RangeError);
  });
});
