import { z } from 'zod';

/** From "not at all" to "very much". */
export const interestLevels = [1, 2, 3, 4, 5] as const;
export type InterestLevel = (typeof interestLevels)[number];

export const interestForm = z.object({
  level: z.enum(['1', '2', '3', '4', '5']).transform(Number),
});

export type InterestStatement = { readonly level: number; readonly statedAt: Date };
