/** A step line over less than this says more with the days on which something happened. */
const FEWEST = 2;

/**
 * The first day of each month from the first to the last day of a picture, in milliseconds (UTC): the same in every
 * language and at even distances, where ticks at the points would not be. Undefined when the picture is too short.
 */
export function monthTicks(from: number, to: number): number[] | undefined {
  const start = new Date(from);
  const ticks: number[] = [];
  for (let month = start.getUTCMonth(); ; month += 1) {
    const first = Date.UTC(start.getUTCFullYear(), month, 1);
    if (first > to) break;
    if (first >= from) ticks.push(first);
  }
  return ticks.length >= FEWEST ? ticks : undefined;
}
