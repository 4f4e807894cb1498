import { describe, expect, test } from 'vitest';
import { daysBetween } from '@/domain/calendar/day';
import { supportOutlook } from './forecast';
import { closedRounds, everyFourWeeks } from './rounds.factory';
import { type Lever, type PossibleRange, whatIf } from './what-if';

const rising = closedRounds(everyFourWeeks(Array.from({ length: 12 }, (_, round) => 60 + 4 * round)));
const level = closedRounds(everyFourWeeks([80, 81, 79, 80, 82, 80, 79, 81, 80, 80]));
const found = (lever: Lever, rounds = rising, goal = 0.75) => whatIf(rounds, goal, lever)!;
const width = ({ earliest, latest }: PossibleRange) => daysBetween(earliest!, latest!);

describe('whatIf', () => {
  test('beside the assumption stands the range as it is forecast', () => {
    const outlook = supportOutlook(rising, 0.75);
    const { measured, lever } = found({ kind: 'response', response: 0.9 });
    expect(outlook).toEqual({ kind: 'date', ...measured });
    expect(lever).toEqual({ kind: 'response', response: 0.9 });
  });

  test('a lever that is not moved moves nothing', () => {
    for (const lever of [
      { kind: 'response', response: 150 / 240 },
      { kind: 'points', perRound: 0 },
      { kind: 'start', day: rising.at(-1)!.day },
    ] as const) {
      const { measured, assumed } = found(lever);
      expect(assumed).toEqual(measured);
    }
  });

  test('a better response makes the range narrower, a worse one wider', () => {
    const as = found({ kind: 'response', response: 150 / 240 });
    const better = found({ kind: 'response', response: 1 });
    expect(width(better.assumed)).toBeLessThan(width(as.measured));
    const worse = found({ kind: 'response', response: 0.3 }).assumed;
    expect(worse.latest === null || width(worse) > width(as.measured)).toBe(true);
  });

  test('more points a round bring each day nearer', () => {
    const { measured, assumed } = found({ kind: 'points', perRound: 0.02 });
    expect(assumed.earliest! <= measured.earliest!).toBe(true);
    expect(assumed.median! < measured.median!).toBe(true);
    expect(assumed.latest! < measured.latest!).toBe(true);
  });

  test('where support does not move, four points a round bring it 22 points further in about six rounds', () => {
    // 53.3 % now, and the line is level. 75 % is 5.4 rounds of 28 days away: 152 days, a little more or less for noise.
    const { measured, assumed } = found({ kind: 'points', perRound: 0.04 }, level);
    expect(measured).toEqual({ earliest: null, median: null, latest: null });
    const ahead = daysBetween(level.at(-1)!.day, assumed.median!);
    expect(ahead).toBeGreaterThan(140);
    expect(ahead).toBeLessThan(165);
  });

  test('a start eight weeks from now moves the middle of the range by eight weeks', () => {
    const { measured, assumed } = found({ kind: 'start', day: '2027-01-04' });
    expect(daysBetween(rising.at(-1)!.day, '2027-01-04')).toBe(56);
    expect(Math.abs(daysBetween(measured.median!, assumed.median!) - 56)).toBeLessThanOrEqual(2);
    expect(daysBetween(measured.latest!, assumed.latest!)).toBeGreaterThan(40);
  });

  test('a start that is over changes nothing; one in ten years leaves no day within reach', () => {
    const over = found({ kind: 'start', day: '2026-02-01' });
    expect(over.assumed).toEqual(over.measured);
    expect(found({ kind: 'start', day: '2036-11-09' }).assumed.median).toBeNull();
  });

  test('four rounds carry no assumption', () => {
    expect(whatIf(rising.slice(0, 4), 0.75, { kind: 'points', perRound: 0.02 })).toBeNull();
    expect(whatIf([], 0.75, { kind: 'points', perRound: 0.02 })).toBeNull();
  });

  test.each([
    { kind: 'response', response: 0 },
    { kind: 'response', response: 1.1 },
    { kind: 'points', perRound: 2 },
    { kind: 'points', perRound: Number.NaN },
  ] as const)('refuses %o', (lever) => {
    expect(() => whatIf(rising, 0.75, lever)).toThrow(RangeError);
  });
});
