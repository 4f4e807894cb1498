import { describe, expect, test } from 'vitest';
import { kindOfChange, mayStandBeside, type PositionChange, publishableChanges } from './quadrant-changes';

const LOW_LOW = 'lowKnowledgeLowInterest';
const LOW_HIGH = 'lowKnowledgeHighInterest';
const HIGH_LOW = 'highKnowledgeLowInterest';
const HIGH_HIGH = 'highKnowledgeHighInterest';

const change = (from: PositionChange['from'], to: PositionChange['to'], people: number): PositionChange => ({
  from,
  to,
  people,
});
const kinds = (...changes: PositionChange[]) => [...publishableChanges(changes, 5)];

test.each([
  [null, null, null],
  [LOW_LOW, LOW_LOW, null],
  [null, HIGH_LOW, 'entered'],
  [HIGH_LOW, null, 'left'],
  [HIGH_LOW, HIGH_HIGH, 'moved'],
] as const)('from %s to %s: %s', (from, to, kind) => {
  expect(kindOfChange({ from, to })).toBe(kind);
});

describe('publishableChanges', () => {
  test('four people wait, five are taken in', () => {
    expect(kinds(change(null, LOW_LOW, 2), change(null, HIGH_HIGH, 2))).toEqual([]);
    expect(kinds(change(null, LOW_LOW, 2), change(null, HIGH_HIGH, 3))).toEqual(['entered']);
  });

  test('four leavers do not hide the one who came in', () => {
    expect(kinds(change(LOW_LOW, null, 2), change(HIGH_HIGH, null, 2), change(null, LOW_HIGH, 1))).toEqual([]);
  });

  test('people who are not known before and after do not count', () => {
    expect(kinds(change(null, null, 300), change(LOW_LOW, LOW_LOW, 40), change(null, HIGH_HIGH, 1))).toEqual([]);
  });

  test('fewer than 20 wait while all, or all but one, have the same half of interest or of knowledge', () => {
    // Seven became known, in two fields, but all of them are interested.
    expect(kinds(change(null, LOW_HIGH, 4), change(null, HIGH_HIGH, 3))).toEqual([]);
    expect(kinds(change(null, LOW_HIGH, 4), change(null, HIGH_HIGH, 3), change(null, HIGH_LOW, 1))).toEqual([]);
    expect(kinds(change(null, LOW_HIGH, 4), change(null, HIGH_HIGH, 3), change(null, HIGH_LOW, 2))).toEqual([
      'entered',
    ]);
    // All of them know how.
    expect(kinds(change(null, HIGH_LOW, 4), change(null, HIGH_HIGH, 4))).toEqual([]);
    expect(kinds(change(null, HIGH_HIGH, 20))).toEqual(['entered']);
  });

  test('who moved must not have come from one half either', () => {
    expect(kinds(change(LOW_LOW, HIGH_LOW, 3), change(LOW_LOW, LOW_HIGH, 3))).toEqual([]);
    expect(kinds(change(LOW_LOW, HIGH_LOW, 3), change(HIGH_HIGH, LOW_HIGH, 3))).toEqual(['moved']);
  });

  test('each kind for itself; a raised minimum waits longer', () => {
    const entered = [change(null, LOW_LOW, 3), change(null, HIGH_HIGH, 3)];
    const left = [change(LOW_LOW, null, 1)];
    expect(kinds(...entered, ...left)).toEqual(['entered']);
    expect([...publishableChanges(entered, 10)]).toEqual([]);
  });
});

test('two topics stand beside each other when nobody, or k and more, are known in one only', () => {
  expect(mayStandBeside({ onlyHere: 0, onlyThere: 5 }, 5)).toBe(true);
  expect(mayStandBeside({ onlyHere: 1, onlyThere: 60 }, 5)).toBe(false);
  expect(mayStandBeside({ onlyHere: 60, onlyThere: 4 }, 5)).toBe(false);
});
