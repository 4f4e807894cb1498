import { describe, expect, test } from 'vitest';
import { answerForm, commentForm, invitationForm, isAsked, isOpenForComments, proposalIn } from './commenting';

const departments = [
  { id: 'all', parentId: null },
  { id: 'works', parentId: 'all' },
  { id: 'north', parentId: 'works' },
  { id: 'office', parentId: 'all' },
];

describe('who is asked', () => {
  test('everyone when no department was chosen, but nobody without one', () => {
    expect(isAsked(departments, 'north', [])).toBe(true);
    expect(isAsked(departments, null, [])).toBe(false);
  });

  test('those in a chosen department and everywhere below it', () => {
    expect(isAsked(departments, 'north', ['works'])).toBe(true);
    expect(isAsked(departments, 'works', ['works'])).toBe(true);
    expect(isAsked(departments, 'office', ['works'])).toBe(false);
    expect(isAsked(departments, 'all', ['works'])).toBe(false);
  });

  test('a tree that bites its own tail ends', () => {
    const circle = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ];
    expect(isAsked(circle, 'a', ['c'])).toBe(false);
  });
});

test('the last day is a whole day', () => {
  expect(isOpenForComments('2026-12-03', '2026-12-03')).toBe(true);
  expect(isOpenForComments('2026-12-03', '2026-12-04')).toBe(false);
  expect(isOpenForComments(null, '2026-12-03')).toBe(false);
});

test('a proposal that is the text itself is none', () => {
  expect(proposalIn('We listen.', 'We listen. \n')).toBeNull();
  expect(proposalIn(undefined, 'We listen.')).toBeNull();
  expect(proposalIn('', 'We listen.')).toBeNull();
  expect(proposalIn('We always listen.', 'We listen.')).toBe('We always listen.');
});

const given = { formKey: 'k', locale: 'nl', revision: '2', text: ' Goed zo. ', proposal: 'Wij\r\nluisteren.  ' };

test('a comment as it comes from the form', () => {
  expect(commentForm.parse(given)).toEqual({
    formKey: 'k',
    locale: 'nl',
    revision: 2,
    text: 'Goed zo.',
    proposal: 'Wij\nluisteren.',
    mayName: false,
  });
  expect(commentForm.parse({ ...given, mayName: 'on' }).mayName).toBe(true);
});

test('an answer that does not take all over has a reason', () => {
  expect(answerForm.safeParse({ outcome: 'taken-over', reason: '', seen: '' }).success).toBe(true);
  for (const outcome of ['partly', 'not']) {
    const read = answerForm.safeParse({ outcome, reason: ' ', seen: '' });
    expect(read.error?.issues[0]).toMatchObject({ path: ['reason'], message: 'reason-needed' });
  }
});

test('an invitation: everyone, or at least one department', () => {
  expect(invitationForm.parse({ until: '2026-12-03', who: 'everyone', departments: ['x'] }).departmentIds).toEqual([]);
  expect(invitationForm.safeParse({ until: '2026-12-03', who: 'departments' }).success).toBe(false);
  expect(invitationForm.parse({ until: '2026-12-03', who: 'departments', departments: ['x'] }).departmentIds).toEqual([
    'x',
  ]);
});
