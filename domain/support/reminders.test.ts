import { describe, expect, test } from 'vitest';
import { reminderDays, reminderDue, type ReminderMoment } from './reminders';

const all: ReminderMoment[] = ['opening', 'halfway', 'last-day'];
const round = { openedOn: '2026-11-02', closesOn: '2026-11-14', reminders: all };

describe('reminderDays', () => {
  test('twelve days: at opening, after six, and the day before closing', () => {
    expect(reminderDays(round, all)).toEqual([
      { moment: 'opening', day: '2026-11-02' },
      { moment: 'halfway', day: '2026-11-08' },
      { moment: 'last-day', day: '2026-11-13' },
    ]);
    expect(reminderDays(round, ['last-day'])).toEqual([{ moment: 'last-day', day: '2026-11-13' }]);
    expect(reminderDays(round, [])).toEqual([]);
  });

  test('nobody gets two letters on one day', () => {
    const until = (closesOn: string, chosen = all) =>
      reminderDays({ openedOn: '2026-11-02', closesOn }, chosen).map(({ moment }) => moment);
    expect(until('2026-11-04')).toEqual(['opening', 'last-day']);
    expect(until('2026-11-03')).toEqual(['opening']);
    expect(until('2026-11-03', ['halfway', 'last-day'])).toEqual(['last-day']);
  });
});

test.each<[string, number, ReminderMoment | null]>([
  ['2026-11-02', 0, 'opening'],
  ['2026-11-08', 7, 'opening'],
  ['2026-11-08', 8, 'halfway'],
  ['2026-11-13', 7, 'halfway'],
  ['2026-11-13', 8, 'last-day'],
  ['2026-11-14', 23, 'last-day'],
  ['2026-11-15', 0, null],
])('on %s at %i the newest letter whose time has come is %s', (today, hour, moment) => {
  expect(reminderDue(round, { today, hour })).toBe(moment);
});

test('none before the first that was chosen', () => {
  expect(reminderDue({ ...round, reminders: ['last-day'] }, { today: '2026-11-12', hour: 12 })).toBeNull();
});
