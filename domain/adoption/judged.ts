import type { DateRange } from '@/domain/support/forecast';
import type { RangeStanding } from './steps';

/**
 * What has become of a range of days, as soon as that is known. Steps are seen on the day they are taken, so the day on
 * which the target was reached decides, or the last day of the range when it passes without.
 *
 * @param reached the day on which the target was reached; null: not yet
 * @param today   'YYYY-MM-DD'
 */
export function standingOfRange(
  { earliest, latest }: Pick<DateRange, 'earliest' | 'latest'>,
  { reached, today }: { reached: string | null; today: string },
): { standing: RangeStanding; decidedOn: string | null } {
  if (reached !== null) {
    const standing = reached < earliest ? 'early' : reached > latest ? 'late' : 'held';
    return { standing, decidedOn: reached };
  }
  return today > latest ? { standing: 'late', decidedOn: latest } : { standing: 'not-yet', decidedOn: null };
}
