import { describe, expect, test } from 'vitest';
import {
  flagsOf,
  type FreshItem,
  type ItemSnapshot,
  nextSnapshot,
  peopleStillNeeded,
  peopleToRenew,
  type QuizSnapshot,
} from './item-snapshot';

const [MONDAY, FRIDAY] = ['2026-11-23T10:00:00.000Z', '2026-11-27T10:00:00.000Z'];
const whole = { people: 60, sittings: 64, figures: { length: 10, mean: 0.7, alpha: 0.6, sem: 1.4 } };
const choices = [{ stepId: null, options: [{ id: 'a', correct: true, chosen: 20, restShare: 0.7 }] }];

function item(answers: number, more: Partial<FreshItem> = {}): FreshItem {
  return {
    questionId: 'q',
    wording: 'w',
    answers,
    facility: 0.5,
    discrimination: 0.3,
    choices,
    added: answers,
    ...more,
  };
}
const next = (before: readonly ItemSnapshot[] | null, ...items: FreshItem[]) =>
  nextSnapshot(before && { ...whole, items: before }, { ...whole, items }, FRIDAY).items;
const shown = (answers: number, facility: number): ItemSnapshot => {
  const { added: _, ...rest } = item(answers, { facility });
  return { ...rest, until: MONDAY };
};

describe('the figures of a question', () => {
  test('begin at 30 answers; before that only their number is kept', () => {
    expect(next(null, item(29))).toEqual([
      { questionId: 'q', wording: 'w', answers: 29, facility: null, discrimination: null, choices: [], until: null },
    ]);
    expect(next(null, item(30))).toMatchObject([{ answers: 30, facility: 0.5, until: FRIDAY }]);
  });

  test('stay as they were until 30 more people answered it', () => {
    expect(next([shown(40, 0.9)], item(69, { added: 29 }))).toEqual([shown(40, 0.9)]);
    expect(next([shown(40, 0.9)], item(70, { added: 30 }))).toMatchObject([
      { answers: 70, facility: 0.5, until: FRIDAY },
    ]);
  });

  test('go when fewer than 30 answers are young enough, and what comes back has 30 new ones in it', () => {
    const gone = next([shown(40, 0.9)], item(20, { added: 5 }));
    expect(gone).toMatchObject([{ answers: 20, facility: null, choices: [], until: MONDAY }]);
    expect(next(gone, item(31, { added: 31 }))).toMatchObject([{ answers: 31, until: FRIDAY }]);
  });

  test('of words that are no longer asked are kept apart and not forgotten', () => {
    const other = next([shown(40, 0.9)], item(12, { wording: 'new' }));
    expect(other.map(({ wording, answers }) => [wording, answers])).toEqual([
      ['new', 12],
      ['w', 40],
    ]);
    // The old words are back, and one more person answered them: nothing moves.
    expect(next(other, item(41, { added: 1 }))[0]).toEqual(shown(40, 0.9));
  });
});

test('two states that are shown of a figure differ by 30 people at least, however people come', () => {
  // Between renewals come 30 people; each question is asked of a part of them, as from a bank.
  for (const share of [1, 0.6, 0.1]) {
    let before: QuizSnapshot | null = null;
    let [all, counted] = [0, 0];
    for (let renewal = 0; renewal < 40; renewal += 1) {
      all += Math.round(30 * share);
      const fresh = item(all, { added: all - counted });
      before = nextSnapshot(before, { ...whole, items: [fresh] }, String(renewal));
      const now: ItemSnapshot | undefined = before.items[0];
      if (now?.until !== String(renewal)) continue;
      expect(now.answers - counted).toBeGreaterThanOrEqual(30);
      counted = now.answers;
    }
    expect(counted).toBeGreaterThan(0);
  }
});

test('flags say in which step an option stands, and nothing is said under 30 answers', () => {
  const unused = { id: 'b', correct: false, chosen: 0, restShare: null };
  const steps = [
    { stepId: 'one', options: [{ id: 'a', correct: true, chosen: 30, restShare: 0.7 }, unused] },
    { stepId: 'two', options: [{ id: 'a', correct: true, chosen: 30, restShare: 0.7 }] },
  ];
  expect(flagsOf(item(30, { facility: 0.99, choices: steps }))).toEqual([
    { kind: 'too-easy', stepId: null },
    { kind: 'never-chosen', optionId: 'b', stepId: 'one' },
  ]);
  expect(flagsOf(item(29, { facility: 0.99, choices: steps }))).toEqual([]);
});

test('a quiz is counted again after 30 people, a large one after a tenth', () => {
  expect([0, 30, 300, 301, 5_000].map(peopleToRenew)).toEqual([30, 30, 30, 31, 500]);
});

test('how many people it still takes is told in tens', () => {
  expect([0, 1, 9, 10, 11, 29, 30, 31].map(peopleStillNeeded)).toEqual([30, 30, 30, 20, 20, 10, 0, 0]);
});
