import { describe, expect, test } from 'vitest';
import type { Lesson } from './content';
import { contentOfLesson, isRead, lessonChanges, lessonsStanding } from './lesson-changes';
import { nextStep } from './next-step';

function lesson(id: string, body = 'Text'): Lesson {
  const text = (words: string) => ({ nl: words, en: words });
  return { id, minutes: 3, title: text(id), body: text(body), sources: [] };
}
const before = [lesson('a'), lesson('b'), lesson('c')];

describe('lessonChanges', () => {
  test('tells what is new and what teaches something else, by id', () => {
    const after = [lesson('c'), lesson('d'), lesson('a', 'Other')];
    expect(lessonChanges(before, after)).toEqual(
      new Map([
        ['d', 'new'],
        ['a', 'changed'],
      ]),
    );
    expect(lessonChanges(before, before).size).toBe(0);
  });

  test('a text in one language is a change, and so is another film; minutes, topic and sources are none', () => {
    const [a] = before;
    if (!a) throw new Error('no lesson');
    const film = { from: { mediaId: 'm1' }, title: a.title, transcript: a.body };
    const same = {
      ...a,
      minutes: 9,
      topic: 'safety',
      sources: [{ label: a.title, url: 'https://a.example', checkedOn: '2026-01-01' }],
    };
    expect(contentOfLesson(same)).toBe(contentOfLesson(a));
    expect(contentOfLesson({ ...a, title: { ...a.title, nl: 'Anders' } })).not.toBe(contentOfLesson(a));
    expect(contentOfLesson({ ...a, video: film })).not.toBe(contentOfLesson(a));
    expect(contentOfLesson({ ...a, video: { ...film, from: { mediaId: 'm2' } } })).not.toBe(
      contentOfLesson({ ...a, video: film }),
    );
  });
});

/** Version 1 was finished; version 2 changes b and adds d. */
const after = [lesson('a'), lesson('b', 'Other'), lesson('c'), lesson('d')];
const repeat = { from: 2, changes: lessonChanges(before, after) };
const readIn = (read: Record<string, number>) => new Map(Object.entries(read));

test('what changed counts as read when it was read in a version that counts now', () => {
  expect(isRead('b', { readIn: readIn({ b: 1 }), repeat })).toBe(false);
  expect(isRead('b', { readIn: readIn({ b: 3 }), repeat })).toBe(true);
  expect(isRead('a', { readIn: readIn({ a: 1 }), repeat })).toBe(true);
  expect(isRead('b', { readIn: readIn({ b: 1 }), repeat: null })).toBe(true);
  expect(isRead('b', { readIn: readIn({}), repeat: null })).toBe(false);
});

describe('somebody who is asked again', () => {
  const standing = (read: Record<string, number>, sittings: Parameters<typeof lessonsStanding>[1]['sittings'] = []) =>
    lessonsStanding(after, { ownTopic: 'basics', readIn: readIn(read), repeat, sittings });
  const next = (lessons: ReturnType<typeof standing>) => nextStep({ lessons, quiz: 'not-started', isCompleted: false });
  const at = new Date('2026-11-23T09:00:00Z');
  const mastered = (version: number) => ({
    ...{ version, finishedAt: at },
    answers: [1, 2, 3, 4, 5].map((n) => ({ questionId: `q${n}`, right: true, at, topicId: 'basics' })),
  });

  test('goes on with the first lesson that changed, then the next, then the quiz; the others are left alone', () => {
    // c was never read: the module was finished without it.
    expect(next(standing({ a: 1, b: 1 }))).toEqual({ kind: 'lesson', lessonId: 'b', place: 2, isFirst: false });
    expect(next(standing({ a: 1, b: 2 }))).toMatchObject({ kind: 'lesson', lessonId: 'd' });
    expect(next(standing({ a: 1, b: 2, d: 2 }))).toEqual({ kind: 'quiz', how: 'start' });
  });

  test('sees what is new and what changed, also when it is read', () => {
    expect(standing({ a: 1, b: 2 }).map(({ change, isRead: read }) => [change, read])).toEqual([
      [null, true],
      ['changed', true],
      [null, false],
      ['new', false],
    ]);
  });

  test('what a sitting of an earlier version showed does not pass over a changed lesson', () => {
    const waived = (version: number) =>
      standing({}, [mastered(version)]).flatMap(({ id, isWaived }) => (isWaived ? [id] : []));
    expect(waived(1)).toEqual(['a', 'c']);
    expect(waived(2)).toEqual(['a', 'b', 'c', 'd']);
  });
});

test('nobody else sees a change', () => {
  const lessons = lessonsStanding(after, {
    ownTopic: 'basics',
    readIn: readIn({ a: 1, b: 1 }),
    repeat: null,
    sittings: [],
  });
  expect(lessons.every(({ change, isKept }) => change === null && !isKept)).toBe(true);
  expect(lessons.map((one) => one.isRead)).toEqual([true, true, false, false]);
});
