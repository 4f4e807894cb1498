import { z } from 'zod';
import { addDays, DAY_MS } from '@/domain/calendar/day';

export const roundStatuses = ['open', 'closed'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** What can be said after a round about the goal: a range of days, that it is reached, or why there is no day. */
export const outlookKinds = ['date', 'reached', 'no-date'] as const;

/** Nobody is asked more often than every four weeks (measurement 2). */
export const DAYS_BETWEEN_ROUNDS = 28;
/** How long a round is proposed to be open: long enough for who is off or on the road. */
export const DAYS_USUALLY_OPEN = 12;
/** The id of the organisation as the root of its department tree. */
export const ORGANISATION = 'organisation';

/** The first day on which people may be asked again, after a round that opened on `lastOpenedOn`; 'YYYY-MM-DD'. */
export function earliestNextRound(lastOpenedOn: string): string {
  return addDays(lastOpenedOn, DAYS_BETWEEN_ROUNDS);
}

/** The hour from which planned rounds open and letters about rounds are written, where the organisation is. */
export const MORNING_HOUR = 8;

/** Whether the announced last day is over: the clock is about to close the round. */
export function closingDayPassed(closesOn: string, today: string): boolean {
  return closesOn < today;
}

/** Comments are kept for half a year after their round closed (measurement 8). */
const COMMENTS_KEPT_DAYS = 183;

/** Comments of rounds that closed before this moment are erased. */
export function commentsKeptSince(now: Date): Date {
  return new Date(now.getTime() - COMMENTS_KEPT_DAYS * DAY_MS);
}

/** Comments are shown from this many answers on, and never with an attribute. */
export const COMMENTS_FROM = 10;

/** The pages on the way to an open round hand the closing day on in their address. */
export const openingAddress = z.object({ closesOn: z.iso.date().optional().catch(undefined) });
export const supportTargetForm = z.object({
  target: z.coerce.number().int().min(1, 'percentage').max(100, 'percentage'),
});
