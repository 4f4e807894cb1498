import { z } from 'zod';

export const interestForm = z.object({
  level: z.enum(['1', '2', '3', '4', '5']).transform(Number),
});

export type InterestStatement = { readonly level: number; readonly statedAt: Date };
