import { describe, expect, test } from 'vitest';
import { mastery, masteryOfCounts, rightAnswersNeeded, type Evidence } from './mastery';

const now = new Date('2026-11-25T09:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

/** `right` right and `wrong` wrong answers to different questions. */
function answers(right: number, wrong: number, age = 0): Evidence[] {
  return Array.from({ length: right + wrong }, (_, index) => ({
    questionId: `q${index}-${age}`,
    right: index < right,
    at: daysAgo(age),
  }));
}

describe('mastery', () => {
  test.each([
    // All right of n: 1 − 0.7^(n+1).
    [3, 0, 0, 0.76, 'more'],
    [4, 0, 0, 0.832, 'mastered'],
    [5, 0, 0, 0.882, 'mastered'],
    [8, 2, 0, 0.687, 'more'],
    [9, 1, 0, 0.887, 'mastered'],
    [9, 1, 180, 0.748, 'more'],
    // Nothing known: 1 − 0.7 = 0.3. One wrong: 1 − (1 − 0.3²) = 0.09.
    [0, 0, 0, 0.3, 'more'],
    [0, 1, 0, 0.09, 'not-yet'],
  ] as const)('%i right and %i wrong, %i days ago: %d, %s', (right, wrong, age, probability, verdict) => {
    const result = mastery(answers(right, wrong, age), now);
    expect(result.probability).toBeCloseTo(probability, 3);
    expect(result.verdict).toBe(verdict);
  });

  test('only the latest answer to a question counts, whatever the order of the list', () => {
    const first = { questionId: 'q', right: false, at: daysAgo(1) };
    const second = { questionId: 'q', right: true, at: daysAgo(0) };
    expect(mastery([first, second], now)).toEqual(mastery([second], now));
    expect(mastery([second, first], now)).toEqual(mastery([second], now));
    expect(
      mastery(
        [
          { ...first, at: now },
          { ...second, at: now },
        ],
        now,
      ),
    ).toEqual(mastery([second], now));
  });

  test('the same question five times is one answer', () => {
    const often = Array.from({ length: 5 }, () => ({ questionId: 'q', right: true, at: now }));
    expect(mastery(often, now).probability).toBeCloseTo(1 - 0.7 ** 2, 6);
  });

  test('answers of later do not count yet', () => {
    expect(mastery(answers(5, 0, -1), now)).toEqual(mastery([], now));
  });

  test('the cut and the half-life are settings', () => {
    expect(mastery(answers(3, 0), now, { cut: 0.5 }).probability).toBeCloseTo(1 - 0.5 ** 4, 6);
    expect(mastery(answers(9, 1, 90), now, { halfLifeDays: 90 })).toEqual(mastery(answers(9, 1, 180), now));
  });

  test('a right answer never lowers the probability, a wrong one never raises it, and time fades it', () => {
    for (let right = 0; right <= 12; right++) {
      for (let wrong = 0; wrong <= 6; wrong++) {
        const { probability } = mastery(answers(right, wrong), now);
        expect(mastery(answers(right + 1, wrong), now).probability).toBeGreaterThan(probability);
        expect(mastery(answers(right, wrong + 1), now).probability).toBeLessThan(probability);
        if (probability >= 0.8) expect(mastery(answers(right, wrong, 300), now).probability).toBeLessThan(probability);
      }
    }
  });

  test.each([{ cut: 0 }, { cut: 1 }, { cut: Number.NaN }, { halfLifeDays: 0 }, { halfLifeDays: -1 }])(
    'refuses %o',
    (rule) => {
      expect(() => mastery(answers(1, 0), now, rule)).toThrow(RangeError);
    },
  );

  test('refuses an invalid date', () => {
    const never = new Date('never');
    expect(() => mastery([{ questionId: 'q', right: true, at: never }], now)).toThrow(RangeError);
    expect(() => mastery([], never)).toThrow(RangeError);
  });
});

describe('masteryOfCounts', () => {
  test('says the same as the answers one by one', () => {
    for (const [right, wrong, days] of [
      [3, 0, 0],
      [8, 2, 0],
      [9, 1, 180],
      [0, 4, 31],
      [0, 0, 0],
    ] as const) {
      const counted = masteryOfCounts({ right, asked: right + wrong, days });
      const listed = mastery(answers(right, wrong, days), now);
      expect(counted.probability).toBeCloseTo(listed.probability, 12);
      expect(counted.verdict).toBe(listed.verdict);
    }
    expect(masteryOfCounts({ right: 3, asked: 3, days: 0 }, { cut: 0.5 }).probability).toBeCloseTo(1 - 0.5 ** 4, 12);
  });

  test.each([
    { right: 4, asked: 3, days: 0 },
    { right: -1, asked: 3, days: 0 },
    { right: 1.5, asked: 3, days: 0 },
    { right: 1, asked: 3, days: -1 },
    { right: 1, asked: 3, days: Number.NaN },
  ])('refuses %o', (counts) => {
    expect(() => masteryOfCounts(counts)).toThrow(RangeError);
  });
});

describe('rightAnswersNeeded', () => {
  test.each([
    [0, 0, 4],
    [3, 0, 1],
    [4, 0, 0],
    // 10 right of 12 give 0.798, 11 of 13 give 0.839.
    [8, 2, 3],
    [0, 1, 7],
  ])('%i right and %i wrong: %i more', (right, wrong, more) => {
    expect(rightAnswersNeeded(answers(right, wrong), now)).toBe(more);
  });

  test('is the smallest number: with it mastered, with one less not', () => {
    for (let right = 0; right <= 8; right++) {
      for (let wrong = 0; wrong <= 12; wrong++) {
        const known = answers(right, wrong, 40);
        const more = rightAnswersNeeded(known, now);
        expect(mastery([...known, ...answers(more, 0)], now).verdict).toBe('mastered');
        if (more > 0) expect(mastery([...known, ...answers(more - 1, 0)], now).verdict).not.toBe('mastered');
      }
    }
  });
});
