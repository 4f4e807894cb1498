import { expect, test } from 'vitest';
import { anotherRound, canRise, type OnTopic } from './another-round';

const day = (on: string) => new Date(`${on}T09:00:00Z`);

/** Level 3, on the way to 4. */
function topic(notBefore: Date | null, { rightAnswers = 4 as number | null, refreshDue = false } = {}): OnTopic {
  const next = { level: 4, kind: 'scenario', rightAnswers: 4, counted: [], spent: new Set<string>() } as const;
  return { level: { next: { ...next, notBefore }, refreshDue }, path: { rightAnswers } };
}
const highest: OnTopic = { level: { next: null, refreshDue: false }, path: { rightAnswers: null } };

test('a level that questions can still bring is worth a round', () => {
  expect(canRise(topic(null))).toBe(true);
  expect(anotherRound([highest, topic(null)])).toEqual({ kind: 'rise' });
});

test('without enough questions, or at the highest level, it brings nothing', () => {
  expect(anotherRound([topic(null, { rightAnswers: null }), highest])).toEqual({ kind: 'none' });
  expect(anotherRound([])).toEqual({ kind: 'none' });
});

test('what has aged can be refreshed, also while a level has to wait', () => {
  expect(anotherRound([topic(day('2027-02-01'), { refreshDue: true })])).toEqual({ kind: 'refresh' });
});

test('before 60 days have passed it says from when on: the soonest of the topics', () => {
  const topics = [topic(day('2027-02-01')), topic(day('2027-01-15')), topic(day('2027-01-01'), { rightAnswers: null })];
  expect(anotherRound(topics)).toEqual({ kind: 'later', on: day('2027-01-15') });
});
