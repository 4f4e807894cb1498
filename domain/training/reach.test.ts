import { describe, expect, test } from 'vitest';
import { type GradedAnswer, knowledgeLevel, type NextLevel } from './levels';
import { rightAnswersToNext } from './reach';

const now = new Date('2026-11-25T10:00:00Z');
const names = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}-${at}`);
const answers = (ids: readonly string[], right: boolean): GradedAnswer[] =>
  ids.map((questionId) => ({ questionId, right, kind: 'scenario', at: now }));
const next = (
  level: NextLevel['level'],
  rightAnswers: number,
  counted: readonly GradedAnswer[] = [],
  spent: readonly string[] = [],
): NextLevel => ({ level, kind: 'scenario', rightAnswers, notBefore: null, counted, spent: new Set(spent) });

describe('rightAnswersToNext', () => {
  test('3 right of 3 and three new questions: one more, as the level itself says', () => {
    const evidence = answers(names(3, 'right'), true);
    expect(rightAnswersToNext(next(3, 1, evidence), { fresh: names(3, 'new'), wrong: [], right: [] }, now)).toBe(1);
  });

  test('3 right and 2 wrong of 5, one new question: that one and the two that went wrong make six of six', () => {
    const wrong = names(2, 'wrong');
    const evidence = [...answers(names(3, 'right'), true), ...answers(wrong, false)];
    expect(rightAnswersToNext(next(3, 8, evidence), { fresh: names(1, 'new'), wrong, right: [] }, now)).toBe(3);
  });

  test('new questions come first: with plenty of them it takes as many as the level says', () => {
    const wrong = names(1, 'wrong');
    const evidence = [...answers(names(3, 'right'), true), ...answers(wrong, false)];
    const recall = evidence.map((answer) => ({ ...answer, kind: 'recall' as const }));
    const needed = knowledgeLevel(
      { evidence: recall, moduleFinished: true, policyAcknowledged: false, coachingObserved: false },
      now,
    ).next;
    expect(needed).toMatchObject({ level: 2, kind: 'recall' });
    if (needed) {
      expect(rightAnswersToNext(needed, { fresh: names(20, 'new'), wrong, right: [] }, now)).toBe(needed.rightAnswers);
    }
  });

  test('too few questions: it takes a new module', () => {
    const evidence = answers(names(2, 'right'), true);
    expect(rightAnswersToNext(next(3, 2, evidence), { fresh: names(1, 'new'), wrong: [], right: [] }, now)).toBeNull();
  });

  test('nothing new, but answers of two years ago: answering the same five again suffices', () => {
    const ids = names(5, 'old');
    const old = answers(ids, true).map((answer) => ({ ...answer, at: new Date('2024-11-25T10:00:00Z') }));
    const open = { fresh: [], wrong: [], right: ids };
    expect(rightAnswersToNext(next(3, 4, old), open, now)).toBe(4);
    expect(
      rightAnswersToNext(next(3, 4, answers(ids.slice(0, 3), true)), { ...open, right: ids.slice(0, 3) }, now),
    ).toBeNull();
  });

  test('level 4 takes other questions than those that earned level 3, whether they went well or not', () => {
    const [right, wrong] = [names(3, 'right'), names(2, 'wrong')];
    const goal = next(4, 4, [], [...right, ...wrong]);
    expect(rightAnswersToNext(goal, { fresh: names(3, 'new'), wrong, right }, now)).toBeNull();
    expect(rightAnswersToNext(goal, { fresh: names(4, 'new'), wrong, right }, now)).toBe(4);
  });

  test('of those other questions, one that went wrong can be answered again', () => {
    const others = names(4, 'other');
    const counted = [...answers(others.slice(0, 3), true), ...answers(others.slice(3), false)];
    const open = { fresh: [], wrong: others.slice(3), right: others.slice(0, 3) };
    expect(rightAnswersToNext(next(4, 3, counted, names(4, 'first')), open, now)).toBe(1);
  });

  test('finishing a module takes no answers', () => {
    const first: NextLevel = { ...next(1, 0), kind: null, rightAnswers: null };
    expect(rightAnswersToNext(first, { fresh: [], wrong: [], right: [] }, now)).toBe(0);
  });
});
