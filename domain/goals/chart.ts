import { daysBetween } from '@/domain/calendar/day';
import type { Aim, Measurement } from './model';

/** The numbers between which a chart of a goal runs; `from` is below `to`. */
export type Span = { readonly from: number; readonly to: number };

/** Everything that has to be in the picture, with a tenth of the height left above and below. */
export function chartSpan({ baseline, target }: Aim, measurements: readonly Measurement[]): Span {
  const known = [baseline, target, ...measurements.flatMap(({ value, low, high }) => [value, low, high])];
  const numbers = known.filter((one) => one !== null);
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  // One number alone still needs a height.
  const room = highest === lowest ? 1 : (highest - lowest) / 10;
  return { from: lowest - room, to: highest + room };
}

/** Where a number on a day stands: percent of the width from the left and of the height from the top. */
export function placeOf(
  { day, value }: { day: string; value: number },
  { startsOn, dueOn }: Pick<Aim, 'startsOn' | 'dueOn'>,
  { from, to }: Span,
): { x: number; y: number } {
  return {
    x: (100 * daysBetween(startsOn, day)) / daysBetween(startsOn, dueOn),
    y: (100 * (to - value)) / (to - from),
  };
}

/** A figure that is read every day, without the days on which it stayed as it was; the last one always. */
export function changes<One extends Measurement>(measurements: readonly One[]): One[] {
  return measurements.filter(
    ({ value, low }, index) =>
      index === 0 ||
      index === measurements.length - 1 ||
      low !== null ||
      value === null ||
      value !== measurements[index - 1]?.value,
  );
}
