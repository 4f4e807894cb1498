import { addDays, daysBetween } from '@/domain/calendar/day';
import { MORNING_HOUR } from './model';

/** When everyone who is invited gets a letter about an open round. */
export const reminderMoments = ['opening', 'halfway', 'last-day'] as const;
export type ReminderMoment = (typeof reminderMoments)[number];

type OpenDays = {
  /** 'YYYY-MM-DD': the day it opened, and the last day on which people can answer. */
  readonly openedOn: string;
  readonly closesOn: string;
};

/**
 * The day of each letter that was chosen, earliest first. Nobody gets two on one day: in a round of a few days the letter
 * halfway gives way to the one on the day before closing, and both to the one at opening.
 */
export function reminderDays(
  { openedOn, closesOn }: OpenDays,
  chosen: readonly ReminderMoment[],
): { readonly moment: ReminderMoment; readonly day: string }[] {
  const days: Record<ReminderMoment, string> = {
    opening: openedOn,
    halfway: addDays(openedOn, Math.floor(daysBetween(openedOn, closesOn) / 2)),
    'last-day': addDays(closesOn, -1),
  };
  const byDay = new Map<string, ReminderMoment>();
  for (const moment of ['halfway', 'last-day', 'opening'] as const) {
    if (chosen.includes(moment)) byDay.set(days[moment], moment);
  }
  return [...byDay].map(([day, moment]) => ({ moment, day })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The letter that is to be written now: the newest one whose time has come. An older one that was not written, because
 * the server was off, is left out rather than sent beside it. Null before the first, and when the round is over.
 */
export function reminderDue(
  round: OpenDays & { readonly reminders: readonly ReminderMoment[] },
  { today, hour }: { today: string; hour: number },
): ReminderMoment | null {
  if (today > round.closesOn) return null;
  const come = reminderDays(round, round.reminders).filter(({ moment, day }) => {
    return day < today || (day === today && (moment === 'opening' || hour >= MORNING_HOUR));
  });
  return come.at(-1)?.moment ?? null;
}
