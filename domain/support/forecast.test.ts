import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '@/domain/calendar/day';
import { forecastSupport } from '@/domain/statistics/forecast-support';
import { countedRounds, daysOf, nearOnly, supportOutlook } from './forecast';
import { closedRounds, everyFourWeeks, type RoundCounts } from './rounds.factory';

const steady = everyFourWeeks(Array.from({ length: 12 }, (_, round) => 60 + 4 * round));
const outlook = (rounds: readonly RoundCounts[], goal = 0.75) => supportOutlook(closedRounds(rounds), goal);
const codesOf = (found: ReturnType<typeof supportOutlook>) =>
  found.kind === 'no-date' ? found.reasons.map(({ code }) => code) : found.kind;

describe('supportOutlook', () => {
  test('a steady rise over twelve rounds: three days, those of the series in units of four weeks', () => {
    const found = outlook(steady);
    const series = forecastSupport({
      times: steady.map((_, round) => round),
      n: steady.map(() => 150),
      supporters: steady.map(({ supporters }) => supporters),
      target: 0.75,
    });
    if (found.kind !== 'date') throw new Error(`no date: ${JSON.stringify(found)}`);
    expect(found.earliest <= found.median && found.median <= found.latest).toBe(true);
    expect(daysBetween('2026-01-05', found.median)).toBe(Math.ceil(series.median! * 28));
    expect(daysBetween('2026-01-05', found.latest)).toBe(Math.ceil(series.latest! * 28));
  });

  test('four rounds: one more is needed', () => {
    expect(outlook(steady.slice(0, 4))).toEqual({
      kind: 'no-date',
      reasons: [{ code: 'too-few-rounds', rounds: 4, needed: 1 }],
    });
    expect(outlook([])).toEqual({ kind: 'no-date', reasons: [{ code: 'too-few-rounds', rounds: 0, needed: 5 }] });
  });

  test('another wording begins a new series: two rounds of it, whatever went before', () => {
    const changed = steady.map((round, index) => ({ ...round, wordingVersion: index < 10 ? 1 : 2 }));
    expect(outlook(changed)).toEqual({
      kind: 'no-date',
      reasons: [
        { code: 'wording-changed', day: changed[10]!.day },
        { code: 'too-few-rounds', rounds: 2, needed: 3 },
      ],
    });
    // A break long ago is over: the rounds since then are enough by themselves.
    const long = [{ day: '2025-01-05', supporters: 10, wordingVersion: 0 }, ...steady];
    expect(outlook(long)).toEqual(outlook(steady));
  });

  test('rounds of fewer than 20 answers have no counts to rest on', () => {
    const small = steady.slice(0, 5).map((round, index) => (index === 2 ? { ...round, n: 19, supporters: 9 } : round));
    expect(codesOf(outlook(small))).toEqual(['too-few-rounds']);
    expect(countedRounds(closedRounds(small))).toHaveLength(4);
  });

  test('counts come back out of the figures as they were', () => {
    expect(countedRounds(closedRounds(steady))[3]).toEqual({ day: steady[3]!.day, N: 240, n: 150, supporters: 72 });
  });

  test('two rounds that were closed on one day count as the later one', () => {
    const late = steady.map((round, index) => (index === 5 ? { ...round, day: steady[6]!.day } : round));
    expect(countedRounds(closedRounds(late)).map(({ supporters }) => supporters)).toEqual(
      steady.filter((_, index) => index !== 5).map(({ supporters }) => supporters),
    );
    expect(outlook(late).kind).toBe('date');
  });

  test('a response that moved by more than 15 points leaves no date, however clear the trend', () => {
    // 150 of 240 is 62.5 %, 187 is 77.9 %; 186 is 77.5 %, exactly 15 points more.
    const answered = (n: number) =>
      outlook(steady.map((round, index) => (index === 6 ? { ...round, n, supporters: Math.round(0.56 * n) } : round)));
    expect(answered(187)).toEqual({
      kind: 'no-date',
      reasons: [{ code: 'response-moved', lowest: 150 / 240, highest: 187 / 240 }],
    });
    expect(answered(186).kind).toBe('date');
  });

  test('level and falling are told apart', () => {
    expect(codesOf(outlook(everyFourWeeks([80, 81, 79, 80, 82, 80])))).toEqual(['no-trend']);
    expect(codesOf(outlook(everyFourWeeks([95, 88, 82, 78, 72, 66])))).toEqual(['falling']);
  });

  test('rising with no end in sight: only from when on it may be', () => {
    const found = outlook(everyFourWeeks([66, 72, 78, 82, 88, 95]));
    expect(found).toEqual({
      kind: 'no-date',
      // 6.8189 times 28 is 190.9 days after 5 January.
      reasons: [{ code: 'no-end', earliest: addDays('2026-01-05', 191) }],
    });
    expect(codesOf(outlook(everyFourWeeks([66, 72, 78, 82, 88, 95]), 1))).toEqual(['no-end']);
    // To 90 % even the earliest day is further away than the half year behind us.
    expect(outlook(everyFourWeeks([66, 72, 78, 82, 88, 95]), 0.9)).toEqual({
      kind: 'no-date',
      reasons: [{ code: 'no-end', earliest: null }],
    });
  });

  test('a goal that is reached beyond noise is not forecast, with any number of rounds', () => {
    expect(outlook(everyFourWeeks([120]), 0.6)).toEqual({ kind: 'reached' });
    expect(codesOf(outlook(everyFourWeeks([120]), 0.79))).toEqual(['too-few-rounds']);
  });
});

test('a time is over on the first whole day after it', () => {
  const reach = { earliest: 1, median: 1.01, latest: null };
  expect(daysOf(reach, '2026-01-05')).toEqual({ earliest: '2026-02-02', median: '2026-02-03', latest: null });
  // As fractions of four weeks 1 + 28 days are a little more than 29, and would be over on the thirtieth.
  for (let days = 2; days < 100; days++) {
    const reached = daysOf({ earliest: 1 / 28 + (days - 1) / 28, median: null, latest: null }, '2026-01-05');
    expect(reached.earliest).toBe(addDays('2026-01-05', days));
  }
});

test('near is no further ahead than the history is long', () => {
  const counted = countedRounds(closedRounds(steady.slice(0, 3)));
  expect(nearOnly('2026-04-27', counted)).toBe('2026-04-27');
  expect(nearOnly('2026-04-28', counted)).toBeNull();
  expect(nearOnly(null, counted)).toBeNull();
  expect(nearOnly('2026-04-27', [])).toBeNull();
});
