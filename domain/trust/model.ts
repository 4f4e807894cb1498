import { z } from 'zod';

/** Functions that process personal data and are off until the organisation has agreed on them. */
export const switchNames = ['named-levels'] as const;
export type SwitchName = (typeof switchNames)[number];

export const SWITCH_REASON_MAX = 500;

export const switchForm = z.object({
  state: z.enum(['on', 'off']),
  agreedOn: z.iso.date(),
  reason: z.string().trim().min(10).max(SWITCH_REASON_MAX),
});
export type SwitchDecision = z.infer<typeof switchForm>;
