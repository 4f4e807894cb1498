import { z } from 'zod';
import { TOLD } from '@/components/goals/addresses';
import { followUpSteps } from '@/domain/goals/model';
import { goalKinds } from '@/domain/plan/model';

export const toldAddress = z.object({ told: z.enum(TOLD).optional().catch(undefined) });

/** `correct`: the number that is being put right. */
export const goalPageAddress = toldAddress.extend({ correct: z.string().optional().catch(undefined) });

/** A template, or a next step after a goal; neither: to be chosen. */
export const newGoalAddress = z.object({
  kind: z.enum(goalKinds).optional().catch(undefined),
  follows: z.string().optional().catch(undefined),
  step: z.enum(followUpSteps).optional().catch(undefined),
});
