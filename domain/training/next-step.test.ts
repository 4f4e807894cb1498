import { expect, test } from 'vitest';
import { isBegun, minutesLeft, nextStep, type QuizPhase, quizPhase } from './next-step';

const lessons = (...read: boolean[]) => read.map((isRead, at) => ({ id: `l${at + 1}`, isRead }));

test.each([
  [
    'nothing read: the first lesson',
    [false, false],
    'not-started',
    { kind: 'lesson', lessonId: 'l1', place: 1, isFirst: true },
  ],
  [
    'one read: the next one',
    [true, false],
    'not-started',
    { kind: 'lesson', lessonId: 'l2', place: 2, isFirst: false },
  ],
  [
    'a gap: the first that is missing',
    [false, true],
    'not-started',
    { kind: 'lesson', lessonId: 'l1', place: 1, isFirst: false },
  ],
  ['all read: the quiz', [true, true], 'not-started', { kind: 'quiz', how: 'start' }],
  ['a sitting that was left comes before lessons', [true, false], 'open', { kind: 'quiz', how: 'go-on' }],
  [
    'failed without having read: the lessons first',
    [false, false],
    'finished',
    { kind: 'lesson', lessonId: 'l1', place: 1, isFirst: true },
  ],
  ['failed after reading: the quiz again', [true, true], 'finished', { kind: 'quiz', how: 'again' }],
] as const)('%s', (_, read, quiz, step) => {
  expect(nextStep({ lessons: lessons(...read), quiz, isCompleted: false })).toEqual(step);
});

test('a completed module asks for nothing, unless a sitting was left', () => {
  const progress = (quiz: QuizPhase) => ({ lessons: lessons(false), quiz, isCompleted: true });
  expect(nextStep(progress('finished'))).toEqual({ kind: 'none' });
  expect(nextStep(progress('open'))).toEqual({ kind: 'quiz', how: 'go-on' });
});

test('a lesson that somebody need not read is passed over', () => {
  const some = [
    { id: 'l1', isRead: false, isWaived: true },
    { id: 'l2', isRead: false, isWaived: false },
  ];
  const next = { kind: 'lesson', lessonId: 'l2', place: 2, isFirst: false };
  expect(nextStep({ lessons: some, quiz: 'finished', isCompleted: false })).toEqual(next);
  const all = some.map((lesson) => ({ ...lesson, isWaived: true }));
  expect(nextStep({ lessons: all, quiz: 'finished', isCompleted: false })).toEqual({ kind: 'quiz', how: 'again' });
});

test('begun: a lesson read or a sitting started', () => {
  expect(isBegun({ lessons: lessons(false, false), quiz: 'not-started' })).toBe(false);
  expect(isBegun({ lessons: lessons(false, true), quiz: 'not-started' })).toBe(true);
  expect(isBegun({ lessons: lessons(false), quiz: 'open' })).toBe(true);
});

test('minutes left: the whole module less what was read, at least one', () => {
  const read = [
    { minutes: 3, isRead: true },
    { minutes: 4, isRead: true },
    { minutes: 4, isRead: false },
  ];
  expect(minutesLeft(28, read)).toBe(21);
  expect(minutesLeft(28, [...read, { minutes: 5, isRead: false, isWaived: true }])).toBe(16);
  expect(minutesLeft(5, read)).toBe(1);
});

test.each([
  ['no sitting yet', null, 1, 'not-started'],
  ['a sitting that was left', { version: 1, isFinished: false }, 1, 'open'],
  ['a finished one', { version: 1, isFinished: true }, 1, 'finished'],
  ['a finished one of an earlier version than is asked', { version: 1, isFinished: true }, 2, 'not-started'],
  ['one that was left keeps its version', { version: 1, isFinished: false }, 2, 'open'],
  ['a finished one of the version that is asked', { version: 2, isFinished: true }, 2, 'finished'],
] as const)('the quiz with %s', (_, newest, from, phase) => {
  expect(quizPhase(newest, from)).toBe(phase);
});
