import type { CompletionPoint } from './report';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The line of completions with one point for each week (Monday to Sunday) in which somebody finished: the last day of
 * it that has a point. The very first day stays too, so that the line begins where it did.
 *
 * @param points by date, with counts that only rise
 */
export function perWeek(points: readonly CompletionPoint[]): CompletionPoint[] {
  return points.filter(({ date }, index) => {
    const next = points[index + 1];
    return index === 0 || !next || weekOf(next.date) !== weekOf(date);
  });
}

/** Weeks counted from the one that 1 January 1970, a Thursday, was in. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) / DAY_MS + 3) / 7);
}
