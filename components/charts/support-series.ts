/** One round; `date` is the day it closed, 'YYYY-MM-DD'. Fractions 0–1: a share with its 95 % interval, or a range. */
export type SupportPoint = {
  date: string;
  /** What the round is called: "Round 3, 5 June". */
  label?: string;
  low: number;
  high: number;
  /** Which wording was asked. Where it changes the line breaks: the two cannot be compared. */
  series?: string;
  /** There was a round since the point before of which nothing can be shown: no line runs over it. */
  afterGap?: boolean;
} & ({ value: number; range?: undefined } | { value?: undefined; /** "40–60%": all that is shown. */ range: string });

export type SupportRow = SupportPoint & { time: number; stretch: number };

/** Points in order of time, numbered by the stretch they belong to: of equal wording, and all shares or all ranges. */
export function inStretches(points: readonly SupportPoint[]): SupportRow[] {
  const sorted = points.toSorted((a, b) => a.date.localeCompare(b.date));
  let stretch = 0;
  return sorted.map((point, index) => {
    const before = sorted[index - 1];
    if (before && breaksBetween(before, point)) stretch += 1;
    return { ...point, time: Date.parse(`${point.date}T00:00:00Z`), stretch };
  });
}

function breaksBetween(before: SupportPoint, point: SupportPoint): boolean {
  return point.afterGap === true || before.series !== point.series || isRange(before) !== isRange(point);
}

const isRange = ({ range }: SupportPoint) => range !== undefined;

/** Half way between the two rounds, in milliseconds, wherever the wording changed. */
export function rewordings(rows: readonly SupportRow[]): number[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return before && before.series !== row.series ? [(before.time + row.time) / 2] : [];
  });
}

/** Where the point of a round stands; a range, which has none, is labelled half way. */
export function middleOf({ value, low, high }: SupportPoint): number {
  return value ?? (low + high) / 2;
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** From the first to the last day that is drawn; a single day gets a month on both sides. */
export function timeSpan(times: readonly number[]): [from: number, to: number] {
  const from = Math.min(...times);
  const to = Math.max(...times);
  return from < to ? [from, to] : [from - MONTH, to + MONTH];
}
