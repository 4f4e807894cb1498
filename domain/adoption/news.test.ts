import { describe, expect, test } from 'vitest';
import { forecastNews, mostImportant, type News, type Said } from './news';
import { lookAt } from './visit';

const at = (time: string) => new Date(`2026-11-25T${time}Z`);

describe('a look at the overview', () => {
  test('the first ever begins a visit before which there was nothing', () => {
    expect(lookAt(null, at('09:00:00'))).toEqual({ visit: { newsSince: null, seenAt: at('09:00:00') }, isNoted: true });
  });

  test('within half an hour it belongs to the same visit: what is new stays new', () => {
    const known = { newsSince: at('07:00:00'), seenAt: at('09:00:00') };
    expect(lookAt(known, at('09:30:00'))).toEqual({
      visit: { newsSince: at('07:00:00'), seenAt: at('09:30:00') },
      isNoted: true,
    });
    // A reload within the minute writes nothing.
    expect(lookAt(known, at('09:00:59')).isNoted).toBe(false);
  });

  test('after that it is a new visit, with what happened since the last look', () => {
    const known = { newsSince: at('07:00:00'), seenAt: at('09:00:00') };
    expect(lookAt(known, at('09:30:01')).visit).toEqual({ newsSince: at('09:00:00'), seenAt: at('09:30:01') });
  });
});

describe('news of the forecast', () => {
  const range = { kind: 'date' as const, earliest: '2027-01-01', median: '2027-02-01', latest: '2027-03-01' };
  const later = { ...range, latest: '2027-04-01' };
  const none = { kind: 'no-date' as const, reasons: [] };
  const said = (outlook: Said['outlook'], goal = 0.75): Said => ({ goal, outlook });

  test.each([
    ['the same range', said(range), said(range), []],
    ['another range', said(range), said(later), ['forecast']],
    ['a range where there was none', said(none), said(range), ['forecast']],
    ['none where there was a range', said(range), said(none), ['forecast']],
    ['none and none', said(none), said(none), []],
    ['another goal without a range', said(none), said(none, 0.8), ['goal']],
    ['another goal with its range', said(range), said(range, 0.8), ['goal', 'forecast']],
    ['a first goal', null, said(none), ['goal']],
    ['nothing said', said(range), null, []],
  ])('%s', (_, before, now, kinds) => {
    expect(forecastNews(before, now).map(({ kind }) => kind)).toEqual(kinds);
  });
});

test('at most five, rounds first and answers to responsibilities last', () => {
  const news: News[] = [
    { kind: 'responsibilities', accepted: 1, declined: 0 },
    { kind: 'completions', times: 3 },
    { kind: 'themes', count: 1, title: { nl: 'Tijd', en: 'Time' } },
    { kind: 'goal', goal: 0.8 },
    { kind: 'policy', number: 2 },
    { kind: 'round', roundId: 'r', number: 4, figure: null },
  ];
  expect(mostImportant(news).map(({ kind }) => kind)).toEqual(['round', 'goal', 'policy', 'themes', 'completions']);
});
