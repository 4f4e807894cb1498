import { z } from 'zod';

export const roundStatuses = ['open', 'closed'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

/** Nobody is asked more often than every four weeks (measurement 2). */
export const DAYS_BETWEEN_ROUNDS = 28;
/** Comments are shown from this many answers on, and never with an attribute. */
export const COMMENTS_FROM = 10;

export const openRoundForm = z.object({ closesOn: z.iso.date() });
export const supportTargetForm = z.object({
  target: z.coerce.number().int().min(1, 'percentage').max(100, 'percentage'),
});
