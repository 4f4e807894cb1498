import { countBand, EXACT_FROM, type UnanimousLabel } from './small-groups';

/** What is said of the share of supporters in a group of fewer than 20, in which at least two are and two are not. */
export type OpenRange = 'below-40' | '40-60' | 'above-60' | 'at-most-half' | 'above-half';

/** A share that is shown as a range: the number of answers is then a band, and neither can be worked back. */
export type ShareRange = OpenRange | UnanimousLabel;

/** Between which fractions, 0–1, the share of a range lies: where its bar is drawn. */
export const rangeLimits: Record<ShareRange, { readonly low: number; readonly high: number }> = {
  'at-most-20': { low: 0, high: 0.2 },
  'below-40': { low: 0, high: 0.4 },
  '40-60': { low: 0.4, high: 0.6 },
  'above-60': { low: 0.6, high: 1 },
  'at-least-80': { low: 0.8, high: 1 },
  'at-most-half': { low: 0, high: 0.5 },
  'above-half': { low: 0.5, high: 1 },
};

/**
 * Of a group everybody knows: how many were invited, the minimum, and of how many *remainders* it is made (see
 * `suppressTree`): each of them has k answers or more, two supporters or more, and two others or more.
 */
export type KnownOfGroup = { readonly N: number; readonly k: number; readonly remainders?: number };

type Counted = { readonly n: number; readonly supporters: number };

/**
 * Would the band of the number of answers, beside the number invited, leave one number only? Ten of ten in the band
 * 10–19, five of five in 5–9: then everybody would know that everybody answered, and nothing is shown at all.
 *
 * @returns false from 20 answers on: there the number itself is shown
 */
export function isGivenAway(n: number, known: KnownOfGroup): boolean {
  if (n >= EXACT_FROM) return false;
  const { from, to } = answersPossible(n, known);
  return from === to;
}

/**
 * The share of supporters of a small group, coarse enough that nobody finds the counts behind it.
 *
 * Whole percentages would not do: of 5–9 answers 57 % can only be 4 of 7. Tens would not do either: 20 % is then 2 of
 * 9. So the share is a range: less than 40 %, 40–60 %, or more than 60 %. Where that would
 * still leave a single number of answers, or a single number of supporters, it is half: at most, or more than that. (Of
 * six people invited, less than 40 % could only be 2 of 6.) Which of the two scales a group gets depends only on what
 * everybody knows of it, never on its answers, so the choice gives nothing away either.
 *
 * The share is that of the answers as counted: with so few, weighting would be more noise than truth.
 *
 * @throws RangeError when the counts contradict each other, for 20 answers and more, for a group that is unanimous or
 *   given away
 */
export function shareRange({ n, supporters }: Counted, known: KnownOfGroup): OpenRange {
  const pairs = pairsPossible(n, known);
  if (!pairs.some((pair) => pair.n === n && pair.supporters === supporters)) {
    throw new RangeError(`${supporters} of ${n} answers, ${known.N} invited`);
  }
  const scale = [inThree, inTwo].find((one) => leavesOpen(pairs, one));
  if (!scale) throw new RangeError(`${n} of ${known.N}: no range leaves the counts open`);
  return scale({ n, supporters });
}

type Scale = (counted: Counted) => OpenRange;

// In whole numbers, because 0.4 · 5 is not quite 2 in binary fractions.
function inThree({ n, supporters }: Counted): OpenRange {
  if (10 * supporters < 4 * n) return 'below-40';
  return 10 * supporters > 6 * n ? 'above-60' : '40-60';
}

function inTwo({ n, supporters }: Counted): OpenRange {
  return 2 * supporters > n ? 'above-half' : 'at-most-half';
}

/** Whether every range of the scale could stand for two numbers of answers, and for two numbers of supporters. */
function leavesOpen(pairs: readonly Counted[], scale: Scale): boolean {
  const ranges = [...new Set(pairs.map(scale))];
  return ranges.every((range) => {
    const alike = pairs.filter((pair) => scale(pair) === range);
    return new Set(alike.map(({ n }) => n)).size > 1 && new Set(alike.map(({ supporters }) => supporters)).size > 1;
  });
}

/** All counts that a reader has to reckon with who sees the band, before any share is told. */
function pairsPossible(n: number, known: KnownOfGroup): Counted[] {
  const { from, to } = answersPossible(n, known);
  const fewest = 2 * (known.remainders ?? 1);
  return span(from, to).flatMap((answers) =>
    span(fewest, answers - fewest).map((supporters) => ({ n: answers, supporters })),
  );
}

/** The numbers of answers in the same band that the group can have. */
function answersPossible(n: number, { N, k, remainders = 1 }: KnownOfGroup): { from: number; to: number } {
  const band = countBand(n);
  if (band === null || typeof band === 'number') throw new RangeError(`${n} answers have no band`);
  const [lowest, highest] = band === '5-9' ? [5, 9] : [10, 19];
  return { from: Math.max(lowest, k * remainders), to: Math.min(highest, N) };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
