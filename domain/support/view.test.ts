import { describe, expect, test } from 'vitest';
import { closedRounds, everyFourWeeks } from './rounds.factory';
import { isForecastInView, periodOf, readView, sinceItBegan, viewQuery, within } from './view';

const departments = [{ id: 'sales' }];
const everything = { from: null, to: null, department: null };

describe('readView', () => {
  test('an address that says nothing is everything, of the organisation', () => {
    expect(readView({}, departments)).toEqual({ view: everything, faults: [] });
    expect(readView({ from: '', to: '', department: '' }, departments)).toEqual({ view: everything, faults: [] });
  });

  test('takes a period and a department', () => {
    const address = { from: '2026-01-01', to: '2026-06-30', department: 'sales' };
    expect(readView(address, departments)).toEqual({ view: address, faults: [] });
  });

  test.each([
    ['a day that does not exist', { from: '2026-02-30' }, ['day']],
    ['a word for a day', { to: 'yesterday' }, ['day']],
    ['the same name twice', { from: ['2026-01-01', '2026-02-01'] }, ['day']],
    ['an end before its start', { from: '2026-03-01', to: '2026-02-01' }, ['order']],
    ['a department of which nothing is known', { department: 'marketing' }, ['department']],
    ['two departments', { department: ['sales', 'sales'] }, ['department']],
  ])('%s counts as not said, and is told', (_, address, faults) => {
    expect(readView(address, departments)).toEqual({ view: everything, faults });
  });

  test('what is right stays beside what is wrong', () => {
    const { view, faults } = readView({ from: 'x', to: '2026-06-30', department: 'sales' }, departments);
    expect(view).toEqual({ from: null, to: '2026-06-30', department: 'sales' });
    expect(faults).toEqual(['day']);
  });

  test('the address of a view gives the view again', () => {
    const view = { from: '2026-01-01', to: null, department: 'sales' };
    expect(readView(viewQuery(view), departments).view).toEqual(view);
  });
});

test('periods that are ready made are recognised by their days', () => {
  expect(periodOf(everything, '2026-11-25')).toBe('all');
  expect(periodOf({ ...everything, from: '2025-11-25' }, '2026-11-25')).toBe('year');
  expect(periodOf({ ...everything, from: '2025-11-24' }, '2026-11-25')).toBe('own');
  expect(periodOf({ ...everything, from: '2025-11-25', to: '2026-11-25' }, '2026-11-25')).toBe('own');
});

test('both days of a period belong to it', () => {
  const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'].map((day) => ({ day }));
  const view = { ...everything, from: '2026-01-02', to: '2026-01-03' };
  expect(within(view, days).map(({ day }) => day)).toEqual(['2026-01-02', '2026-01-03']);
});

test('a department begins with the first round in which it was there; later gaps stay', () => {
  const rounds = closedRounds(everyFourWeeks([60, 70, 80, 90]));
  const isAbsent = [true, false, true, false];
  const history = rounds.map((round, index) => ({ ...round, isAbsent: isAbsent[index] }));
  expect(sinceItBegan(history).map(({ number }) => number)).toEqual([2, 3, 4]);
  expect(sinceItBegan(history.slice(0, 1))).toEqual([]);
});

describe('the forecast in a view', () => {
  const newest = closedRounds(everyFourWeeks([60, 70, 80])).at(-1);
  if (!newest) throw new Error('no round');
  const outlook = { kind: 'date', earliest: '2026-06-01', median: '2026-08-01', latest: '2026-12-01' } as const;
  const forecast = { outlook, rising: 0.95, fan: [] };

  test.each([
    ['is there when nothing is left out', {}, true],
    ['is there when the period holds all of it', { from: newest.day, to: '2026-12-01' }, true],
    ['is not there when its latest day is outside', { to: '2026-11-30' }, false],
    ['is not there when the round that it begins at is outside', { from: '2026-03-03' }, false],
    ['is not there for a department: it is one of the organisation', { department: 'sales' }, false],
  ])('%s', (_, change, expected) => {
    expect(isForecastInView({ ...everything, ...change }, newest, forecast)).toBe(expected);
  });

  test('is not there when no day can be given', () => {
    const none = { outlook: { kind: 'no-date', reasons: [] }, rising: null, fan: null } as const;
    expect(isForecastInView(everything, newest, none)).toBe(false);
  });
});
