import { addDays } from '@/domain/calendar/day';
import { snapshotOf } from './figures';
import type { ClosedRound } from './rounds';

/** What a closed round was, in counts: a round without departments. */
export type RoundCounts = {
  readonly day: string;
  readonly supporters: number;
  readonly n?: number;
  readonly N?: number;
  readonly wordingVersion?: number;
};

/** Closed rounds as pages get them, out of counts; 150 of 240 answer unless said otherwise. */
export function closedRounds(rounds: readonly RoundCounts[]): ClosedRound[] {
  return rounds.map(({ day, supporters, n = 150, N = 240, wordingVersion = 1 }, index) => {
    const opponents = Math.floor((n - supporters) / 2);
    const counts = { N, n, supporters, opponents, neutral: n - supporters - opponents };
    const { organisation } = snapshotOf({ tree: { id: 'all', name: 'All', children: [], ...counts }, k: 5 });
    const figure = organisation.hidden ? null : organisation.figure;
    return { roundId: `round-${index + 1}`, number: index + 1, day, wordingVersion, figure };
  });
}

/** Counts of supporters, one round every four weeks from 5 January 2026 on. */
export function everyFourWeeks(supporters: readonly number[]): RoundCounts[] {
  return supporters.map((each, index) => ({ day: addDays('2026-01-05', 28 * index), supporters: each }));
}
