import { daysBetween } from '@/domain/calendar/day';

/** Days before the day of verdict from which its owner is written to. */
export const EARLY_DAYS = 14;
export const LATE_DAYS = 2;

export type Reminder = 'early' | 'late';

/**
 * Which letter to the owner is due on `today`: one two weeks before the day of verdict, one two days before, each once.
 * Neither when the goal was made later than that, nor from the day itself on: then it stands on their own page.
 */
export function reminderDue(
  { madeOn, dueOn, written }: { madeOn: string; dueOn: string; written: Readonly<Record<Reminder, boolean>> },
  today: string,
): Reminder | null {
  const left = daysBetween(today, dueOn);
  const existedAt = (days: number) => daysBetween(madeOn, dueOn) > days;
  if (left <= 0) return null;
  if (left <= LATE_DAYS) return !written.late && existedAt(LATE_DAYS) ? 'late' : null;
  return left <= EARLY_DAYS && !written.early && existedAt(EARLY_DAYS) ? 'early' : null;
}
