import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '@/domain/calendar/day';
import { type Calendar, planFault, planTurn, proposedSeries, type RoundDays, roundSeries, tooNear } from './planning';

const nothing: Calendar = { today: '2026-11-25', last: null, planned: [] };
const days = (opensOn: string, length = 12): RoundDays => ({ opensOn, closesOn: addDays(opensOn, length) });
const fault = (round: RoundDays, calendar: Partial<Calendar> = {}) => planFault([round], { ...nothing, ...calendar });

describe('planFault', () => {
  test('tomorrow is the first day, three years ahead about the last', () => {
    expect(fault(days('2026-11-26'))).toBeNull();
    expect(fault(days('2026-11-25'))).toEqual({ field: 'opensOn', key: 'plan-today:2026-11-26' });
    expect(fault(days('2029-11-24'))).toBeNull();
    expect(fault(days('2029-11-25'))).toEqual({ field: 'opensOn', key: 'date-late' });
  });

  test('a round closes on a later day than it opens', () => {
    expect(fault(days('2026-12-01', 0))).toEqual({ field: 'closesOn', key: 'plan-closes-first' });
    expect(fault(days('2026-12-01', 1))).toBeNull();
  });

  test('28 days after the last round: 20 November and 28 days is 18 December', () => {
    const last = { openedOn: '2026-11-20', isOpen: false, closesOn: '2026-11-22' };
    expect(fault(days('2026-12-18'), { last })).toBeNull();
    expect(fault(days('2026-12-17'), { last })).toEqual({
      field: 'opensOn',
      key: 'plan-near-round:2026-11-20:2026-12-18',
    });
  });

  test('after the round that is open, however long that is', () => {
    const last = { openedOn: '2026-11-01', isOpen: true, closesOn: '2026-12-10' };
    expect(fault(days('2026-12-10'), { last })?.key).toBe('plan-while-open:2026-12-10');
    expect(fault(days('2026-12-11'), { last })).toBeNull();
  });

  test('28 days from what is planned, on either side, and never across it', () => {
    const planned = [days('2027-01-04', 40)];
    expect(fault(days('2026-12-08'), { planned })?.key).toBe('plan-near-planned:2027-01-04:2026-12-08');
    expect(fault(days('2026-12-07'), { planned })).toBeNull();
    expect(fault(days('2026-12-07', 28), { planned })).toEqual({
      field: 'closesOn',
      key: 'plan-overlap:2027-01-04',
    });
    expect(fault(days('2027-02-01'), { planned })?.key).toBe('plan-within:2027-02-13');
    expect(fault(days('2027-02-14'), { planned })).toBeNull();
  });

  test('of a series the first to fail says why, at how many there are', () => {
    const planned = [days('2027-01-20')];
    const series = roundSeries(days('2026-12-01'), 4, 4);
    expect(series.map(({ opensOn }) => opensOn)).toEqual(['2026-12-01', '2026-12-29', '2027-01-26', '2027-02-23']);
    expect(planFault(series, { ...nothing, planned })).toEqual({
      field: 'times',
      key: 'plan-near-planned:2027-01-20:2026-12-29',
    });
    // Of twelve rounds that take five weeks each, every four weeks, the second is still in the first.
    expect(planFault(roundSeries(days('2026-12-01', 35), 4, 2), nothing)).toMatchObject({ field: 'times' });
  });

  test('whatever it lets through is 28 days apart, by chance and by hand', () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let turn = 0; turn < 300; turn++) {
      const planned: RoundDays[] = [];
      for (let tries = 0; tries < 12; tries++) {
        const first = days(addDays('2026-11-20', next(400)), 1 + next(40));
        const series = roundSeries(first, 4 + next(4), 1 + next(4));
        if (planFault(series, { ...nothing, planned }) === null) planned.push(...series);
      }
      const sorted = planned.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
      for (const [place, round] of sorted.entries()) {
        const before = sorted[place - 1];
        if (!before) continue;
        expect(daysBetween(before.opensOn, round.opensOn)).toBeGreaterThanOrEqual(28);
        expect(before.closesOn < round.opensOn).toBe(true);
      }
    }
  });
});

describe('proposedSeries', () => {
  test('the first time: five rounds four weeks apart take sixteen weeks', () => {
    expect(proposedSeries(nothing, null)).toEqual({ ...days('2026-11-26'), weeks: 4, times: 5 });
  });

  test('with two rounds held, three are left of the four months', () => {
    const last = { openedOn: '2026-11-20', isOpen: true, closesOn: '2026-12-02' };
    // 23 October + 17 weeks = 19 February; 18 December, 15 January and 12 February come before.
    expect(proposedSeries({ ...nothing, last }, '2026-10-23')).toEqual({ ...days('2026-12-18'), weeks: 4, times: 3 });
  });

  test('afterwards every eight weeks, from the last that is planned', () => {
    const last = { openedOn: '2026-11-20', isOpen: true, closesOn: '2026-12-02' };
    const calendar = { ...nothing, last, planned: [days('2027-02-12'), days('2026-12-18')] };
    expect(proposedSeries(calendar, '2026-05-08')).toEqual({ ...days('2027-04-09'), weeks: 8, times: 4 });
  });

  test('what is proposed can be planned', () => {
    const last = { openedOn: '2026-10-01', isOpen: true, closesOn: '2026-12-30' };
    const calendar = { ...nothing, last };
    const { opensOn, closesOn, weeks, times } = proposedSeries(calendar, '2026-10-01');
    expect(opensOn).toBe('2026-12-31');
    expect(planFault(roundSeries({ opensOn, closesOn }, weeks, times), calendar)).toBeNull();
  });
});

test('tooNear: a round opened today pushes away what was planned within 28 days', () => {
  const planned = [days('2026-11-25'), days('2026-12-22'), days('2026-12-23')];
  expect(tooNear(planned, '2026-11-25')).toEqual([planned[1]]);
});

test.each([
  ['before its day', '2026-11-25', 23, null, 'wait'],
  ['on its day before the morning', '2026-11-26', 7, null, 'wait'],
  ['on its day', '2026-11-26', 8, null, 'open'],
  ['tried today', '2026-11-27', 15, '2026-11-27', 'wait'],
  ['tried yesterday', '2026-11-28', 8, '2026-11-27', 'open'],
  ['on its closing day', '2026-12-08', 8, '2026-12-07', 'open'],
  ['after its closing day', '2026-12-09', 0, '2026-12-08', 'missed'],
] as const)('planTurn %s', (_, today, hour, triedOn, turn) => {
  expect(planTurn({ ...days('2026-11-26'), triedOn }, { today, hour })).toBe(turn);
});
