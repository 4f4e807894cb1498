import { alphaWord, LOW_DISCRIMINATION, type AlphaWord } from '@/domain/training/item-flags';
import { itemStatistics } from '@/domain/training/item-statistics';
import { supportItemIds } from './instrument';
import type { SupportItems } from './score';

/** From so many people who answered all four items on, what is said about the items is more than chance. */
export const RELIABILITY_FROM = 100;

/** People whose four answers were the same, counted; a round has few different ones. */
export type AnswersAlike = { readonly items: SupportItems; readonly people: number };

/**
 * How an item goes with the other three: fits; stands-apart (item–rest below .15: it measures something else);
 * contradicts (below 0: who scores high elsewhere scores low here); no-difference (everybody gave the same answer).
 */
export type ItemWord = 'fits' | 'stands-apart' | 'contradicts' | 'no-difference';

export type ReliabilityItem = {
  readonly id: (typeof supportItemIds)[number];
  /** Correlation with the sum of the other three, −1…1; null where one of the two does not vary. */
  readonly itemRest: number | null;
  readonly word: ItemWord;
};

/** Do the four support items measure one thing? */
export type Reliability = {
  /** People who answered all four. */
  readonly n: number;
  /** Cronbach's α, may be negative; null when nobody differs from anybody. */
  readonly alpha: number | null;
  readonly word: AlphaWord | null;
  readonly items: readonly ReliabilityItem[];
};

/**
 * What is stored and shown of it: figures in hundredths, and not how many people answered all four items. Beside the
 * number of answers that would tell how many left one out, which may be a single person.
 */
export type PublishedReliability = Omit<Reliability, 'n'>;

export function publishedReliability({ alpha, word, items }: Reliability): PublishedReliability {
  return {
    alpha: inHundredths(alpha),
    word,
    items: items.map((item) => ({ ...item, itemRest: inHundredths(item.itemRest) })),
  };
}

function inHundredths(figure: number | null): number | null {
  // Adding zero turns −0 into 0.
  return figure === null ? null : Math.round(figure * 100) / 100 + 0;
}

/**
 * Cronbach's α and item–rest correlations of the items S1–S4 of one round.
 *
 * Who left out an item does not count, although a score may come of the other three: α compares items with sums, and
 * the sum of somebody who left one out is not known. Filling it in from the others would make the items look more alike
 * than they are. The scale 1–5 is read as marks 0–4, which changes neither figure.
 *
 * @returns null when fewer than 100 people answered all four: too few to judge the items by
 * @throws RangeError when `people` is not a whole number from 0 on, or an item not one from 1 to 5
 * @see itemStatistics: the same α, with the same denominator in all variances, as that of a quiz
 */
export function reliability(answers: readonly AnswersAlike[]): Reliability | null {
  const marks = answers.flatMap(({ items, people }) => {
    if (!Number.isInteger(people) || people < 0) throw new RangeError(`${people} people who answered alike`);
    const row = supportItemIds.flatMap((id) => items[id] ?? []);
    // The row is the same object for all of them: a hundred thousand people take no more room than their pointers.
    return row.length < supportItemIds.length ? [] : Array<number[]>(people).fill(row.map(markOf));
  });
  if (marks.length < RELIABILITY_FROM) return null;

  const { alpha, discrimination } = itemStatistics(
    marks,
    supportItemIds.map(() => 4),
  );
  return {
    n: marks.length,
    alpha,
    word: alpha === null ? null : alphaWord(alpha),
    items: supportItemIds.map((id, item) => ({ id, ...fitOf(discrimination[item] ?? null) })),
  };
}

function fitOf(itemRest: number | null): Omit<ReliabilityItem, 'id'> {
  if (itemRest === null) return { itemRest, word: 'no-difference' };
  if (itemRest < 0) return { itemRest, word: 'contradicts' };
  return { itemRest, word: itemRest < LOW_DISCRIMINATION ? 'stands-apart' : 'fits' };
}

function markOf(value: number): number {
  if (!Number.isInteger(value) || value < 1 || value > 5) throw new RangeError(`${value} on a scale of 1 to 5`);
  return value - 1;
}
