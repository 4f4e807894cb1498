import { expect, test } from 'vitest';
import { tasksInOrder } from './todo';

const today = '2026-11-25';
const nothing = {
  ...{ modules: [], policy: null, offers: [], answers: 0, commentUntil: null },
  ...{ pulse: null, interestTold: true, themes: null, verdicts: [] },
};
const names = (tasks: ReturnType<typeof tasksInOrder>) =>
  tasks.map((task) => (task.kind === 'module' ? task.moduleId : task.kind));

test('nothing waits: nothing to do', () => {
  expect(tasksInOrder(nothing, today)).toEqual([]);
});

test('the module due first, then the policy, the offer, the answers, the pulse, the themes, the draft, the interest; other modules last, without a date at the end', () => {
  const tasks = tasksInOrder(
    {
      modules: [
        { moduleId: 'own', dueOn: null },
        { moduleId: 'later', dueOn: '2027-01-10' },
        { moduleId: 'soon', dueOn: '2026-12-01' },
      ],
      policy: { isAgain: false },
      offers: [{ id: 'r', title: 'Responder' }],
      answers: 2,
      commentUntil: '2026-12-24',
      pulse: { roundId: 'p', closesOn: '2026-12-02', linking: 'not-traceable' },
      interestTold: false,
      themes: { kind: 'themes-open', roundId: 'p' },
      verdicts: [],
    },
    today,
  );
  expect(names(tasks)).toEqual([
    'soon',
    'policy',
    'responsibility',
    'answers',
    'pulse',
    'themes',
    'comment',
    'interest',
    'later',
    'own',
  ]);
});

test('everything overdue comes before the rest; due today is not overdue', () => {
  const tasks = tasksInOrder(
    {
      ...nothing,
      modules: [
        { moduleId: 'today', dueOn: today },
        { moduleId: 'late', dueOn: '2026-11-24' },
        { moduleId: 'later', dueOn: '2026-11-01' },
      ],
      offers: [{ id: 'r', title: 'Responder' }],
    },
    today,
  );
  expect(names(tasks)).toEqual(['later', 'late', 'responsibility', 'today']);
  expect(tasks.map((task) => task.kind === 'module' && task.isOverdue)).toEqual([true, true, false, false]);
});

test('a goal whose day of verdict has come is the first thing its owner sees, before what is overdue', () => {
  const tasks = tasksInOrder(
    {
      ...nothing,
      modules: [{ moduleId: 'late', dueOn: '2026-11-01' }],
      verdicts: [{ id: 'goal', title: 'Faces', dueOn: today }],
    },
    today,
  );
  expect(names(tasks)).toEqual(['verdict', 'late']);
  expect(tasks[0]).toEqual({ kind: 'verdict', goalId: 'goal', title: 'Faces', dueOn: today });
});
