import { EXACT_FROM } from '@/domain/statistics/small-groups';
import { change, type PanelDifference, type RoundAnswers } from '@/domain/statistics/change';
import { Z_95 } from '@/domain/statistics/share';
import type { PanelFigure, SupportFigure } from './figures';

/** A closed round as it was frozen. Another wording is another question: rounds are then not compared. */
export type MeasuredRound = {
  readonly wordingVersion: number;
  readonly figure: SupportFigure | null;
  /** By which a later round says that it was compared with this one person by person. */
  readonly number?: number;
};

/** The change between two rounds in the share of supporters among the answers, second minus first; fractions −1…1. */
export type Trend = {
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** The same among the people who answered both rounds; null where their counts are not known or not published. */
  readonly panel: PanelDifference | null;
  /** What `direction` rests on: the people who answered both where they are known, else all answers of both rounds. */
  readonly basis: 'same-people' | 'all-answers';
  /** Only beyond noise: then an arrow, and these words. Null: no demonstrable change. */
  readonly direction: 'risen' | 'fallen' | null;
  /**
   * The two-sided p-value of "no change" that `direction` rests on, for when many are compared; null where only the
   * verdict was published, which among many departments has been corrected for that already.
   */
  readonly p: number | null;
};

/**
 * What can be said about the change in support between two rounds, each with all its answers (measurement 3), and, where
 * the second was compared with the first person by person, among the same people. Then these decide.
 *
 * The answers are counted, not weighted, since the interval is one of counts; the headline is weighted. Where the two
 * do not even move the same way, the make-up of those who answered has changed and nothing is claimed.
 *
 * @returns null when a round has no figure, or one of fewer than 20 answers (its counts are not published, and must
 *   not be worked back from a rounded share), or when the wording changed
 */
export function trend(before: MeasuredRound, after: MeasuredRound): Trend | null {
  if (before.wordingVersion !== after.wordingVersion) return null;
  const [first, second] = [countsOf(before.figure), countsOf(after.figure)];
  const same = panelSince(before, after);
  const found = first && second ? change({ before: first, after: second, overlap: same?.overlap ?? null }) : null;
  if (!found || !before.figure?.supporters || !after.figure?.supporters) return null;

  const direction = same ? same.direction : found.direction;
  const headline = after.figure.supporters.value - before.figure.supporters.value;
  const agrees = direction === null || (direction === 'risen') === headline > 0;
  return {
    change: found.change,
    low: found.low,
    high: found.high,
    panel: found.panel,
    basis: same ? 'same-people' : 'all-answers',
    direction: agrees ? direction : null,
    p: same ? (found.panel?.p ?? null) : found.p,
  };
}

/** What the second round says of the people who answered the first as well; null unless it was compared with that one. */
export function panelSince(before: MeasuredRound, after: MeasuredRound): PanelFigure | null {
  const panel = after.figure?.panel;
  return panel && panel.since === before.number ? panel : null;
}

/** The counts of a published figure. From 20 answers on its shares are exact, so supporters = share of all invited × N. */
export function countsOf(figure: SupportFigure | null): RoundAnswers | null {
  if (!figure || figure.n === null || figure.worst === null) return null;
  return { n: figure.n, supporters: Math.round(figure.worst * figure.N) };
}

/**
 * The smallest difference between two rounds of `answers` answers each that would be called a change: from here on the
 * 95 % interval of the difference leaves out 0, whichever way support moves.
 *
 * It solves d = z·√((p(1−p) + p′(1−p′)) / n) for d, where p′ = p ± d, and takes the larger of the two. A true change of
 * just this size is found in about half of the rounds; one half as large again in five out of six.
 *
 * @param answers answers expected in each of the two rounds
 * @param share   the present share of supporters, 0–1
 * @returns a fraction 0–1; null with fewer than 20 answers, of which no change is shown at all, or when support cannot
 *   move that far in either direction
 * @throws RangeError for a share outside 0–1 or a number of answers below 0
 * @see Newcombe (1998), Statistics in Medicine 17, 873–890, method 1: the interval of `change` without overlap
 */
export function smallestChange({ answers, share }: { answers: number; share: number }): number | null {
  if (!(share >= 0 && share <= 1) || !(answers >= 0)) throw new RangeError(`share ${share}, ${answers} answers`);
  if (answers < EXACT_FROM) return null;

  const a = Z_95 ** 2 / answers;
  const tilt = a * Math.abs(1 - 2 * share);
  const difference = (tilt + Math.sqrt(tilt ** 2 + 8 * a * (1 + a) * share * (1 - share))) / (2 * (1 + a));
  return difference <= Math.max(share, 1 - share) ? difference : null;
}

/** How many of a hundred answer, as long as no round has shown it. */
const ASSUMED_RESPONSE = 0.6;

/** Answers to be expected, and why: as large a part as in the last round, or six in ten of those who can answer. */
export type ExpectedAnswers = { readonly answers: number; readonly basis: 'last' | 'assumed' };

/**
 * How many answers a round can expect: the same part of the people as in the last round. Before the first one, or when
 * fewer than that can answer now, six in ten of those who can.
 */
export function expectedAnswers(round: {
  people: number;
  canAnswer: number;
  lastResponse: number | null;
}): ExpectedAnswers {
  const { people, canAnswer, lastResponse } = round;
  const asLast = lastResponse === null ? null : Math.round(people * lastResponse);
  if (asLast !== null && asLast <= canAnswer) return { answers: asLast, basis: 'last' };
  return { answers: Math.round(canAnswer * ASSUMED_RESPONSE), basis: 'assumed' };
}
