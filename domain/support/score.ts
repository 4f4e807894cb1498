import type { ScaleValue } from './instrument';

/** The four support items of one answer; null stands for "no opinion" and counts as missing. */
export type SupportItems = {
  readonly S1: ScaleValue | null;
  readonly S2: ScaleValue | null;
  readonly S3: ScaleValue | null;
  readonly S4: ScaleValue | null;
};

export const supportBands = ['supporter', 'neutral', 'opponent'] as const;
export type SupportBand = (typeof supportBands)[number];

/** A score from here up is a supporter, one from here down an opponent: 62.5 is a mean of 3.5, 37.5 one of 2.5. */
const SUPPORTER_FROM = 62.5;
const OPPONENT_TO = 37.5;

/** With fewer of the four items answered there is no score. */
const ITEMS_NEEDED = 3;

/**
 * Support in one answer: (mean of the answered S1–S4 − 1) / 4 × 100.
 *
 * @returns 0–100, or null with fewer than 3 of the 4 items answered
 * @throws RangeError when an item is not a whole number from 1 to 5
 */
export function supportScore({ S1, S2, S3, S4 }: SupportItems): number | null {
  const answered = [S1, S2, S3, S4].filter((value) => value !== null);
  for (const value of answered) {
    if (!Number.isInteger(value) || value < 1 || value > 5) throw new RangeError(`${value} on a scale of 1 to 5`);
  }
  if (answered.length < ITEMS_NEEDED) return null;

  const mean = answered.reduce<number>((sum, value) => sum + value, 0) / answered.length;
  return ((mean - 1) / 4) * 100;
}

/**
 * For, neutral or against. Doing only what is required is neutral, not support.
 *
 * @see Herscovitch & Meyer (2002), J. Applied Psychology 87(3), 474–487: compliance is not cooperation
 */
export function supportBand(score: number): SupportBand {
  if (!(score >= 0 && score <= 100)) throw new RangeError(`score ${score}`);
  if (score >= SUPPORTER_FROM) return 'supporter';
  return score <= OPPONENT_TO ? 'opponent' : 'neutral';
}

/** The band of an answer; null when it has no score. */
export function bandOf(items: SupportItems): SupportBand | null {
  const score = supportScore(items);
  return score === null ? null : supportBand(score);
}
