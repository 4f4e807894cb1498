import { describe, expect, test } from 'vitest';
import { type FinishedSitting, lessonsWaived, minutesGivenBack, topicsMastered } from './test-out';

const finishedAt = new Date('2026-11-25T10:00:00Z');

/** A sitting with so many right and wrong answers on each topic. */
function sitting(topics: Record<string, [right: number, wrong: number]>, at = finishedAt): FinishedSitting {
  return {
    finishedAt,
    answers: Object.entries(topics).flatMap(([topicId, [right, wrong]]) =>
      Array.from({ length: right + wrong }, (_, place) => ({
        ...{ questionId: `${topicId}-${place}`, topicId, at, right: place < right },
      })),
    ),
  };
}

describe('topicsMastered', () => {
  // P(θ ≥ 0.70) by measurement 1: 5 of 5 → 0.882, 9 of 10 → 0.887, 8 of 10 → 0.687, 3 of 3 → 0.760.
  test.each([
    ['10 of 10', 10, 0, true],
    ['9 of 10', 9, 1, true],
    ['8 of 10', 8, 2, false],
    ['5 of 5', 5, 0, true],
    ['4 of 5', 4, 1, false],
    ['3 of 3', 3, 0, false],
  ])('%s', (_, right, wrong, isMastered) => {
    expect(topicsMastered(sitting({ basics: [right, wrong] })).has('basics')).toBe(isMastered);
  });

  test('each topic by itself', () => {
    expect(topicsMastered(sitting({ basics: [5, 0], safety: [4, 1] }))).toEqual(new Set(['basics']));
  });

  test('as it was at the end: what was answered half a year before in the same sitting counts for half', () => {
    const longAgo = new Date('2026-05-29T10:00:00Z');
    expect(topicsMastered(sitting({ basics: [9, 1] }, longAgo))).toEqual(new Set());
  });
});

describe('lessonsWaived', () => {
  const lessons = [
    { id: 'own', isRead: false },
    { id: 'read', isRead: true },
    { id: 'other', topic: 'safety', isRead: false },
  ];

  test('are those on a mastered topic that were not read; a lesson without a topic is on that of the module', () => {
    expect(lessonsWaived(lessons, 'basics', [sitting({ basics: [5, 0], safety: [2, 3] })])).toEqual(new Set(['own']));
    expect(lessonsWaived(lessons, 'basics', [sitting({ basics: [3, 2], safety: [5, 0] })])).toEqual(new Set(['other']));
  });

  test('stay so after a worse sitting, and are none without a sitting', () => {
    const sittings = [sitting({ basics: [5, 0] }), sitting({ basics: [0, 5] })];
    expect(lessonsWaived(lessons, 'basics', sittings)).toEqual(new Set(['own']));
    expect(lessonsWaived(lessons, 'basics', [])).toEqual(new Set());
  });
});

test('the time given back is that of the lessons that need not be read', () => {
  const lessons = [
    { minutes: 5, isWaived: true },
    { minutes: 4, isWaived: false },
    { minutes: 3, isWaived: true },
  ];
  expect(minutesGivenBack(lessons)).toBe(8);
  expect(minutesGivenBack([])).toBe(0);
});
