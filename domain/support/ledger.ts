import type { DateRange } from './forecast';
import type { ClosedRound } from './rounds';

/** An 80 % range as it was shown; days 'YYYY-MM-DD'. It is kept whatever becomes of the goal afterwards. */
export type ShownRange = DateRange & {
  /** The day from which it was shown: that of the round it was made after. */
  readonly madeOn: string;
  /** The goal of that day, a fraction 0–1. */
  readonly target: number;
};

/**
 * `held`: what was seen does not contradict the range. `early`: a round before the range was at the goal already.
 * `late`: the first round on or after its last day was still below. Both are misses. `not-yet`: no round has decided.
 * `void`: the wording changed before one could; another question says nothing about it.
 */
export type Standing = 'held' | 'early' | 'late' | 'not-yet' | 'void';

/**
 * What has become of a range, by the rounds after it, oldest first.
 *
 * Support is seen at rounds only, so the first round at or above the target is all we know of the crossing: it happened
 * somewhere since the round before. A range says two things that rounds can contradict: before `earliest` no round is
 * at the target, and the first round on or after `latest` is. The weighted headline decides, as it was shown, without
 * its interval: noise makes ranges miss as easily as hold. The first crossing counts, also when support falls later.
 *
 * So a range is due at the first round at the target, or at the first on or after `latest`, whichever comes first. As
 * long as there is neither, also long after `latest` when no more rounds are held, it is not yet due.
 */
export function standingOf(range: ShownRange, rounds: readonly ClosedRound[]): Standing {
  return decisionOn(range, rounds).standing;
}

/** A range with what has become of it, and the round that decided; null where none has. */
export type JudgedRange = ShownRange & { readonly standing: Standing; readonly decidedBy: ClosedRound | null };

function decisionOn(range: ShownRange, rounds: readonly ClosedRound[]): Pick<JudgedRange, 'standing' | 'decidedBy'> {
  const wording = rounds.findLast(({ day }) => day <= range.madeOn)?.wordingVersion;
  for (const round of rounds) {
    const { day, figure, wordingVersion } = round;
    if (day <= range.madeOn) continue;
    if (wording !== undefined && wordingVersion !== wording) return { standing: 'void', decidedBy: round };

    const supporters = figure?.supporters;
    // Fewer than 20 answers: no share was shown, so none decides.
    if (!supporters) continue;
    if (supporters.value >= range.target) {
      return { standing: day < range.earliest ? 'early' : 'held', decidedBy: round };
    }
    if (day >= range.latest) return { standing: 'late', decidedBy: round };
  }
  return { standing: 'not-yet', decidedBy: null };
}

/**
 * Every range ever shown, with what has become of it. One that was made twice on a day for one target stands there once,
 * as made last.
 *
 * @param ranges oldest first
 * @param rounds all closed rounds, oldest first, also those before the ranges
 */
export function judgedRanges(ranges: readonly ShownRange[], rounds: readonly ClosedRound[]): JudgedRange[] {
  const kept = new Map(ranges.map((range) => [`${range.madeOn} ${range.target}`, range]));
  return [...kept.values()].map((range) => ({ ...range, ...decisionOn(range, rounds) }));
}

/** Numbers of ranges. "`held` of our `due` earlier 80 % ranges held". */
export type Ledger = {
  readonly due: number;
  readonly held: number;
  readonly early: number;
  readonly late: number;
  readonly notYet: number;
  readonly void: number;
};

/**
 * The sum of all ranges ever shown. Ranges of neighbouring rounds share most of their data, so they hold or miss
 * together: eight ranges are fewer than eight trials, and no test is done on them.
 *
 * @param ranges oldest first
 * @param rounds all closed rounds, oldest first, also those before the ranges
 */
export function ledgerOf(ranges: readonly ShownRange[], rounds: readonly ClosedRound[]): Ledger {
  const standings = judgedRanges(ranges, rounds).map(({ standing }) => standing);
  const count = (standing: Standing) => standings.filter((each) => each === standing).length;
  const [held, early, late] = [count('held'), count('early'), count('late')];
  return { due: held + early + late, held, early, late, notYet: count('not-yet'), void: count('void') };
}
