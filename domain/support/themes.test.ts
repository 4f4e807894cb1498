import { describe, expect, test } from 'vitest';
import { inReadingOrder, isPlanLate, moveForm, themeAnswerForm, themesInTheWay, type ThemeOutcome } from './themes';

describe('the next round', () => {
  const settled = { open: 0, hasComments: true, hasThemes: true, isDecided: false };

  test('waits while a theme has no answer, of whatever round', () => {
    expect(themesInTheWay({ ...settled, open: 1 })).toBe('themes-open');
    expect(themesInTheWay({ open: 1, hasComments: false, hasThemes: false, isDecided: true })).toBe('themes-open');
  });

  test('waits while nobody has looked at the comments of the last one', () => {
    expect(themesInTheWay({ ...settled, hasThemes: false })).toBe('comments-waiting');
  });

  test.each([
    ['every theme has an answer', settled],
    ['no comment asks for an answer, and somebody said so', { ...settled, hasThemes: false, isDecided: true }],
    ['there are no comments, or none that are shown', { ...settled, hasThemes: false, hasComments: false }],
  ])('may open when %s', (_, left) => {
    expect(themesInTheWay(left)).toBeNull();
  });
});

describe('an answer', () => {
  const given = { state: 'done', answerNl: 'Gedaan.', answerEn: 'Done.', seen: '' };
  const faults = (answer: object) => {
    const read = themeAnswerForm.safeParse({ ...given, ...answer });
    return read.success ? [] : read.error.issues.map(({ path, message }) => [path[0], message]);
  };

  test('is there in both languages', () => {
    expect(faults({ answerEn: ' ' })).toEqual([['answerEn', 'required']]);
    expect(faults({ answerNl: 'x'.repeat(401) })).toEqual([['answerNl', 'too-long:400']]);
  });

  test('to plan something names the day', () => {
    expect(faults({ state: 'planned' })).toEqual([['plannedOn', 'date']]);
    expect(themeAnswerForm.parse({ ...given, state: 'planned', plannedOn: '2026-12-01' })).toMatchObject({
      plannedOn: '2026-12-01',
    });
  });

  test('of another kind forgets a day that was filled in before', () => {
    expect(themeAnswerForm.parse({ ...given, plannedOn: '2026-12-01' })).toMatchObject({ plannedOn: null });
  });

  test('open is none', () => {
    expect(faults({ state: 'open' })).toEqual([['state', 'pick']]);
  });
});

describe('comments', () => {
  const faults = (move: object) =>
    moveForm.safeParse(move).error?.issues.map(({ path, message }) => [path[0], message]) ?? [];

  test('go into a theme, or out of theirs', () => {
    expect(moveForm.parse({ theme: 'none', comments: ['a'] })).toEqual({ to: null, comments: ['a'] });
    expect(moveForm.parse({ theme: 'x', comments: ['a'] })).toEqual({ to: 'x', comments: ['a'] });
  });

  test('go into a new theme that has a title in both languages', () => {
    const named = { theme: 'new', comments: ['a'], titleNl: 'Tijd' };
    expect(moveForm.parse({ ...named, titleEn: 'Time' })).toEqual({ to: { nl: 'Tijd', en: 'Time' }, comments: ['a'] });
    expect(faults(named)).toEqual([['titleEn', 'required']]);
  });

  test('go at least one and at most fifty at once', () => {
    expect(faults({ theme: 'x', comments: [] })).toEqual([['comments', 'pick-some']]);
    expect(faults({ theme: 'x' })).toEqual([['comments', 'pick-some']]);
    const many = Array.from({ length: 51 }, (_, index) => String(index));
    expect(faults({ theme: 'x', comments: many })).toEqual([['comments', 'pick-at-most:50']]);
  });
});

test('answers are read in order: done, planned by day, not', () => {
  const theme = (nl: string, state: ThemeOutcome, plannedOn: string | null = null) => ({
    ...{ title: { nl, en: nl }, state, plannedOn },
  });
  const order = inReadingOrder([
    theme('e', 'not'),
    theme('d', 'planned', '2027-01-01'),
    theme('c', 'planned', '2026-12-01'),
    theme('b', 'done'),
    theme('a', 'done'),
  ]);
  expect(order.map(({ title }) => title.nl)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a plan is late from the day after', () => {
  const plan = { state: 'planned', plannedOn: '2026-12-01' } as const;
  expect(isPlanLate(plan, '2026-12-01')).toBe(false);
  expect(isPlanLate(plan, '2026-12-02')).toBe(true);
  expect(isPlanLate({ state: 'done', plannedOn: null }, '2026-12-02')).toBe(false);
});
