import { describe, expect, test } from 'vitest';
import { socialMediaBasics } from '@/db/seed/starter/social-media-basics';
import type { Question, QuestionKind } from './content';
import type { KnowledgeLevel, NextLevel } from './levels';
import type { History } from './quiz';
import { changesSince, drawRefresh, refreshGoal, type RefreshGoal } from './refresh';

const text = { nl: 'x', en: 'x' };
const item = (id: string, kind: QuestionKind, topic = 'basics'): Question => ({
  ...{ id, topic, kind, prompt: text, options: [] },
});
const many = (name: string, kind: QuestionKind, count: number, topic?: string) =>
  Array.from({ length: count }, (_, at) => item(`${name}${at + 1}`, kind, topic));
const bank = [...many('r', 'recall', 6), ...many('s', 'scenario', 6)];
const asIs = (questions: Question[]) => questions;
const askedOn = (days: Record<string, number>): History =>
  new Map(
    Object.entries(days).map(([id, day]) => [id, { asked: 1, lastRight: true, lastAskedAt: new Date(2026, 0, day) }]),
  );
const none: ReadonlySet<string> = new Set();
const goal = (kind: QuestionKind, more: Partial<RefreshGoal> = {}): RefreshGoal => ({
  ...{ topicId: 'basics', kind, reason: 'faded', spent: none },
  ...more,
});

describe('drawRefresh', () => {
  test('five of the kind that the level rests on, those never asked first, then the longest ago', () => {
    const history = askedOn({ s1: 5, s2: 4, s3: 3, s4: 2, s5: 1 });
    const form = drawRefresh(bank, { history, goals: [goal('scenario')], changed: none }, asIs);
    expect(form).toEqual(['s6', 's5', 's4', 's3', 's2']);
  });

  test('fills up with other questions on the topic, and asks nothing on another one', () => {
    const some = [...many('r', 'recall', 2), ...many('s', 'scenario', 2), ...many('x', 'recall', 9, 'safety')];
    const form = drawRefresh(some, { history: new Map(), goals: [goal('recall')], changed: none }, asIs);
    expect(form).toEqual(['r1', 'r2', 's1', 's2']);
  });

  test('to show that it stayed, the situations that earned the level come last', () => {
    const history = askedOn({ s1: 1, s2: 1, s3: 1, s4: 1, s5: 20, s6: 20 });
    const goals = [goal('scenario', { reason: 'retained', spent: new Set(['s1', 's2', 's3', 's4']) })];
    expect(drawRefresh(bank, { history, goals, changed: none }, asIs).slice(0, 2)).toEqual(['s5', 's6']);
  });

  test('begins with what changed; without a goal any question of the module will do', () => {
    const history = askedOn({ s1: 1, s2: 1 });
    const form = drawRefresh(bank, { history, goals: [], changed: new Set(['s2']) }, asIs);
    expect(form).toEqual(['s2', 'r1', 'r2', 'r3', 'r4']);
  });

  test('is not the same twice in a row, even where there are only five questions', () => {
    const some = many('r', 'recall', 5);
    const first = drawRefresh(some, { history: new Map(), goals: [goal('recall')], changed: none }, asIs);
    const history = askedOn(Object.fromEntries(first.map((id, at) => [id, at + 1])));
    const next = drawRefresh(some, { history, goals: [goal('recall')], changed: none, previous: first }, asIs);
    expect(next).not.toEqual(first);
    expect(next.toSorted()).toEqual(first.toSorted());
  });
});

describe('refreshGoal', () => {
  const next: NextLevel = {
    ...{ level: 4, kind: 'scenario', rightAnswers: 4, notBefore: null, counted: [], spent: new Set(['s1']) },
  };
  const level: KnowledgeLevel = {
    ...{ level: 3, lastShownAt: new Date(2026, 0, 1), refreshDue: false, basis: 'scenario', next },
  };

  test('what faded is asked again, by the kind that it rests on', () => {
    const faded = refreshGoal('basics', { ...level, refreshDue: true, basis: 'recall', level: 2 }, 4);
    expect(faded).toEqual(goal('recall'));
  });

  test('level 3 can be shown to have stayed from the day on, where there are enough other situations', () => {
    expect(refreshGoal('basics', level, 4)).toEqual(goal('scenario', { reason: 'retained', spent: new Set(['s1']) }));
    expect(refreshGoal('basics', level, null)).toBeNull();
    expect(refreshGoal('basics', { ...level, next: { ...next, notBefore: new Date(2026, 3, 1) } }, 4)).toBeNull();
  });

  test('below level 2 there is nothing to refresh, and to rise from 2 to 3 is not refreshing', () => {
    expect(refreshGoal('basics', { ...level, level: 1, basis: null }, 4)).toBeNull();
    expect(refreshGoal('basics', { ...level, level: 2, next: { ...next, level: 3 } }, 4)).toBeNull();
  });
});

test('what changed: lessons that read differently or are new, questions that ask something else', () => {
  const [first, second, ...rest] = socialMediaBasics.lessons;
  const [question, ...others] = socialMediaBasics.questions;
  if (!first || !second || !question) throw new Error('the starter module has lessons and questions');
  const after = {
    ...socialMediaBasics,
    lessons: [{ ...first, minutes: 9 }, { ...second, title: { nl: 'Nieuw', en: 'New' } }, ...rest],
    questions: [{ ...question, prompt: { nl: 'Anders?', en: 'Different?' } }, ...others],
  };
  const { lessons, questionIds } = changesSince(socialMediaBasics, after);
  expect(lessons.map(({ id }) => id)).toEqual([second.id]);
  expect([...questionIds]).toEqual([question.id]);
});
