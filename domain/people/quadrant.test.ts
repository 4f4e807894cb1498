import { describe, expect, test } from 'vitest';
import { quadrantField, quadrantFields, quadrantPeople, recommendedActions } from './quadrant';

describe('quadrantField', () => {
  test.each([
    [1, 1, 'lowKnowledgeLowInterest'],
    [2, 2, 'lowKnowledgeLowInterest'],
    [2, 3, 'lowKnowledgeHighInterest'],
    [1, 5, 'lowKnowledgeHighInterest'],
    [3, 2, 'highKnowledgeLowInterest'],
    [3, 3, 'highKnowledgeHighInterest'],
    [5, 5, 'highKnowledgeHighInterest'],
    [4, null, 'unknown'],
    [0, 5, 'unknown'],
    [0, null, 'unknown'],
  ] as const)('knowledge %i, interest %s: %s', (knowledge, interest, field) => {
    expect(quadrantField({ knowledge, interest })).toBe(field);
  });

  test.each([
    [6, 1],
    [-1, 1],
    [1.5, 1],
    [1, 0],
    [1, 6],
  ])('refuses knowledge %d, interest %d', (knowledge, interest) => {
    expect(() => quadrantField({ knowledge, interest })).toThrow(RangeError);
  });
});

describe('quadrantPeople', () => {
  const counted = (lowLow: number, lowHigh: number, highLow: number, highHigh: number, unknown: number) => ({
    lowKnowledgeLowInterest: lowLow,
    lowKnowledgeHighInterest: lowHigh,
    highKnowledgeLowInterest: highLow,
    highKnowledgeHighInterest: highHigh,
    unknown,
  });

  test('shows what is large enough', () => {
    expect(quadrantPeople(counted(18, 20, 6, 9, 30), 5)).toEqual(counted(18, 20, 6, 9, 30));
  });

  test('a field of 3 is hidden, and the smallest other with it, or the total would give it away', () => {
    expect(Object.values(quadrantPeople(counted(18, 20, 3, 9, 0), 5))).toEqual([18, 20, null, null, 0]);
  });

  test('three of whom it is not known are hidden like any field', () => {
    expect(Object.values(quadrantPeople(counted(18, 20, 6, 9, 3), 5))).toEqual([18, 20, null, 9, null]);
  });

  test('refuses a minimum below 5 and counts that cannot be', () => {
    expect(() => quadrantPeople(counted(0, 0, 0, 0, 0), 4)).toThrow(RangeError);
    expect(() => quadrantPeople(counted(-1, 0, 0, 0, 0), 5)).toThrow(RangeError);
  });
});

test('every field has an action of its own', () => {
  expect(quadrantFields.map((field) => recommendedActions[field]).length).toBe(5);
  expect(new Set(Object.values(recommendedActions)).size).toBe(5);
});
