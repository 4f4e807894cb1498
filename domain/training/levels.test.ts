import { describe, expect, test } from 'vitest';
import { randomFrom } from '@/domain/statistics/random.factory';
import { questionKinds, type QuestionKind } from './content';
import { type GradedAnswer, isLongAgo, knowledgeLevel, type TopicHistory } from './levels';

const DAY = 24 * 60 * 60 * 1000;
const start = new Date('2026-01-05T09:00:00Z');
const day = (days: number) => new Date(start.getTime() + days * DAY);

/** `count` answers of one kind on one day; `from` numbers the questions, so that others can be asked later. */
function answers(kind: QuestionKind, count: number, onDay: number, { from = 0, right = true } = {}): GradedAnswer[] {
  return Array.from({ length: count }, (_, index) => ({
    kind,
    right,
    at: day(onDay),
    questionId: `${kind}-${from + index}`,
  }));
}

function history(evidence: readonly GradedAnswer[], facts: Partial<TopicHistory> = {}): TopicHistory {
  return { evidence, moduleFinished: false, policyAcknowledged: false, coachingObserved: false, ...facts };
}

const recalled = answers('recall', 4, 0);
const applied = [...recalled, ...answers('scenario', 4, 1)];
const retained = [...applied, ...answers('scenario', 4, 61, { from: 10 })];

describe('knowledgeLevel', () => {
  test('0: nothing shown yet; the way on is a module or the policy', () => {
    expect(knowledgeLevel(history([]), day(0))).toEqual({
      level: 0,
      lastShownAt: null,
      refreshDue: false,
      basis: null,
      next: { level: 1, kind: null, rightAnswers: null, notBefore: null, counted: [], spent: new Set() },
    });
  });

  test.each([{ moduleFinished: true }, { policyAcknowledged: true }])(
    '1: exposed by %o, four recall questions to go',
    (fact) => {
      expect(knowledgeLevel(history([], fact), day(0))).toMatchObject({
        level: 1,
        next: { level: 2, kind: 'recall', rightAnswers: 4 },
      });
    },
  );

  test('three right of three are not enough: one more', () => {
    const result = knowledgeLevel(history(answers('recall', 3, 0), { moduleFinished: true }), day(0));
    expect(result).toMatchObject({ level: 1, lastShownAt: null, next: { level: 2, kind: 'recall', rightAnswers: 1 } });
    expect(knowledgeLevel(history(answers('recall', 3, 0)), day(0))).toMatchObject({
      level: 0,
      next: { level: 2, rightAnswers: 1 },
    });
  });

  test('2: recalls, also by testing out without a module', () => {
    expect(knowledgeLevel(history(recalled), day(0))).toMatchObject({
      level: 2,
      lastShownAt: day(0),
      refreshDue: false,
      next: { level: 3, kind: 'scenario', rightAnswers: 4 },
    });
  });

  test('3: applies; retention can be shown from 60 days later', () => {
    expect(knowledgeLevel(history(applied), day(1))).toEqual({
      level: 3,
      lastShownAt: day(1),
      refreshDue: false,
      basis: 'scenario',
      next: {
        ...{ level: 4, kind: 'scenario', rightAnswers: 4, notBefore: day(61), counted: [] },
        spent: new Set(['scenario-0', 'scenario-1', 'scenario-2', 'scenario-3']),
      },
    });
    expect(knowledgeLevel(history(applied), day(61)).next?.notBefore).toBeNull();
  });

  test('scenarios mastered before recall do not skip a level', () => {
    const early = answers('scenario', 4, 0);
    expect(knowledgeLevel(history(early), day(0)).level).toBe(0);
    expect(knowledgeLevel(history([...early, ...answers('recall', 4, 30)]), day(30))).toMatchObject({
      level: 3,
      next: { notBefore: day(90) },
    });
  });

  test('4: retains, with other questions, 60 days later; not a day earlier and not with the same ones', () => {
    expect(knowledgeLevel(history(retained), day(61))).toMatchObject({
      level: 4,
      next: { level: 5, kind: 'evaluate', rightAnswers: 4 },
    });
    expect(knowledgeLevel(history([...applied, ...answers('scenario', 4, 60, { from: 10 })]), day(200)).level).toBe(3);
    expect(knowledgeLevel(history([...applied, ...answers('scenario', 4, 61)]), day(61)).level).toBe(3);
    const three = knowledgeLevel(history([...applied, ...answers('scenario', 3, 61, { from: 10 })]), day(61));
    expect(three).toMatchObject({ level: 3, next: { level: 4, rightAnswers: 1, notBefore: null } });
  });

  test('5: coaches, seen by a champion or shown by judging; only on top of level 4', () => {
    expect(knowledgeLevel(history(retained, { coachingObserved: true }), day(61))).toMatchObject({
      level: 5,
      next: null,
    });
    expect(knowledgeLevel(history([...retained, ...answers('evaluate', 4, 70)]), day(70))).toMatchObject({
      level: 5,
      lastShownAt: day(70),
    });
    expect(knowledgeLevel(history(applied, { coachingObserved: true }), day(2)).level).toBe(3);
    expect(knowledgeLevel(history([...applied, ...answers('evaluate', 4, 2)]), day(2)).level).toBe(3);
  });

  test('ageing lowers nothing: 11 months later the level stands, with the day it was last shown and a refresh', () => {
    expect(knowledgeLevel(history(applied), day(335))).toMatchObject({
      level: 3,
      lastShownAt: day(1),
      refreshDue: true,
    });
  });

  test('wrong answers afterwards lower nothing either, but ask for a refresh', () => {
    const doubted = [...recalled, ...answers('recall', 4, 10, { right: false })];
    expect(knowledgeLevel(history(doubted), day(10))).toMatchObject({
      level: 2,
      lastShownAt: day(0),
      refreshDue: true,
    });
  });

  test('a refresh moves the day forward', () => {
    const again = [...recalled, ...answers('recall', 4, 300, { from: 10 })];
    expect(knowledgeLevel(history(again), day(300))).toMatchObject({
      level: 2,
      lastShownAt: day(300),
      refreshDue: false,
    });
  });

  test('the order of the list does not matter, and what comes later than now does not count', () => {
    expect(knowledgeLevel(history([...retained].reverse()), day(61))).toEqual(
      knowledgeLevel(history(retained), day(61)),
    );
    expect(knowledgeLevel(history(retained), day(0.5)).level).toBe(2);
  });

  test('200 random histories: the level never falls as time goes by', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = randomFrom(seed);
      const evidence = Array.from({ length: 60 }, () => {
        const [kind] = answers(questionKinds[random.below(3)] ?? 'recall', 1, random.below(400), {
          from: random.below(25),
          right: random.below(6) > 0,
        });
        return kind!;
      });
      let before = 0;
      for (let at = 0; at <= 420; at += 20) {
        const { level, next } = knowledgeLevel(history(evidence), day(at));
        expect(level).toBeGreaterThanOrEqual(before);
        expect(next === null).toBe(level === 5);
        before = level;
      }
    }
  });
});

test('from 30 days on, it was long ago', () => {
  expect(isLongAgo(day(0), day(29.9))).toBe(false);
  expect(isLongAgo(day(0), day(30))).toBe(true);
});
