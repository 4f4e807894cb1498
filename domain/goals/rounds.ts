import { addDays } from '@/domain/calendar/day';
import type { Aim } from './model';

/** The first day on which the figure of a round is there: a round closes when the day after its closing day begins. */
export function figureFrom(closesOn: string): string {
  return addDays(closesOn, 1);
}

/** Whether a round that closes on that day still gives a goal a figure by its day of verdict; all 'YYYY-MM-DD'. */
export function closesInTime(closesOn: string, { dueOn }: Pick<Aim, 'dueOn'>): boolean {
  return figureFrom(closesOn) <= dueOn;
}

/** The closing days of rounds that give a goal a figure within its time, and of those that close too late for it. */
export function roundsFor(
  closingDays: readonly string[],
  { startsOn, dueOn }: Pick<Aim, 'startsOn' | 'dueOn'>,
): { inTime: string[]; tooLate: string[] } {
  const days = closingDays.toSorted();
  return {
    inTime: days.filter((day) => figureFrom(day) >= startsOn && closesInTime(day, { dueOn })),
    tooLate: days.filter((day) => !closesInTime(day, { dueOn })),
  };
}
