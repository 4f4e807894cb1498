import { describe, expect, test } from 'vitest';
import { correctedDue, dateGiven, dueWithLeaves } from './due-recount';

const day = (one: string) => new Date(`${one}T09:00:00Z`);
const leave = (from: string, until: string | null, recorded: string) => ({ from, until, recordedAt: day(recorded) });
const made = { dueOn: '2026-12-21', baseDueOn: null, assignedAt: day('2026-11-23'), assignedOn: '2026-11-23' };
const change = (
  kind: 'paused' | 'extended' | 'reopened',
  dueBefore: string | null,
  dueAfter: string | null,
  at: string,
) => ({ kind, dueBefore, dueAfter, changedAt: day(at) }) as const;

describe('the date that was given', () => {
  test('is the first one, before the days away', () => {
    expect(dateGiven(made, [])).toMatchObject({ on: '2026-12-21', since: '2026-11-23' });
    expect(dateGiven({ ...made, baseDueOn: '2026-12-14' }, []).on).toBe('2026-12-14');
    const moved = [change('paused', '2026-12-14', '2026-12-21', '2026-12-01')];
    expect(dateGiven(made, moved).on).toBe('2026-12-14');
  });

  test('is the last one that somebody gave after that, whatever was done since', () => {
    const changes = [
      change('paused', '2026-12-14', '2026-12-18', '2026-12-01'),
      change('extended', '2026-12-18', '2027-01-11', '2026-12-02'),
      change('reopened', null, null, '2026-12-03'),
      change('paused', '2027-01-11', '2027-01-15', '2026-12-04'),
    ];
    expect(dateGiven(made, changes)).toEqual({ on: '2027-01-11', at: day('2026-12-02'), since: null });
  });
});

describe('the due date with days away', () => {
  const first = dateGiven(made, []);
  const later = { on: '2027-01-11', at: day('2026-12-02'), since: null };

  test('counts them in the order of the calendar, not in the order they were noted', () => {
    // 21 December and seven days: the 28th. Only then does the leave from the 24th touch it: two days more.
    const noted = [leave('2026-12-24', '2026-12-25', '2026-12-01'), leave('2026-12-07', '2026-12-13', '2026-12-02')];
    expect(dueWithLeaves(first, noted)).toBe('2026-12-30');
  });

  test('of a leave that was known, counts the days after the assignment was made', () => {
    expect(dueWithLeaves(first, [leave('2026-11-20', '2026-11-25', '2026-11-01')])).toBe('2026-12-23');
    expect(dueWithLeaves(first, [leave('2026-11-10', '2026-11-23', '2026-11-01')])).toBe('2026-12-21');
    expect(dueWithLeaves(first, [leave('2026-12-07', '2026-12-13', '2026-11-01')])).toBe('2026-12-28');
  });

  test('leaves a date alone that was given by somebody who knew of it', () => {
    expect(dueWithLeaves(later, [leave('2027-01-04', '2027-01-10', '2026-12-01')])).toBe('2027-01-11');
    expect(dueWithLeaves(later, [leave('2027-01-04', '2027-01-10', '2026-12-03')])).toBe('2027-01-18');
  });

  test('waits while the end is not known', () => {
    expect(dueWithLeaves(first, [leave('2026-12-07', null, '2026-12-01')])).toBe('2026-12-21');
    expect(dueWithLeaves(first, [leave('2026-12-07', null, '2026-11-01')])).toBe('2026-12-21');
  });
});

test.each([
  ['moves on', '2026-12-21', '2026-12-28', '2026-12-20', '2026-12-28'],
  ['moves back', '2026-12-28', '2026-12-21', '2026-12-20', '2026-12-21'],
  ['moves back to today at the earliest', '2026-12-28', '2026-12-10', '2026-12-20', '2026-12-20'],
  ['that has passed stays', '2026-12-15', '2026-12-10', '2026-12-20', '2026-12-15'],
])('a corrected date %s', (_, dueOn, counted, today, expected) => {
  expect(correctedDue(dueOn, counted, today)).toBe(expected);
});
