import { describe, expect, test } from 'vitest';
import { judgedRanges, ledgerOf, type ShownRange, standingOf } from './ledger';
import { closedRounds } from './rounds.factory';

const range: ShownRange = {
  madeOn: '2026-03-02',
  target: 0.6,
  earliest: '2026-05-01',
  median: '2026-06-01',
  latest: '2026-07-01',
};
/** Rounds of 100 answers: the number of supporters is the percentage. */
const seen = (...rounds: [day: string, percentage: number, wordingVersion?: number][]) =>
  closedRounds([
    { day: '2026-03-02', supporters: 50, n: 100 },
    ...rounds.map(([day, supporters, wordingVersion]) => ({ day, supporters, n: 100, wordingVersion })),
  ]);

describe('standingOf', () => {
  test.each([
    ['reached within the range', seen(['2026-04-10', 55], ['2026-06-10', 61])],
    ['exactly the target, on the first day of the range', seen(['2026-05-01', 60])],
    ['reached and lost again within the range', seen(['2026-05-20', 62], ['2026-07-05', 55])],
    ['the first round after the range is the first at the target', seen(['2026-06-20', 59], ['2026-08-01', 64])],
  ])('%s: held', (_what, rounds) => {
    expect(standingOf(range, rounds)).toBe('held');
  });

  test('a round before the range is at the target: early', () => {
    expect(standingOf(range, seen(['2026-04-30', 60], ['2026-06-01', 61]))).toBe('early');
  });

  test('the first round on or after its last day is below the target: late, also when the next is not', () => {
    expect(standingOf(range, seen(['2026-07-01', 59]))).toBe('late');
    expect(standingOf(range, seen(['2026-07-20', 59], ['2026-08-20', 70]))).toBe('late');
  });

  test('nothing has decided: not yet, however long ago', () => {
    expect(standingOf(range, seen())).toBe('not-yet');
    expect(standingOf(range, seen(['2026-04-10', 55], ['2026-06-30', 59]))).toBe('not-yet');
  });

  test('what was known when the range was made does not decide', () => {
    const before = closedRounds([
      { day: '2026-01-02', supporters: 65, n: 100 },
      { day: '2026-03-02', supporters: 60, n: 100 },
    ]);
    expect(standingOf(range, before)).toBe('not-yet');
  });

  test('a round without a share decides nothing', () => {
    const small = closedRounds([
      { day: '2026-03-02', supporters: 50, n: 100 },
      { day: '2026-07-05', supporters: 5, n: 18 },
    ]);
    expect(standingOf(range, small)).toBe('not-yet');
  });

  test('another wording before anything is decided: void; after it: it stands', () => {
    expect(standingOf(range, seen(['2026-04-10', 55], ['2026-06-10', 70, 2]))).toBe('void');
    expect(standingOf(range, seen(['2026-05-10', 61], ['2026-06-10', 20, 2]))).toBe('held');
  });
});

describe('judgedRanges', () => {
  test('each range with the round that decided, and none where none has', () => {
    const rounds = seen(['2026-04-10', 55], ['2026-06-10', 61]);
    const [held, open] = judgedRanges([range, { ...range, target: 0.9, latest: '2026-12-01' }], rounds);
    expect(held).toMatchObject({ ...range, standing: 'held', decidedBy: { day: '2026-06-10' } });
    expect(open).toMatchObject({ target: 0.9, standing: 'not-yet', decidedBy: null });
  });
});

describe('ledgerOf', () => {
  test('six of eight held: three kinds of not counted beside them', () => {
    const rounds = seen(['2026-04-10', 55], ['2026-06-10', 61], ['2026-09-01', 70], ['2026-10-01', 72, 2]);
    const made = (day: number, changed: Partial<ShownRange> = {}) => ({
      ...range,
      madeOn: `2026-03-${String(day).padStart(2, '0')}`,
      ...changed,
    });
    const ranges = [
      ...[2, 3, 4, 5, 6, 7].map((day) => made(day)),
      made(8, { latest: '2026-05-20', target: 0.72, earliest: '2026-05-01' }),
      made(9, { earliest: '2026-06-15' }),
      made(10, { target: 0.9, latest: '2026-12-01' }),
    ];
    expect(ledgerOf(ranges, rounds)).toEqual({ due: 8, held: 6, early: 1, late: 1, notYet: 0, void: 1 });
    expect(ledgerOf(ranges, rounds.slice(0, 2))).toEqual({ due: 0, held: 0, early: 0, late: 0, notYet: 9, void: 0 });
  });

  test('made twice on one day for one target: the last counts; for another target: both', () => {
    const rounds = seen(['2026-06-10', 61]);
    const again = { ...range, earliest: '2026-06-20' };
    expect(ledgerOf([range, again], rounds)).toMatchObject({ due: 1, early: 1 });
    expect(ledgerOf([range, { ...range, target: 0.61 }], rounds)).toMatchObject({ due: 2, held: 2 });
  });

  test('nothing was ever shown', () => {
    expect(ledgerOf([], seen())).toEqual({ due: 0, held: 0, early: 0, late: 0, notYet: 0, void: 0 });
  });
});
